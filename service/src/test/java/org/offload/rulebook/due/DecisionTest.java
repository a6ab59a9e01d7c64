package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.caseload.ContactMode.DOORSTEP;
import static org.offload.caseload.ContactMode.OFFICE;
import static org.offload.caseload.ContactMode.OTHER;
import static org.offload.caseload.ContactMode.TELEPHONE;
import static org.offload.caseload.ContactMode.VIDEO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.rulebook.engine.Matched;
import org.offload.rulebook.fixture.ATable;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Gap;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Means;
import org.offload.rulebook.vocabulary.Since;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How restrictions narrow what a row of the contact table asks for. */
class DecisionTest {

    private static final Interval PLAN = new Interval.Plan();
    private static final Strand VISIT =
            new Strand(
                    List.of(Means.OFFICE, Means.HOME),
                    List.of(Means.DOORSTEP, Means.TELEPHONE),
                    PLAN,
                    Since.FACE_TO_FACE);
    private static final Strand AGREED =
            new Strand(
                    List.of(Means.AGREED),
                    List.of(Means.VIDEO, Means.TELEPHONE),
                    PLAN,
                    Since.ANY_CONTACT);

    private static Inputs agreed(ContactMode mode) {
        return Inputs.of(
                Facts.of("X800001").every(7, mode, OnTuesday.TODAY).build(), OnTuesday.TODAY);
    }

    private static Inputs nothingAgreed() {
        return Inputs.of(Facts.of("X800001").build(), OnTuesday.TODAY);
    }

    private static ContactRow row(Attendance attendance, Strand... strands) {
        return new ContactRow(
                "row",
                ATable.always(),
                List.of(strands),
                Approver.SPO,
                attendance,
                false,
                Set.of(),
                "Meet.",
                List.of("R01"));
    }

    private static RestrictionRow strikes(Means... means) {
        return ATable.restriction(
                "strikes", ATable.always(), Set.of(means), Set.of(), Optional.empty());
    }

    private static RestrictionRow asks(Means... means) {
        return ATable.restriction(
                "asks", ATable.always(), Set.of(), Set.of(means), Optional.empty());
    }

    private static RestrictionRow other(boolean halves, Attendance attendance, Gap gap) {
        return new RestrictionRow(
                "other",
                ATable.always(),
                Set.of(),
                Set.of(),
                halves,
                attendance,
                Optional.of(gap),
                "Mind.",
                List.of("R01"));
    }

    private static Decision of(Strand strand, Inputs inputs, RestrictionRow... restrictions) {
        var row = row(Attendance.ALONE, strand);
        return Decision.of(new Matched(Optional.of(row), List.of(restrictions)), inputs);
    }

    private static List<ContactMode> modes(Decision decision) {
        return decision.strands().getFirst().modes();
    }

    @Test
    void given_one_way_struck_then_the_others_are_left_and_nothing_comes_instead() {
        assertThat(modes(of(VISIT, nothingAgreed(), strikes(Means.HOME)))).containsExactly(OFFICE);
    }

    @Test
    void given_every_way_struck_then_there_is_the_narrowed_list_without_what_is_struck_too() {
        var struck = strikes(Means.OFFICE, Means.HOME);

        assertThat(modes(of(VISIT, nothingAgreed(), struck))).containsExactly(DOORSTEP, TELEPHONE);
        assertThat(modes(of(VISIT, nothingAgreed(), struck, strikes(Means.DOORSTEP))))
                .containsExactly(TELEPHONE);
    }

    @Test
    void what_the_spo_must_agree_to_is_left_to_nobody() {
        var struck = strikes(Means.OFFICE, Means.HOME);

        var decision = of(VISIT, nothingAgreed(), struck, asks(Means.DOORSTEP));

        assertThat(modes(decision)).containsExactly(TELEPHONE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void given_nothing_left_but_what_the_spo_may_agree_to_then_the_spo_is_asked() {
        var struck = strikes(Means.OFFICE, Means.HOME, Means.TELEPHONE);

        var decision = of(VISIT, nothingAgreed(), struck, asks(Means.DOORSTEP));

        assertThat(decision.strands()).isEmpty();
        assertThat(decision.missing()).containsExactly(Missing.ASK_SPO);
    }

    @Test
    void what_is_struck_is_not_for_the_spo_to_agree_to() {
        var all = strikes(Means.OFFICE, Means.HOME, Means.DOORSTEP, Means.TELEPHONE);

        var decision = of(VISIT, nothingAgreed(), all, asks(Means.DOORSTEP));

        assertThat(decision.missing()).containsExactly(Missing.WELFARE_CHECK);
    }

    @ParameterizedTest
    @EnumSource
    void given_nothing_left_then_the_gap_of_each_restriction_is_named(Gap gap) {
        var all = strikes(Means.OFFICE, Means.HOME, Means.DOORSTEP, Means.TELEPHONE);

        var decision = of(VISIT, nothingAgreed(), all, other(false, Attendance.ALONE, gap));

        assertThat(decision.missing()).extracting(Enum::name).containsExactly(gap.name());
    }

    @Test
    void given_something_left_then_no_gap_is_named() {
        var gap = other(false, Attendance.ALONE, Gap.SUPPLY_PHONE);

        assertThat(of(VISIT, nothingAgreed(), gap).missing()).isEmpty();
    }

    @Test
    void given_one_of_two_strands_without_a_way_then_the_other_stays_and_the_gap_is_named() {
        var call = new Strand(List.of(Means.VIDEO), List.of(), PLAN, Since.ANY_CONTACT);
        var door =
                new Strand(
                        List.of(Means.DOORSTEP),
                        List.of(),
                        new Interval.Days(28),
                        Since.FACE_TO_FACE);

        var decision =
                Decision.of(
                        new Matched(
                                Optional.of(row(Attendance.ALONE, door, call)),
                                List.of(strikes(Means.DOORSTEP))),
                        nothingAgreed());

        assertThat(decision.strands()).extracting(NeededStrand::modes).containsExactly(of(VIDEO));
        assertThat(decision.missing()).containsExactly(Missing.WELFARE_CHECK);
    }

    private static List<ContactMode> of(ContactMode mode) {
        return List.of(mode);
    }

    @Test
    void a_restriction_halves_what_was_agreed_once_and_no_number_of_the_table() {
        var half = other(true, Attendance.ALONE, Gap.ASK_SPO);

        assertThat(every(PLAN, half, half)).isEqualTo(new Interval.Half());
        assertThat(every(new Interval.Half(), half)).isEqualTo(new Interval.Half());
        assertThat(every(new Interval.Days(28), half)).isEqualTo(new Interval.Days(28));
        assertThat(every(PLAN)).isEqualTo(PLAN);
    }

    private static Interval every(Interval asked, RestrictionRow... restrictions) {
        var strand = new Strand(List.of(Means.VIDEO), List.of(), asked, Since.ANY_CONTACT);
        return of(strand, nothingAgreed(), restrictions).strands().getFirst().every();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "ALONE, ALONE, ALONE",
        "ALONE, PAIR, PAIR",
        "PAIR, ALONE, PAIR",
        "PAIR, PAIR_WITH_POLICE, PAIR_WITH_POLICE"
    })
    void the_greater_number_goes(Attendance asked, Attendance least, Attendance goes) {
        var matched =
                new Matched(
                        Optional.of(row(asked, VISIT)), List.of(other(false, least, Gap.ASK_SPO)));

        assertThat(Decision.of(matched, nothingAgreed()).attendance()).isEqualTo(goes);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_agreed_is_the_way_to_meet(ContactMode mode) {
        assertThat(modes(of(AGREED, agreed(mode)))).containsExactly(mode);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICE", "HOME", "DOORSTEP"})
    void given_a_visit_is_struck_then_so_is_another_way_that_was_agreed(Means visit) {
        assertThat(modes(of(AGREED, agreed(OTHER), strikes(visit))))
                .containsExactly(VIDEO, TELEPHONE);
        assertThat(modes(of(AGREED, agreed(OTHER), asks(visit)))).containsExactly(VIDEO, TELEPHONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"VIDEO", "TELEPHONE"})
    void given_a_call_is_struck_then_another_way_that_was_agreed_stays(Means call) {
        assertThat(modes(of(AGREED, agreed(OTHER), strikes(call)))).containsExactly(OTHER);
    }

    @Test
    void given_nothing_agreed_then_the_narrowed_list_stands_for_it() {
        assertThat(modes(of(AGREED, nothingAgreed()))).containsExactly(VIDEO, TELEPHONE);
    }

    @Test
    void given_no_row_then_that_is_what_is_missing() {
        var matched = new Matched(Optional.empty(), List.of(strikes(Means.HOME)));

        var decision = Decision.of(matched, nothingAgreed());

        assertThat(decision.strands()).isEmpty();
        assertThat(decision.missing()).containsExactly(Missing.NO_RULE);
        assertThat(Decision.withoutBook().missing()).containsExactly(Missing.NO_RULE);
    }
}

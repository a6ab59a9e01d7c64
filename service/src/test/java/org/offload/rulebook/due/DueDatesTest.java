package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseStage;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DueContact;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.WorkingDays;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.book.Layer;
import org.offload.rulebook.engine.Matched;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Since;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

@PageTest
class DueDatesTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;
    private static final LocalDate AGREED = LocalDate.of(2020, 2, 22);
    private static final InForce BOOK =
            new InForce(
                    new UUID(8, 8),
                    0,
                    "Test rules",
                    Layer.EXCEPTIONAL,
                    Area.NATION,
                    LocalDate.of(2020, 3, 24),
                    null,
                    new Tables(List.of(), List.of()),
                    _ -> new Matched(Optional.empty(), List.of()),
                    Map.of("first", new Interval.WorkingDays(1)),
                    Set.of());

    private final DueDates dates;

    DueDatesTest(WorkingDays calendar, SentenceOfRule sentences) {
        this.dates = new DueDates(BOOK, calendar, sentences);
    }

    private static Decision one(Interval every, Since since) {
        return strands(new NeededStrand(List.of(ContactMode.DOORSTEP), every, since));
    }

    private static Decision strands(NeededStrand... strands) {
        return new Decision(
                Optional.empty(),
                List.of(),
                List.of(strands),
                Set.of(),
                Attendance.ALONE,
                Optional.empty());
    }

    private DueContact due(Interval every, Since since, Facts facts) {
        return dates.of(one(every, since), facts.build(), TODAY).getFirst();
    }

    private static Facts every(int days) {
        return Facts.of("X800001").every(days, ContactMode.TELEPHONE, AGREED);
    }

    @ParameterizedTest(name = "every {0} days, spoken to on {1}: due on {2}")
    @CsvSource({
        "7,   2020-02-22, 2020-02-29",
        "8,   2020-02-22, 2020-03-01",
        "1,   2020-03-28, 2020-03-29",
        "365, 2020-02-29, 2021-02-28"
    })
    void plan_is_the_interval_agreed(int days, LocalDate last, LocalDate on) {
        var due = due(new Interval.Plan(), Since.ANY_CONTACT, every(days).spokenTo(last));

        assertThat(due.on()).isEqualTo(on);
    }

    @ParameterizedTest(name = "half of {0} is {1}")
    @CsvSource({"1, 1", "2, 1", "3, 1", "7, 3", "8, 4", "28, 14"})
    void half_is_rounded_down_and_at_least_a_day(int days, int half) {
        LocalDate last = LocalDate.of(2020, 4, 6);
        var due = due(new Interval.Half(), Since.ANY_CONTACT, every(days).spokenTo(last));

        assertThat(due.on()).isEqualTo(last.plusDays(half));
        assertThat(due.everyDays()).isEqualTo(half);
    }

    @ParameterizedTest(name = "{0} working days after {1}: {2}")
    @CsvSource({
        "1, 2020-04-03, 2020-04-06",
        "1, 2020-04-09, 2020-04-14",
        "5, 2020-04-02, 2020-04-09",
        "2, 2020-04-04, 2020-04-07"
    })
    void working_days_leave_out_weekends_and_bank_holidays(int count, LocalDate on, LocalDate due) {
        var facts = Facts.of("X800001").stage(CaseStage.FIRST_AFTER_RELEASE, on);

        assertThat(due(new Interval.WorkingDays(count), Since.START, facts).on()).isEqualTo(due);
    }

    @Test
    void a_setting_stands_for_its_interval() {
        var facts = Facts.of("X800001").stage(CaseStage.FIRST_AFTER_RELEASE, TODAY);

        assertThat(due(new Interval.Setting("first"), Since.START, facts).on())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void being_seen_counts_from_the_last_time_face_to_face_and_a_call_does_not_help() {
        var facts = every(7).spokenTo(TODAY).seen(LocalDate.of(2020, 3, 30));

        var due = due(new Interval.Days(28), Since.FACE_TO_FACE, facts);

        assertThat(due.on()).isEqualTo(LocalDate.of(2020, 4, 27));
        assertThat(due.faceToFace()).isTrue();
    }

    @Test
    void a_strand_that_was_narrowed_to_calls_is_met_by_a_call() {
        var narrowed =
                new NeededStrand(
                        List.of(ContactMode.TELEPHONE), new Interval.Plan(), Since.FACE_TO_FACE);
        var facts = every(7).spokenTo(TODAY).seen(AGREED).build();

        var due = dates.of(strands(narrowed), facts, TODAY).getFirst();

        assertThat(due.faceToFace()).isFalse();
        assertThat(due.countedFrom()).isEqualTo(TODAY);
    }

    @Test
    void a_first_contact_at_the_office_is_not_met_by_a_call() {
        LocalDate released = LocalDate.of(2020, 4, 6);
        var office =
                new NeededStrand(
                        List.of(ContactMode.OFFICE), new Interval.WorkingDays(1), Since.START);
        var facts = every(7).stage(CaseStage.FIRST_AFTER_RELEASE, released).spokenTo(TODAY).build();

        var due = dates.of(strands(office), facts, TODAY).getFirst();

        assertThat(due.faceToFace()).isTrue();
        assertThat(due.on()).isEqualTo(TODAY);
    }

    @Test
    void a_first_contact_that_was_narrowed_to_a_call_is_met_by_one_and_the_plan_goes_on() {
        LocalDate released = LocalDate.of(2020, 4, 3);
        var call =
                new NeededStrand(
                        List.of(ContactMode.TELEPHONE), new Interval.WorkingDays(1), Since.START);
        var facts = every(7).stage(CaseStage.FIRST_AFTER_RELEASE, released);

        var before = dates.of(strands(call), facts.build(), TODAY).getFirst();
        var after = dates.of(strands(call), facts.spokenTo(TODAY).build(), TODAY).getFirst();

        assertThat(before.on()).isEqualTo(LocalDate.of(2020, 4, 6));
        assertThat(after.on()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void nobody_is_late_for_a_rule_from_before_it_was_there() {
        var facts = every(7).seen(LocalDate.of(2020, 1, 2));

        assertThat(due(new Interval.Days(28), Since.FACE_TO_FACE, facts).on())
                .isEqualTo(BOOK.from());
        assertThat(due(new Interval.Plan(), Since.FACE_TO_FACE, facts).on())
                .isEqualTo(LocalDate.of(2020, 1, 9));
    }

    @Test
    void given_nothing_agreed_then_what_counts_by_it_is_left_out() {
        var plan = new NeededStrand(List.of(ContactMode.VIDEO), new Interval.Half(), Since.START);
        var days =
                new NeededStrand(
                        List.of(ContactMode.DOORSTEP), new Interval.Days(28), Since.FACE_TO_FACE);

        var due = dates.of(strands(plan, days), Facts.of("X800001").build(), TODAY);

        assertThat(due).extracting(DueContact::strand).containsExactly(1);
        assertThat(due.getFirst().mode()).isEqualTo(ContactMode.DOORSTEP);
    }

    @Test
    void the_rule_is_a_sentence_without_a_fact_of_the_person() {
        assertThat(due(new Interval.Half(), Since.ANY_CONTACT, every(7)).rule())
                .isEqualTo(
                        "Test rules: doorstep visit every 3 days, half of what was agreed."
                                + " Agreed.");
        assertThat(due(new Interval.Half(), Since.ANY_CONTACT, every(2)).rule())
                .startsWith("Test rules: doorstep visit every day, half");
        assertThat(due(new Interval.Months(3), Since.ANY_CONTACT, every(7)).rule())
                .isEqualTo("Test rules: doorstep visit at least every 3 months.");
    }

    @Test
    void more_frequent_contact_is_never_due_later_and_contact_never_brings_it_forward() {
        var random = new Random(13);
        for (int i = 0; i < 2_000; i++) {
            int days = 2 + random.nextInt(360);
            LocalDate last = AGREED.plusDays(random.nextInt(700));
            var plan = new Interval.Plan();

            LocalDate on = due(plan, Since.ANY_CONTACT, every(days).spokenTo(last)).on();

            assertThat(due(plan, Since.ANY_CONTACT, every(days - 1).spokenTo(last)).on())
                    .isBefore(on);
            assertThat(due(plan, Since.ANY_CONTACT, every(days).spokenTo(last.plusDays(1))).on())
                    .isAfter(on);
            assertThat(due(new Interval.Half(), Since.ANY_CONTACT, every(days).spokenTo(last)).on())
                    .isBeforeOrEqualTo(on.isBefore(BOOK.from()) ? BOOK.from() : on);
        }
    }
}

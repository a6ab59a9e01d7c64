package org.offload.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.rulebook.check.Finding.Severity;
import org.offload.rulebook.fixture.ATable;
import org.offload.rulebook.fixture.Spoken;
import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.TableName;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Gap;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Means;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class TableCheckTest {

    @Test
    void twin_given_sound_tables_then_nothing_is_found() {
        assertThat(TableCheck.of(ATable.sound(), Set.of())).isEmpty();
    }

    @Test
    void given_cases_that_no_row_takes_then_one_is_named() {
        var findings =
                ofContact(
                        ATable.contact("high", ATable.when(Fact.HARM, "HIGH", "VERY_HIGH")),
                        ATable.contact("low", ATable.when(Fact.HARM, "LOW", "MEDIUM")));

        assertThat(findings)
                .containsExactly(
                        Finding.must(TableName.CONTACT, "rulebook.check.gap", "harm \"UNKNOWN\""));
    }

    @Test
    void given_no_row_at_all_then_it_is_told() {
        assertThat(ofContact())
                .containsExactly(Finding.must(TableName.CONTACT, "rulebook.check.empty"));
    }

    @Test
    void given_rows_that_share_all_cases_out_then_there_is_no_gap() {
        var findings =
                ofContact(
                        ATable.contact("yes", ATable.when(Fact.STAFF_RISK, "YES")),
                        ATable.contact("a", ATable.when(Fact.TIER, "A", "B")),
                        ATable.contact("b", ATable.when(Fact.TIER, "C", "D", "UNKNOWN")));

        assertThat(findings).isEmpty();
    }

    @Test
    void given_a_row_behind_others_that_take_all_its_cases_then_it_is_idle() {
        var findings =
                ofContact(
                        ATable.contact("young", ATable.when(Fact.AGE, "UNDER_18")),
                        ATable.contact("old", ATable.when(Fact.AGE, "FROM_70")),
                        ATable.contact("both", ATable.when(Fact.AGE, "UNDER_18", "FROM_70")),
                        ATable.contact("all"));

        assertThat(findings)
                .containsExactly(
                        Finding.must(TableName.CONTACT, "rulebook.check.idle").ofRow("both"));
    }

    @Test
    void given_a_setting_that_does_not_come_with_the_tables_then_it_is_told() {
        var row = ATable.contact("all", ATable.always(), new Interval.Setting("arrival"));

        assertThat(ofContact(row))
                .containsExactly(
                        Finding.must(TableName.CONTACT, "rulebook.check.setting", "arrival")
                                .ofRow("all"));
        assertThat(TableCheck.of(tables(row), Set.of("arrival"))).isEmpty();
    }

    @Test
    void given_a_restriction_that_changes_nothing_then_it_is_worth_knowing() {
        var idle =
                ATable.restriction("idle", ATable.always(), Set.of(), Set.of(), Optional.empty());

        assertThat(ofRestrictionsAnd(idle))
                .containsExactly(
                        Finding.worthKnowing(TableName.RESTRICTION, "rulebook.check.nothing")
                                .ofRow("idle"));
    }

    @Test
    void given_a_restriction_that_leaves_no_way_to_meet_then_it_must_say_what_to_do() {
        Set<Means> all = EnumSet.complementOf(EnumSet.of(Means.AGREED));
        var when = ATable.when(Fact.ABUSE, "VICTIM");
        var mute = ATable.restriction("mute", when, all, Set.of(), Optional.empty());
        var told = ATable.restriction("told", when, all, Set.of(), Optional.of(Gap.WELFARE_CHECK));

        assertThat(ofRestrictionsAnd(mute))
                .containsExactly(
                        Finding.must(TableName.RESTRICTION, "rulebook.check.noGap").ofRow("mute"));
        assertThat(ofRestrictionsAnd(told)).isEmpty();
    }

    @ParameterizedTest(name = "without the row {0}: {1} is open where {2} is {3}")
    @CsvSource({
        "doorstep, OFFICE HOME, health, DOORSTEP",
        "remote, OFFICE HOME, health, REMOTE",
        "none, OFFICE HOME DOORSTEP VIDEO TELEPHONE, health, NO_CONTACT",
        "home, HOME, household, NO_VISIT",
        "phone, VIDEO TELEPHONE, phone, NO",
        "closed, OFFICE, place, CLOSED"
    })
    void given_no_row_that_protects_a_category_then_what_is_open_is_told(
            String row, String open, String fact, String category) {
        var rows = new ArrayList<>(ATable.restrictions());
        rows.removeIf(one -> one.id().equals(row));

        assertThat(TableCheck.of(tables(rows), Set.of()))
                .filteredOn(finding -> finding.key().equals("rulebook.check.open"))
                .extracting(Finding::arguments)
                .containsExactlyElementsOf(
                        List.of(open.split(" ")).stream()
                                .map(means -> List.<Object>of(means, fact, category))
                                .toList());
    }

    @Test
    void given_a_remote_case_that_may_be_seen_at_the_door_unasked_then_it_is_told() {
        var rows = new ArrayList<>(ATable.restrictions());
        rows.removeIf(one -> one.id().equals("remote"));
        rows.add(
                ATable.restriction(
                        "remote",
                        ATable.when(Fact.HEALTH, "REMOTE"),
                        Set.of(Means.OFFICE, Means.HOME)));

        assertThat(TableCheck.of(tables(rows), Set.of()))
                .containsExactly(Finding.must(TableName.RESTRICTION, "rulebook.check.doorstep"));
    }

    @Test
    void given_rows_that_protect_a_category_between_them_then_it_is_protected() {
        var rows = new ArrayList<>(ATable.restrictions());
        rows.removeIf(one -> one.id().equals("closed"));
        rows.add(closedOffice("closed-day", "YES"));
        assertThat(TableCheck.of(tables(rows), Set.of())).hasSize(1);

        rows.add(closedOffice("closed-night", "NO"));
        assertThat(TableCheck.of(tables(rows), Set.of())).isEmpty();
    }

    @Test
    void every_finding_has_its_words() {
        var findings = new ArrayList<>(TableCheck.of(new Tables(List.of(), List.of()), Set.of()));
        findings.addAll(
                ofContact(
                        ATable.contact("high", ATable.when(Fact.HARM, "HIGH")),
                        ATable.contact("higher", ATable.when(Fact.HARM, "HIGH"))));

        assertThat(findings).extracting(Finding::severity).contains(Severity.MUST);
        assertThat(findings)
                .extracting(one -> Spoken.say(one.key(), one.arguments()))
                .contains(
                        "Add a row to the restriction table that strikes OFFICE where place is"
                                + " \"CLOSED\". Now it is left to some of these cases.",
                        "Move row higher of the contact table up, or take it out. The rows before"
                                + " it take every case that it is for.",
                        "Add a row to the contact table for cases with harm \"LOW\". No row takes"
                                + " them.");
    }

    private static RestrictionRow closedOffice(String id, String staffRisk) {
        var when =
                new Condition(
                        Map.of(Fact.PLACE, Set.of("CLOSED"), Fact.STAFF_RISK, Set.of(staffRisk)));
        return ATable.restriction(id, when, Set.of(Means.OFFICE));
    }

    private static List<Finding> ofContact(ContactRow... rows) {
        return TableCheck.of(tables(rows), Set.of());
    }

    private static List<Finding> ofRestrictionsAnd(RestrictionRow row) {
        var rows = new ArrayList<>(ATable.restrictions());
        rows.add(row);
        return TableCheck.of(tables(rows), Set.of());
    }

    private static Tables tables(ContactRow... rows) {
        return new Tables(List.of(rows), ATable.restrictions());
    }

    private static Tables tables(List<RestrictionRow> rows) {
        return new Tables(ATable.sound().contact(), rows);
    }
}

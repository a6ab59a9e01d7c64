package org.offload.caseload.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Change;
import org.offload.platform.Drafts;
import org.offload.platform.Entry;
import org.offload.platform.Parts;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A wrong entry of the log is corrected, and what it said is not lost. */
@PageTest
class CorrectionTest {

    private Office office;
    private AnEntry entry;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        entry = AnEntry.of(office);
    }

    @AfterEach
    void close() {
        office.jdbc().sql("update organisation.place set valid_to = null").update();
        office.close();
    }

    @Test
    void the_page_opens_with_what_is_saved() {
        var page = office.desk(AUnit.ADA).get(entry.page() + "/correct");

        assertThat(page.value("kind")).isEqualTo("COPT");
        assertThat(page.value("day")).isEqualTo("6/4/2020");
        assertThat(page.value("outcome")).isEqualTo("ATTC");
        assertThat(page.value("version")).isEqualTo("0");
    }

    @Test
    void a_correction_is_kept_with_its_reason_and_what_was_said_before() {
        var answer = entry.correct("kind", "COVC", "time", "11:30", "until", "12:00");

        assertThat(answer.location()).endsWith("caseload.notice.corrected");
        assertThat(entry.now()).isEqualTo("COVC 2020-04-06 11:30:00 1 ATTC 1");
        assertThat(office.desk(AUnit.BEN).get(entry.page() + "/history").html())
                .contains(
                        "Typed in haste.",
                        "<del>Planned Telephone Contact</del>",
                        "<ins>Planned Video Contact</ins>");
        assertThat(office.desk(AUnit.BEN).get(entry.page()).says("Came.")).isTrue();
    }

    @Test
    void who_makes_or_unmakes_a_failure_is_told_what_follows() {
        var made = entry.correct("outcome", "AFTC");
        var page = office.desk(AUnit.ADA).get(entry.page() + "/correct");
        var unmade = entry.correct("outcome", "AFDA", "version", "1");

        assertThat(made.location()).endsWith("caseload.notice.countsNow");
        assertThat(page.says("This counts as a failure to comply.")).isTrue();
        assertThat(unmade.location()).endsWith("caseload.notice.countsNoMore");
    }

    @Test
    void given_two_who_correct_at_once_then_the_second_sees_both_and_loses_nothing() {
        entry.correct("time", "9:00");

        var second = entry.correct("time", "11:00", "until", "11:15", "reason", "Mine.");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.says("9:00") && second.says("11:00")).isTrue();
        assertThat(second.value("reason")).isEqualTo("Mine.");
        assertThat(second.value("version")).isEqualTo("1");
    }

    @Test
    void given_many_at_the_same_moment_then_one_is_saved_and_the_others_are_told() {
        List<Integer> answers = AtOnce.each(5, i -> entry.correct("time", "9:0" + i).status());

        assertThat(answers).containsOnlyOnce(302).filteredOn(is -> is == 409).hasSize(4);
    }

    @ParameterizedTest(name = "{0}={1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "reason  | ''       | reason  | Enter why it is corrected",
                "kind    | ETOM     | kind    | Select the kind of contact",
                "kind    | <b>      | kind    | Select the kind of contact",
                "day     | ''       | day     | Enter the day",
                "day     | 30/2/2020 | day    | Enter a date, for example 14/4/2020, 14 apr,"
                        + " tomorrow or +7",
                "day     | 8/4/2020 | day     | The contact must be today or in the past",
                "time    | 25:00    | time    | Enter a time, for example 9:30 or 2pm",
                "until   | 9:00     | until   | The end must be later than the beginning",
                "place   | ../etc   | place   | Select one of the answers",
                "about   | 7        | about   | Select what it is about",
                "outcome | ATSH     | outcome | Select an outcome that this kind of contact can"
                        + " have: Planned Telephone Contact",
                "outcome | ATTC     | kind    | Change what is wrong, or go back: nothing is"
                        + " different yet"
            })
    void what_cannot_be_is_said_beside_its_field_and_nothing_is_changed(
            String field, String typed, String where, String words) {
        office.jdbc()
                .sql("update caseload.contact set event_number = 1 where crn = ?")
                .param(AnEntry.CRN)
                .update();

        var answer = entry.correct(field, typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mends()).containsEntry(where, words);
        assertThat(entry.now()).endsWith("ATTC 0");
    }

    @Test
    void an_office_that_has_closed_is_offered_only_where_it_is_the_place_already() {
        var place =
                office.jdbc().sql("update organisation.place set valid_to = ? where place_id = ?");
        String option = "value=\"" + AUnit.PLACE + "\"";
        var before = office.desk(AUnit.ADA).get(entry.page() + "/correct");

        place.params(AnEntry.YESTERDAY, AUnit.PLACE).update();
        var after = office.desk(AUnit.ADA).get(entry.page() + "/correct");
        var chosen = entry.correct("place", AUnit.PLACE);
        office.jdbc().sql("update caseload.contact set place_id = ?").param(AUnit.PLACE).update();

        assertThat(before.html()).contains(option);
        assertThat(after.html()).doesNotContain(option);
        assertThat(chosen.besideField("place")).isEqualTo("Select one of the answers");
        assertThat(office.desk(AUnit.ADA).get(entry.page() + "/correct").html()).contains(option);
    }

    @Test
    void given_only_the_reason_to_take_it_off_was_kept_then_the_rest_is_as_saved() {
        office.bean(Drafts.class)
                .keep(AUnit.ADA, entry.page() + "/correct", Map.of("wrong", "Not h"));

        var page = office.desk(AUnit.ADA).get(entry.page() + "/correct");

        assertThat(page.value("wrong")).isEqualTo("Not h");
        assertThat(page.value("kind")).isEqualTo("COPT");
        assertThat(page.value("day")).isEqualTo("6/4/2020");
    }

    @Test
    void a_sensitive_one_is_not_corrected_by_those_who_only_gave_a_reason() {
        entry.makeSensitive();
        String before = entry.now();
        var cai = office.desk(AUnit.CAI).withReason();

        assertThat(cai.get(entry.page() + "/correct").status()).isEqualTo(404);
        assertThat(cai.post(entry.page() + "/correct", AnEntry.fields("outcome", "AFTC")).status())
                .isEqualTo(404);
        assertThat(
                        cai.post(entry.page() + "/withdraw", Map.of("wrong", "x", "version", "0"))
                                .status())
                .isEqualTo(404);
        assertThat(cai.get(entry.page()).says("Correct this entry")).isFalse();
        assertThat(entry.now()).isEqualTo(before);
    }

    @Test
    void what_the_system_wrote_is_not_corrected_by_hand() {
        office.jdbc()
                .sql("update caseload.contact set system = true where crn = ?")
                .param(AnEntry.CRN)
                .update();

        assertThat(office.desk(AUnit.ADA).get(entry.page() + "/correct").status()).isEqualTo(404);
        assertThat(entry.correct("kind", "COVC").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_sequence_of_corrections_replays_to_the_same_entry(long seed) {
        var random = new Random(seed);
        Map<String, String> first = values();
        for (int version = 0; version < 6; version++) {
            entry.correct(
                    "kind",
                    random.nextBoolean() ? "COPT" : "COAP",
                    "time",
                    (8 + random.nextInt(2)) + ":" + (10 + random.nextInt(40)),
                    "about",
                    random.nextBoolean() ? "1" : "",
                    "outcome",
                    List.of("ATTC", "AFTC", "", "AAME").get(random.nextInt(4)),
                    "version",
                    Integer.toString(version));
        }

        Map<String, String> replayed = new TreeMap<>(first);
        for (Change change : history().reversed()) {
            assertThat(replayed).containsAllEntriesOf(change.before().texts());
            replayed.putAll(change.after().texts());
        }

        assertThat(replayed).isEqualTo(values());
        assertThat(history())
                .isNotEmpty()
                .extracting(Change::reason)
                .containsOnly("Typed in haste.");
    }

    private Map<String, String> values() {
        return office.bean(Parts.class)
                .find(office.bean(ContactPart.class), AnEntry.CRN, entry.id().toString())
                .map(Entry::values)
                .orElseThrow()
                .texts();
    }

    private List<Change> history() {
        return office.bean(Parts.class)
                .history(office.bean(ContactPart.class), AnEntry.CRN, entry.id().toString());
    }
}

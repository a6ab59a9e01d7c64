package org.offload.caseload.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Change;
import org.offload.platform.Drafts;
import org.offload.platform.Entry;
import org.offload.platform.Ids;
import org.offload.platform.Parts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** A wrong entry of the log is corrected, and what it said is not lost. */
@PageTest
class CorrectionTest {

    private static final String CRN = "X800001";
    private static final LocalDate YESTERDAY = OnTuesday.TODAY.minusDays(1);

    private Office office;
    private UUID id;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .with(
                                new Event(
                                        1, "Theft", YESTERDAY, "NP", YESTERDAY, null, 12, "months",
                                        null, "", List.of(), List.of()))
                        .with(
                                AContact.on(YESTERDAY)
                                        .withOutcome("ATTC")
                                        .withNote("Came.")
                                        .build()));
        id = office.contact(CRN);
    }

    @AfterEach
    void close() {
        office.jdbc().sql("update organisation.place set valid_to = null").update();
        office.close();
    }

    private String page() {
        return "/cases/X800001/contacts/" + id;
    }

    private static Map<String, String> fields(String... more) {
        Map<String, String> fields = new TreeMap<>();
        fields.putAll(
                Map.of(
                        "kind",
                        "COPT",
                        "day",
                        "6/4/2020",
                        "time",
                        "10:00",
                        "until",
                        "10:15",
                        "place",
                        "",
                        "about",
                        "1",
                        "outcome",
                        "ATTC",
                        "reason",
                        "Typed in haste.",
                        "version",
                        "0"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private Answer correct(String... more) {
        return office.desk(AUnit.ADA).post(page() + "/correct", fields(more));
    }

    private String now() {
        return office.list(
                        "select concat_ws(' ', type, on_day, starts_at, event_number, outcome,"
                                + " version) from caseload.contact where crn = ?",
                        CRN)
                .getFirst();
    }

    @Test
    void the_page_opens_with_what_is_saved() {
        var page = office.desk(AUnit.ADA).get(page() + "/correct");

        assertThat(page.value("kind")).isEqualTo("COPT");
        assertThat(page.value("day")).isEqualTo("6/4/2020");
        assertThat(page.value("outcome")).isEqualTo("ATTC");
        assertThat(page.value("version")).isEqualTo("0");
    }

    @Test
    void a_correction_is_kept_with_its_reason_and_what_was_said_before() {
        var answer = correct("kind", "COVC", "time", "11:30", "until", "12:00");

        assertThat(answer.location()).endsWith("caseload.notice.corrected");
        assertThat(now()).isEqualTo("COVC 2020-04-06 11:30:00 1 ATTC 1");
        assertThat(office.desk(AUnit.BEN).get(page() + "/history").html())
                .contains(
                        "Typed in haste.",
                        "<del>Planned Telephone Contact</del>",
                        "<ins>Planned Video Contact</ins>");
        assertThat(office.desk(AUnit.BEN).get(page()).says("Came.")).isTrue();
    }

    @Test
    void who_makes_or_unmakes_a_failure_is_told_what_follows() {
        var made = correct("outcome", "AFTC");
        var page = office.desk(AUnit.ADA).get(page() + "/correct");
        var unmade = correct("outcome", "AFDA", "version", "1");

        assertThat(made.location()).endsWith("caseload.notice.countsNow");
        assertThat(page.says("This counts as a failure to comply.")).isTrue();
        assertThat(unmade.location()).endsWith("caseload.notice.countsNoMore");
    }

    @Test
    void given_two_who_correct_at_once_then_the_second_sees_both_and_loses_nothing() {
        correct("time", "9:00");

        var second = correct("time", "11:00", "until", "11:15", "reason", "Mine.");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.says("9:00") && second.says("11:00")).isTrue();
        assertThat(second.value("reason")).isEqualTo("Mine.");
        assertThat(second.value("version")).isEqualTo("1");
    }

    @Test
    void given_many_at_the_same_moment_then_one_is_saved_and_the_others_are_told() {
        List<Integer> answers = AtOnce.each(5, i -> correct("time", "9:0" + i).status());

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
                .param(CRN)
                .update();

        var answer = correct(field, typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mends()).containsEntry(where, words);
        assertThat(now()).endsWith("ATTC 0");
    }

    @Test
    void given_an_appointment_to_come_then_its_time_moves_with_it() {
        office.add(
                AUnit.aCase("X800002")
                        .with(AContact.on(OnTuesday.TODAY.plusDays(1)).by("N8ADA").build()));
        UUID booked = office.contact("X800002");
        var moved =
                fields(
                        "day",
                        "8/4/2020",
                        "time",
                        "14:00",
                        "until",
                        "14:15",
                        "about",
                        "",
                        "outcome",
                        "");

        office.desk(AUnit.ADA).post("/cases/X800002/contacts/" + booked + "/correct", moved);

        assertThat(
                        office.list(
                                "select min(slot) || ' ' || count(*) from caseload.person_slot"
                                        + " where crn = 'X800002'"))
                .containsExactly("168 3");
    }

    @Test
    void
            given_one_to_come_that_nobody_attends_after_all_then_its_time_is_free_until_it_is_one_again() {
        office.add(
                AUnit.aCase("X800002")
                        .with(AContact.on(OnTuesday.TODAY.plusDays(1)).by("N8ADA").build()));
        String booked = "/cases/X800002/contacts/" + office.contact("X800002") + "/correct";
        String slots = "caseload.person_slot where crn = 'X800002'";

        office.desk(AUnit.ADA).post(booked, toCome("C005", "0"));
        int without = office.count(slots);
        office.desk(AUnit.ADA).post(booked, toCome("COPT", "1"));

        assertThat(without).isZero();
        assertThat(office.count(slots)).isEqualTo(3);
        assertThat(office.count("caseload.contact where crn = 'X800002' and appointment")).isOne();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"6/4/2020, 10:00", "7/4/2020, 9:00"})
    void one_to_come_is_not_moved_to_a_moment_that_is_past(String day, String time) {
        office.add(
                AUnit.aCase("X800002")
                        .with(AContact.on(OnTuesday.TODAY.plusDays(1)).by("N8ADA").build()));
        String booked = "/cases/X800002/contacts/" + office.contact("X800002") + "/correct";
        Map<String, String> moved = toCome("COPT", "0");
        moved.putAll(Map.of("day", day, "time", time));

        assertThat(office.desk(AUnit.ADA).post(booked, moved).besideField("day"))
                .startsWith("An appointment to come must be later than now.");
        moved.put("outcome", "ATTC");
        assertThat(office.desk(AUnit.ADA).post(booked, moved).status()).isEqualTo(302);
    }

    @Test
    void an_office_that_has_closed_is_offered_only_where_it_is_the_place_already() {
        var place =
                office.jdbc().sql("update organisation.place set valid_to = ? where place_id = ?");
        String option = "value=\"" + AUnit.PLACE + "\"";
        var before = office.desk(AUnit.ADA).get(page() + "/correct");

        place.params(YESTERDAY, AUnit.PLACE).update();
        var after = office.desk(AUnit.ADA).get(page() + "/correct");
        var chosen = correct("place", AUnit.PLACE);
        office.jdbc().sql("update caseload.contact set place_id = ?").param(AUnit.PLACE).update();

        assertThat(before.html()).contains(option);
        assertThat(after.html()).doesNotContain(option);
        assertThat(chosen.besideField("place")).isEqualTo("Select one of the answers");
        assertThat(office.desk(AUnit.ADA).get(page() + "/correct").html()).contains(option);
    }

    private static Map<String, String> toCome(String kind, String version) {
        return fields(
                "kind", kind, "day", "8/4/2020", "about", "", "outcome", "", "version", version);
    }

    @Test
    void its_files_go_with_it_and_for_the_same_reason() {
        office.desk(AUnit.ADA)
                .upload(
                        Ids.next(),
                        "/cases/X800001/attachments?contact=" + id,
                        "a.txt",
                        "Hello".getBytes(StandardCharsets.UTF_8),
                        "contact",
                        id.toString());
        String files =
                "caseload.attachment where crn = 'X800001' and withdrawn_reason = 'Not hers.'";
        assertThat(office.count("caseload.attachment where contact_id = ?", id)).isOne();

        office.desk(AUnit.ADA).post(page() + "/withdraw", "version", "0", "wrong", "Not hers.");

        assertThat(office.count(files)).isOne();
    }

    @Test
    void given_only_the_reason_to_take_it_off_was_kept_then_the_rest_is_as_saved() {
        office.bean(Drafts.class).keep(AUnit.ADA, page() + "/correct", Map.of("wrong", "Not h"));

        var page = office.desk(AUnit.ADA).get(page() + "/correct");

        assertThat(page.value("wrong")).isEqualTo("Not h");
        assertThat(page.value("kind")).isEqualTo("COPT");
        assertThat(page.value("day")).isEqualTo("6/4/2020");
    }

    @Test
    void given_it_changed_before_it_was_taken_off_then_the_form_stands_on_a_page_that_opens() {
        var clash = office.desk(AUnit.ADA).post(page() + "/withdraw", "version", "7", "wrong", "x");

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.value("form")).isEqualTo(page() + "/correct");
    }

    @Test
    void the_history_of_a_sensitive_one_stays_kept_back_when_it_is_taken_off() {
        office.jdbc().sql("update caseload.contact set sensitive = true").update();
        office.desk(AUnit.ADA).post(page() + "/withdraw", "version", "0", "wrong", "Secret.");

        var answer = office.desk(AUnit.CAI).withReason().get(page() + "/history");

        assertThat(answer.location()).isEqualTo(page());
        assertThat(office.desk(AUnit.ADA).get(page() + "/history").html()).contains("Secret.");
    }

    @Test
    void one_that_should_not_be_there_goes_with_a_reason_and_its_history_stays() {
        var silent = office.desk(AUnit.ADA).post(page() + "/withdraw", "version", "0");
        var done =
                office.desk(AUnit.ADA)
                        .post(page() + "/withdraw", "version", "0", "wrong", "Another person.");

        assertThat(silent.besideField("wrong")).isEqualTo("Enter why it is wrong");
        assertThat(done.location()).isEqualTo("/cases/X800001?notice=caseload.notice.withdrawn");
        assertThat(office.desk(AUnit.ADA).get(page()).status()).isEqualTo(404);
        assertThat(office.desk(AUnit.ADA).get(page() + "/history").html())
                .contains("Another person.", "<del>Planned Telephone Contact</del>");
    }

    @Test
    void a_sensitive_one_is_not_corrected_by_those_who_only_gave_a_reason() {
        office.jdbc().sql("update caseload.contact set sensitive = true").update();
        String before = now();
        var cai = office.desk(AUnit.CAI).withReason();

        assertThat(cai.get(page() + "/correct").status()).isEqualTo(404);
        assertThat(cai.post(page() + "/correct", fields("outcome", "AFTC")).status())
                .isEqualTo(404);
        assertThat(cai.post(page() + "/withdraw", Map.of("wrong", "x", "version", "0")).status())
                .isEqualTo(404);
        assertThat(cai.get(page()).says("Correct this entry")).isFalse();
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void what_the_system_wrote_is_not_corrected_by_hand() {
        office.jdbc()
                .sql("update caseload.contact set system = true where crn = ?")
                .param(CRN)
                .update();

        assertThat(office.desk(AUnit.ADA).get(page() + "/correct").status()).isEqualTo(404);
        assertThat(correct("kind", "COVC").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_sequence_of_corrections_replays_to_the_same_entry(long seed) {
        var random = new Random(seed);
        Map<String, String> first = values();
        for (int version = 0; version < 6; version++) {
            correct(
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
                .find(office.bean(ContactPart.class), CRN, id.toString())
                .map(Entry::values)
                .orElseThrow()
                .texts();
    }

    private List<Change> history() {
        return office.bean(Parts.class).history(office.bean(ContactPart.class), CRN, id.toString());
    }
}

package org.offload.caseload.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.AContact;
import org.offload.caseload.fixture.AnEvent;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Command;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What the other system is told. */
@PageTest
class OutgoingTest {

    private static final String CRN = "X800001";
    private static final UUID REGISTRATION = new UUID(8, 1);

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY)
                        .with(
                                new Event(
                                        1, "Theft", "", null, "NP", null, null, null, null, null,
                                        "", List.of(), List.of()))
                        .with(
                                new Registration(
                                        REGISTRATION,
                                        "RCCO",
                                        "",
                                        "",
                                        OnTuesday.TODAY,
                                        null,
                                        "At home.",
                                        null)));
        ada = office.desk(AUnit.ADA);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private UUID record(String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(
                new String[] {"happened", "SPOKE", "kind", "TELEPHONE", "time", "9:15"},
                0,
                fields,
                0,
                6);
        System.arraycopy(more, 0, fields, 6, more.length);
        ada.post("/cases/X800001/contacts/new", fields);
        return office.contact(CRN);
    }

    private List<String> file(Desk desk) {
        return desk.post("/outgoing", "day", "today").html().lines().toList();
    }

    @Test
    void the_text_of_a_contact_is_plain_and_always_the_same() {
        UUID id = record("note", "Spoke – “all well” 😀");

        var page = ada.get("/cases/X800001/copy/contact/" + id);

        assertThat(page.value("text"))
                .isEqualTo(
                        """
                        CRN: X800001
                        Type: COPT Planned Telephone Contact
                        Date: 07/04/2020
                        Time: 09:15
                        Outcome: ATTC Attended - Complied
                        Event: 1
                        Officer: Ada Okoro N8ADA
                        Note:
                        Spoke - "all well\"\
                        """);
    }

    @Test
    void a_code_of_our_own_is_told_in_words_alone() {
        UUID id = record("happened", "NO_ANSWER");
        office.jdbc()
                .sql("update caseload.contact set outcome = 'NOANS' where crn = ?")
                .param(CRN)
                .update();

        assertThat(ada.get("/cases/X800001/copy/contact/" + id).value("text"))
                .contains("Outcome: No answer")
                .doesNotContain("NOANS");
    }

    @Test
    void a_registration_and_an_event_have_their_texts_too() {
        ada.post(
                "/cases/X800001/registrations/" + REGISTRATION + "/review",
                "decision",
                "STAYS",
                "next",
                "+30",
                "note",
                "Still so.",
                "version",
                "0");

        assertThat(ada.get("/cases/X800001/copy/review/" + REGISTRATION).value("text"))
                .contains("Type: RCCO", "Note:");
        assertThat(ada.get("/cases/X800001/copy/event/1").value("text"))
                .contains("Type: NP ORA Community Order", "Event: 1", "Theft");
    }

    @ParameterizedTest
    @CsvSource({"contact, 7", "event, 9", "event, x", "review, 7", "person, 1"})
    void what_is_not_there_has_no_text(String what, String id) {
        assertThat(ada.get("/cases/X800001/copy/" + what + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_sensitive_contact_has_no_text_for_those_who_only_gave_a_reason() {
        UUID id = record("sensitive", "YES", "note", "Secret.");
        var cai = office.desk(AUnit.CAI).withReason();

        assertThat(cai.get("/cases/X800001/copy/contact/" + id).status()).isEqualTo(404);
        assertThat(ada.get("/cases/X800001/copy/contact/" + id).value("text"))
                .contains("Sensitive: Yes");
    }

    @Test
    void the_file_of_a_day_has_a_line_for_each_entry_and_is_the_same_again() {
        UUID id = record("note", "=1+1");

        List<String> first = file(office.desk(AUnit.SPO));

        assertThat(first.getFirst()).startsWith("ref,version,state,kind,crn,type_code");
        assertThat(first)
                .filteredOn(line -> line.startsWith(id.toString()))
                .singleElement()
                .asString()
                .contains(",saved,CONTACT,X800001,COPT,", ",ATTC,", ",'=1+1");
        assertThat(file(office.desk(AUnit.SPO))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "|x, '''|x'", "-5, -5"})
    void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String note, String cell) {
        record("note", note);

        assertThat(file(office.desk(AUnit.SPO)).getLast()).endsWith("," + cell);
    }

    private void sleep() {
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(1));
    }

    private void isToldAgain(Object ref, String... parts) {
        assertThat(file(office.desk(AUnit.SPO)))
                .filteredOn(line -> line.startsWith(ref + ","))
                .singleElement()
                .asString()
                .contains(parts);
    }

    @Test
    void what_nobody_touched_since_is_not_told_again() {
        UUID id = record();
        sleep();

        assertThat(file(office.desk(AUnit.SPO))).noneMatch(line -> line.startsWith(id.toString()));
    }

    @Test
    void a_line_is_told_again_when_it_is_corrected() {
        UUID id = record();
        sleep();
        String[] fields = {
            "kind",
            "COVC",
            "day",
            "7/4/2020",
            "time",
            "9:15",
            "about",
            "1",
            "outcome",
            "ATTC",
            "reason",
            "Wrong.",
            "version",
            "0"
        };
        ada.post("/cases/X800001/contacts/" + id + "/correct", fields);

        isToldAgain(id, ",1,saved,", ",COVC,");
    }

    @Test
    void a_line_is_told_again_when_it_is_taken_off() {
        UUID id = record();
        sleep();
        ada.post("/cases/X800001/contacts/" + id + "/withdraw", "version", "0", "wrong", "Wrong.");

        isToldAgain(id, ",1,withdrawn,");
    }

    @Test
    void a_line_is_told_again_when_its_outcome_is_taken_back() {
        office.add(
                AUnit.aCase("X800002")
                        .with(AContact.on(OnTuesday.TODAY.minusDays(2)).by("N8ADA").build()));
        UUID id = office.contact("X800002");
        ada.post("/cases/X800002/appointments/" + id + "/complied");
        sleep();

        ada.post("/cases/X800002/contacts/" + id + "/1/undo");

        isToldAgain(id, ",2,saved,", ",10:00,,,");
    }

    @Test
    void an_event_that_ends_is_told_with_the_reviews_and_the_appointments_that_end_with_it() {
        UUID flag = new UUID(8, 2);
        office.add(
                AUnit.aCase("X800002")
                        .with(AnEvent.number(1).build())
                        .with(
                                new Registration(
                                        flag,
                                        "ADVP",
                                        "",
                                        "",
                                        OnTuesday.TODAY.minusDays(30),
                                        null,
                                        "",
                                        null))
                        .with(AContact.on(OnTuesday.TODAY.plusDays(3)).by("N8ADA").build()));
        UUID booked = office.contact("X800002");

        ada.post(
                "/cases/X800002/events/1/end",
                "version",
                "0",
                "reason",
                "COMPLETED",
                "endedOn",
                "6/4/2020",
                "alsoEnd",
                "yes",
                "cancel." + booked,
                "yes");

        isToldAgain("X800002-1", ",1,saved,EVENT,", ",COMPLETED,");
        isToldAgain(booked, ",1,withdrawn,CONTACT,");
        assertThat(file(office.desk(AUnit.SPO)))
                .filteredOn(line -> line.contains(",REVIEW,X800002,ADVP,"))
                .singleElement()
                .asString()
                .contains(",2020-04-06,");
    }

    @Test
    void a_long_day_is_read_in_pieces_and_told_whole() {
        int many = 2 * ToldEntries.AT_ONCE + 1;
        office.jdbc()
                .sql(
                        """
                        insert into caseload.contact
                          (crn, contact_id, type, on_day, appointment, sensitive, system,
                           recorded_at, recorded_by, source)
                        select ?, gen_random_uuid(), 'COPT', ?, false, false, false, ?, 'n8.ada',
                               'offload'
                          from generate_series(1, ?)\
                        """)
                .params(CRN, OnTuesday.TODAY, office.clock().now().atOffset(ZoneOffset.UTC), many)
                .update();

        assertThat(file(office.desk(AUnit.SPO))).hasSize(1 + many);
        assertThat(office.bean(TransactionTemplate.class).<Integer>execute(_ -> portals()))
                .isPositive();
    }

    /** Counts what is open on the server while the entries of the day are read. */
    private int portals() {
        int[] open = {0};
        office.bean(ToldEntries.class)
                .ofDay(
                        office.clock().at(OnTuesday.TODAY.atStartOfDay()),
                        office.clock().now().plusSeconds(60),
                        _ -> open[0] += office.count("pg_cursors where name <> ''"));
        return open[0];
    }

    @Test
    void somebody_gets_the_cases_that_they_work_with_and_it_is_kept_whose_they_were() {
        record();

        assertThat(file(office.desk(AUnit.OTHER_SPO))).hasSize(1);
        assertThat(file(office.desk(AUnit.CLERK))).hasSizeGreaterThan(1);
        assertThat(
                        office.list(
                                "select act from platform.audit_user where username = ? and act"
                                        + " like 'outgoing%'",
                                AUnit.CLERK.username()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Enter the day",
        "8/4/2020, The day must be today or in the past",
        "soon, 'Enter a date, for example 14/4/2020, 14 apr, tomorrow or +7'"
    })
    void a_day_that_cannot_be_is_said(String day, String words) {
        assertThat(office.desk(AUnit.SPO).post("/outgoing", "day", day).besideField("day"))
                .isEqualTo(words);
    }

    @Test
    void the_command_writes_the_same_lines_for_all_cases(@TempDir Path folder) throws IOException {
        UUID id = record();
        Path file = folder.resolve("day.csv");
        Command command =
                office.beans(Command.class).stream()
                        .filter(one -> one.name().equals("outgoing"))
                        .findFirst()
                        .orElseThrow();

        int code = command.run(List.of("--to", file.toString(), "--day", "2020-04-07"));

        assertThat(code).isZero();
        assertThat(Files.readString(file)).contains(id.toString());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(command.run(List.of("--day", "yesterday", "--to", "x"))).isEqualTo(2);
        assertThat(command.run(List.of("--day", "2020-04-07"))).isEqualTo(2);
    }
}

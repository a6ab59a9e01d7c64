package org.offload.caseload.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.Birth;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.search.FindPeople.Matches;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Nicknames, aliases, slips of the date, numbers and postcodes; and whom a search leaves out. */
@PageTest
@Transactional
class FindBetterTest {

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001")
                        .named("Robert", "Zzelwin")
                        .born(new Birth.On(LocalDate.of(1984, 3, 12))),
                AUnit.aCase("X800002")
                        .named("Ann", "Zzelwin")
                        .born(new Birth.On(LocalDate.of(1990, 7, 1))),
                AUnit.aCase("X800003").named("Zbigniew", "Wróbłewski"));
        ada = office.desk(AUnit.ADA);
        part("alias", Map.of("surname", "Qworthy", "forename", "Bertram", "born_on", "1985-01-05"));
        part("address", Map.of("status", "M", "lines", "1 Mill Lane", "postcode", "zz9 9zz"));
        identifier("PNC", "2004/0712343H", "040712343H");
    }

    private void part(String name, Map<String, String> fields) {
        ada.post("/cases/X800001/record/" + name + "/new", fields);
    }

    private void identifier(String kind, String value, String key) {
        identifier("X800001", kind, value, key);
    }

    private void identifier(String crn, String kind, String value, String key) {
        office.jdbc()
                .sql(
                        "insert into caseload.identifier (crn, identifier_id, kind, value,"
                                + " value_key, note, recorded_at, recorded_by, source) values"
                                + " (?, ?, ?, ?, ?, '', '2020-04-01 12:00Z', '', '')")
                .params(crn, Ids.next(), kind, value, key)
                .update();
    }

    private FindPeople find() {
        return office.bean(FindPeople.class);
    }

    private Answer page(String typed) {
        Desk ada = office.desk(AUnit.ADA);
        return ada.get(ada.post("/find", "q", typed).location());
    }

    private List<Found> found(String typed) {
        return find().handle(AUnit.ADA, typed, 1).found();
    }

    @ParameterizedTest(name = "{0} finds {1}: {2} {3}")
    @CsvSource({
        "Robert Zzelwin, X800001, NAME, ''",
        "Zzelwin Robert, X800001, NAME, ''",
        "Bob Zzelwin, X800001, NICKNAME, bob",
        "Zzelwin Bobby, X800001, NICKNAME, bobby",
        "Annie Zzelwin, X800002, NICKNAME, annie",
        "Qworthy, X800001, ALIAS, Bertram Qworthy",
        "Qwortty, X800001, LIKE_ALIAS, Bertram Qworthy",
        "Wroblewski, X800003, NAME, ''",
        "Wrublewski, X800003, LIKE_NAME, ''",
        "Zzelwin 12/3/1984, X800001, NAME, ''",
        "Zzelwin 3/12/1984, X800001, NAME, ''",
        "2004/0712343H, X800001, NUMBER, PNC",
        "04/712343h, X800001, NUMBER, PNC",
        "ZZ9 9ZZ, X800001, POSTCODE, ''",
        "zz99zz, X800001, POSTCODE, ''",
        "12 Mar 1984, X800001, BORN, ''",
        "Zzelwin ZZ9 9ZZ, X800001, NAME, ''"
    })
    void someone_is_found_and_it_is_said_why(String typed, String crn, Found.Why why, String said) {
        assertThat(found(typed))
                .first()
                .satisfies(
                        one -> {
                            assertThat(one.crn().value()).isEqualTo(crn);
                            assertThat(one.why()).isEqualTo(why);
                            assertThat(one.said()).isEqualTo(said);
                        });
    }

    /** People whose surname is the same, and one who has it as a forename. */
    private void bear(String surname, int people) {
        office.jdbc()
                .sql(
                        """
                        insert into caseload.person
                        select (jsonb_populate_record(p, jsonb_build_object(
                                   'crn', 'X81' || lpad(cast(i as text), 4, '0'),
                                   'forename', case when i = 0 then :name else 'Ann' end,
                                   'surname', case when i = 0 then 'Other' else :name end,
                                   'name_key', lower(case when i = 0 then :name || ' other'
                                                          else 'ann ' || :name end),
                                   'surname_key', lower(case when i = 0 then 'other'
                                                             else :name end)))).*
                          from caseload.person p, generate_series(0, :people) i
                         where p.crn = 'X800001'\
                        """)
                .param("name", surname)
                .param("people", people)
                .update();
    }

    @Test
    void where_few_bear_a_surname_whoever_has_it_as_a_forename_is_found_too() {
        bear("Quillon", 10);

        assertThat(page("quill").says("11 found, the likeliest first.")).isTrue();
        assertThat(found("quill")).hasSize(11).noneMatch(one -> one.why() == Found.Why.BEGINS);
    }

    @Test
    void one_word_is_the_start_of_a_surname_where_many_begin_so_page_by_page() {
        bear("Quillon", 60);

        var pages =
                IntStream.rangeClosed(1, 3)
                        .mapToObj(page -> find().handle(AUnit.ADA, "quill", page))
                        .toList();

        assertThat(page("quill").says("25 of those whose surname begins like this")).isTrue();
        assertThat(pages).extracting(Matches::more).containsExactly(true, true, false);
        assertThat(pages)
                .flatExtracting(Matches::found)
                .allMatch(one -> one.why() == Found.Why.BEGINS)
                .hasSize(60)
                .doesNotHaveDuplicates()
                .extracting(one -> one.crn().value())
                .isSorted()
                .doesNotContain("X810000");
    }

    @ParameterizedTest(name = "{0} finds who was born on 12 March 1984")
    @ValueSource(strings = {"3/12/1984", "13/3/1984", "12/3/1994", "12/3/1948", "21/3/1984"})
    void a_slip_of_the_date_finds_them_still(String typed) {
        assertThat(found(typed))
                .filteredOn(one -> one.crn().value().equals("X800001"))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Found.Why.BORN_LIKE));
    }

    @Test
    void a_date_beside_the_name_leaves_out_whoever_was_born_on_quite_another() {
        assertThat(found("Zzelwin 12/3/1984"))
                .extracting(one -> one.crn().value())
                .containsExactly("X800001");
    }

    @Test
    void a_former_crn_leads_to_the_record_that_took_its_place() {
        identifier("XCRN", "X899999", "X899999");

        String found = ada.post("/find", "q", "x899999").location();

        assertThat(ada.get(found).location()).isEqualTo("/cases/X800001");
    }

    @Test
    void two_records_that_each_name_the_other_as_a_former_one_are_still_found_each() {
        identifier("X800001", "XCRN", "X800002", "X800002");
        identifier("X800002", "XCRN", "X800001", "X800001");

        assertThat(found("X800001")).extracting(Found::crn).containsExactly(Crn.of("X800001"));
        assertThat(found("X800002")).extracting(Found::crn).containsExactly(Crn.of("X800002"));
    }

    private void closeToAda() {
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant (crn, grant_id, kind, staff_id,"
                                + " valid_from, reason) values ('X800001', ?, 'EXCLUSION', 'N8ADA',"
                                + " ?, '')")
                .params(Ids.next(), OnTuesday.TODAY)
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zzelwin", "Bob Zzelwin", "Qworthy", "12/3/1984", "04/712343H", "ZZ9 9ZZ"})
    void whoever_is_closed_to_the_reader_is_in_no_list(String typed) {
        closeToAda();

        assertThat(found(typed)).noneMatch(one -> one.crn().value().equals("X800001"));
        assertThat(ada.post("/find", "q", "X800001").location()).isEqualTo("/cases/X800001");
    }

    @Test
    void the_page_says_why_and_goes_on_to_the_next() {
        office.add(
                IntStream.range(0, 30)
                        .mapToObj(i -> AUnit.aCase("X8001%02d".formatted(i)).named("Mo", "Zzyzx"))
                        .toArray(ACase[]::new));

        String address = ada.post("/find", "q", "Mo Zzyzx").location();
        var first = ada.get(address);

        assertThat(first.says("X800100")).isTrue();
        assertThat(first.says("X800129")).isFalse();
        assertThat(ada.get(address + "?page=2").says("X800129")).isTrue();
        assertThat(ada.get(address + "?page=5").status()).isEqualTo(404);
    }

    @Test
    void my_recent_cases_stand_there_before_anything_is_typed() {
        ada.get("/cases/X800002");
        ada.get("/cases/X800001");
        office.desk(AUnit.BEN).get("/cases/X800003");

        var page = ada.get("/find");

        assertThat(page.says("My recent cases")).isTrue();
        assertThat(page.html().indexOf("X800001")).isLessThan(page.html().indexOf("X800002"));
        assertThat(page.says("X800003")).isFalse();
    }

    @Test
    void a_case_that_was_closed_since_is_a_recent_one_no_more() {
        ada.get("/cases/X800001");
        closeToAda();

        assertThat(ada.get("/find").says("X800001")).isFalse();
    }

    @Test
    void a_case_that_somebody_was_refused_is_none_of_their_recent_ones() {
        var premises = office.desk(AUnit.PREMISES);
        premises.get("/cases/X800001");

        assertThat(premises.get("/find").says("X800001")).isFalse();
    }
}

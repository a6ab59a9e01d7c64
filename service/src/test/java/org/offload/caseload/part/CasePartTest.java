package org.offload.caseload.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Drafts;
import org.offload.platform.Ids;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Addresses and names stand for every part: one mechanism keeps them all. */
@PageTest
class CasePartTest {

    private static final String CRN = "X800001";
    private static final String RECORD = "/cases/X800001/record";
    private static final String NEW = RECORD + "/address/new";

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase(CRN), AUnit.aCase("X800002"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Answer add(String lines) {
        return office.desk(AUnit.ADA).post(NEW, "status", "M", "lines", lines);
    }

    private String id() {
        return office.list("select address_id::text from caseload.address where crn = ?", CRN)
                .getFirst();
    }

    private Answer change(String version, String lines) {
        return office.desk(AUnit.BEN)
                .post(
                        RECORD + "/address/" + id(),
                        "status",
                        "M",
                        "lines",
                        lines,
                        "version",
                        version);
    }

    @Test
    void what_is_added_stands_on_the_record_with_who_and_where_from() {
        Answer saved = add("1 O’Neill Street\nCaerdydd 😀");

        assertThat(saved.location()).endsWith("#address");
        assertThat(office.desk(AUnit.BEN).get(RECORD).says("1 O’Neill Street")).isTrue();
        assertThat(office.desk(AUnit.BEN).get(RECORD + "/address/" + id() + "/history").html())
                .contains("By " + AUnit.ADA.username() + ", by hand", "<ins>Main</ins>");
    }

    @Test
    void ten_thousand_addresses_are_a_page_like_any_other() {
        office.jdbc()
                .sql(
                        """
                        insert into caseload.address (crn, address_id, status, type, lines,
                               postcode, postcode_key, verified, note, recorded_at, recorded_by,
                               source)
                        select 'X800001', gen_random_uuid(), 'M', '', n || ' Made-up Street', '', '',
                               false, '', '2020-04-01 12:00Z', 'test', 'test'
                          from generate_series(1, 10000) n\
                        """)
                .update();

        Answer page = office.desk(AUnit.ADA).get(RECORD);

        assertThat(page.says("There are more than these")).isTrue();
        assertThat(shown(page)).isEqualTo(50);
        assertThat(shown(office.desk(AUnit.ADA).get(RECORD + "/address?page=200"))).isEqualTo(50);
        assertThat(shown(office.desk(AUnit.ADA).get(RECORD + "/address?page=201"))).isZero();
        assertThat(office.desk(AUnit.ADA).get(RECORD + "/address?page=0").status()).isEqualTo(404);
    }

    private static int shown(Answer page) {
        return page.html().split("Address</span> [0-9]+ Made-up Street", -1).length - 1;
    }

    @Test
    void a_draft_goes_on_from_what_was_saved_when_it_was_begun() {
        add("1 Made-up Street");
        String page = RECORD + "/address/" + id();
        Map<String, String> mine = Map.of("status", "M", "lines", "2 Mine", "version", "0");
        office.bean(Drafts.class).keep(AUnit.ADA, page, mine);
        change("0", "3 Ben’s");

        Answer opened = office.desk(AUnit.ADA).get(page);
        assertThat(opened.value("lines")).isEqualTo("2 Mine");
        assertThat(opened.value("version")).isEqualTo("0");
        Answer clash = office.desk(AUnit.ADA).post(page, mine);

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.says("3 Ben’s")).isTrue();
        assertThat(clash.value("version")).isEqualTo("1");
    }

    @Test
    void a_form_that_is_sent_twice_adds_once() {
        UUID receipt = Ids.next();
        String[] fields = {"status", "M", "lines", "1 Made-up Street"};

        office.desk(AUnit.ADA).post(receipt, NEW, fields);
        Answer again = office.desk(AUnit.ADA).post(receipt, NEW, fields);

        assertThat(again.location()).endsWith("#address");
        assertThat(office.count("caseload.address where crn = ?", CRN)).isEqualTo(1);
    }

    @Test
    void a_form_that_is_sent_again_with_other_words_asks_whether_it_is_another_one() {
        UUID receipt = Ids.next();
        office.desk(AUnit.ADA).post(receipt, NEW, "status", "M", "lines", "1 Made-up Street");

        Answer other =
                office.desk(AUnit.ADA).post(receipt, NEW, "status", "M", "lines", "2 Other Street");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.says("2 Other Street")).isTrue();
        assertThat(office.count("caseload.address where crn = ?", CRN)).isEqualTo(1);
    }

    @Test
    void given_two_who_change_at_once_then_the_second_sees_both_and_loses_nothing() {
        add("1 Made-up Street");
        change("0", "2 First Street");

        Answer second = change("0", "3 Second Street");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.says("2 First Street")).isTrue();
        assertThat(second.value("lines")).isEqualTo("3 Second Street");
        assertThat(second.value("version")).isEqualTo("1");
        assertThat(change("1", "3 Second Street").location()).endsWith("#address");
    }

    @Test
    void given_many_at_the_same_moment_then_one_is_saved_and_the_others_are_told() {
        add("1 Made-up Street");

        List<Integer> answers = AtOnce.each(5, i -> change("0", i + " Street").status());

        assertThat(answers).containsOnlyOnce(302).filteredOn(is -> is == 409).hasSize(4);
    }

    @Test
    void one_that_was_recorded_in_error_goes_with_a_reason_and_its_history_stays() {
        add("1 Made-up Street");
        String page = RECORD + "/address/" + id();

        Answer silent = office.desk(AUnit.ADA).post(page + "/withdraw", "version", "0");
        Answer done =
                office.desk(AUnit.ADA)
                        .post(page + "/withdraw", "version", "0", "reason", "Another person's");

        assertThat(silent.status()).isEqualTo(422);
        assertThat(done.location()).endsWith("#address");
        assertThat(office.desk(AUnit.ADA).get(RECORD).says("1 Made-up Street")).isFalse();
        assertThat(office.desk(AUnit.ADA).get(page).status()).isEqualTo(404);
        assertThat(office.desk(AUnit.ADA).get(page + "/history").html())
                .contains("Taken off the record", "<del>1 Made-up Street</del>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    status,       "",          status,   Select status
                    status,       "MM",        status,   Select one of the answers
                    lines,        "",          lines,    "Enter the address, or select no fixed abode"
                    from_on,      "31/2/2020", from_on,  "Enter a date, for example 14/4/2020, 14 apr, tomorrow or +7"
                    to_on,        "1/1/2019",  to_on,    The end must not be before the beginning
                    postcode,     "CF10 1AAAAAA", postcode, Shorten this to 10 characters; it has 2 too many
                    """)
    void what_cannot_be_is_said_beside_its_field_and_what_was_typed_stays(
            String field, String value, String at, String words) {
        var fields =
                new TreeMap<>(Map.of("status", "M", "lines", "Kept words", "from_on", "1/1/2020"));
        fields.put(field, value);

        Answer refused = office.desk(AUnit.ADA).post(NEW, fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mends()).containsEntry(at, words);
        assertThat(refused.besideField(at)).isEqualTo(words);
        assertThat(refused.value("lines")).isEqualTo(fields.get("lines"));
    }

    @Test
    void someone_with_no_fixed_abode_needs_no_address() {
        assertThat(
                        office.desk(AUnit.ADA)
                                .post(NEW, "status", "M", "type", "NFA", "lines", "")
                                .location())
                .endsWith("#address");
    }

    @Test
    void a_new_name_is_found_by_search_and_the_old_one_stays_in_the_history() {
        var page = RECORD + "/details/one";

        office.desk(AUnit.ADA).post(page, "surname", "Wrexham", "forename", "Non", "version", "0");

        assertThat(office.list("select name_key from caseload.person where crn = ?", CRN))
                .containsExactly("non wrexham");
        assertThat(office.desk(AUnit.ADA).get(page + "/history").html())
                .contains("<ins>Wrexham</ins>", "<del>");
    }

    @ParameterizedTest
    @CsvSource({
        "/address/none", "/address/0190a000-0000-7000-8000-000000000000", "/no-such/new",
        "/details/new", "/details/two", "/address/1'or/history"
    })
    void what_is_not_there_is_said_in_plain_words(String path) {
        assertThat(office.desk(AUnit.ADA).get(RECORD + path.replace("'", "%27")).status())
                .isEqualTo(404);
    }

    @Test
    void an_entry_of_somebody_else_is_not_there() {
        add("1 Made-up Street");

        Answer other = office.desk(AUnit.ADA).get("/cases/X800002/record/address/" + id());

        assertThat(other.status()).isEqualTo(404);
    }
}

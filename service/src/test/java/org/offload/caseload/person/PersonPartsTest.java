package org.offload.caseload.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.IdentifierKey;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.TreeMap;

/** What is special about each part of the person; what all parts share, CasePartTest shows. */
@PageTest
@Transactional
class PersonPartsTest {

    private static final String CRN = "X800001";
    private static final String CASE = "/cases/" + CRN;
    private static final String RECORD = CASE + "/record";

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase(CRN).named("Nia", "Llŷr"));
    }

    private Answer add(String part, String... fields) {
        return office.desk(AUnit.ADA).post(RECORD + "/" + part + "/new", fields);
    }

    private Answer reach(String... fields) {
        Map<String, String> all = new TreeMap<>(Map.of("version", "0"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return office.desk(AUnit.ADA).post(RECORD + "/reachability/one", all);
    }

    private Answer page(String path) {
        return office.desk(AUnit.ADA).get(path);
    }

    @ParameterizedTest
    @CsvSource({
        "PNC, 2004/0712343H",
        "PNC, 04/712343h",
        "NOMS, A1234BC",
        "DNOMS, a1234bc",
        "XCRN, X123456",
        "CRO, whatever it is",
        "NI, QQ 12 34 56 C"
    })
    void a_number_is_taken_in_the_formats_that_are_in_use(String kind, String number) {
        assertThat(add("identifier", "kind", kind, "value", number).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "PNC, 2004-0712343H",
        "PNC, 2004/0712343",
        "PNC, 204/0712343H",
        "NOMS, A123BC",
        "XNOMS, A12345C",
        "XCRN, 123456",
        "XCRN, X1234567"
    })
    void a_number_whose_format_is_sure_and_different_is_refused(String kind, String number) {
        Answer refused = add("identifier", "kind", kind, "value", number);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mends().get("value")).startsWith("Enter the ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004/0712343H", "04/712343H", " 2004/712343h"})
    void a_pnc_number_is_the_same_however_it_is_written(String number) {
        assertThat(IdentifierKey.of(number)).isEqualTo("040712343H");
    }

    @Test
    void a_number_is_kept_as_typed_and_found_by_its_key() {
        add("identifier", "kind", "NOMS", "value", "a1234 bc".replace(" ", ""));

        assertThat(office.list("select value_key from caseload.identifier where crn = ?", CRN))
                .containsExactly("A1234BC");
    }

    @ParameterizedTest
    @CsvSource({"Nia, Llŷr", "NIA, Llyr", "nia, 'llŷr '"})
    void the_name_they_have_is_not_another_name(String forename, String surname) {
        Answer refused = add("alias", "forename", forename, "surname", surname);

        assertThat(refused.mends())
                .containsEntry("surname", "This is the name they have already; enter another one");
    }

    @Test
    void given_two_who_are_each_others_alias_then_both_are_found_once() {
        office.add(AUnit.aCase("X800002").named("Ceri", "Vaughan"));
        add("alias", "forename", "Ceri", "surname", "Vaughan");
        office.desk(AUnit.ADA)
                .post(
                        "/cases/X800002/record/alias/new",
                        Map.of("forename", "Nia", "surname", "Llŷr"));

        Answer asked = office.desk(AUnit.ADA).post("/find", "q", "Ceri Vaughan");
        Answer found = page(asked.location());

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.html().split("/cases/X800002\"", -1)).hasSize(2);
    }

    @Test
    void safe_days_are_ticked_one_by_one_and_decide_when_a_call_comes_back() {
        Answer saved =
                reach(
                        "safe_days-2",
                        "yes",
                        "safe_days-4",
                        "yes",
                        "safe_from",
                        "10",
                        "safe_to",
                        "12:00",
                        "phone",
                        "07700 900456");

        assertThat(saved.status()).isEqualTo(302);
        assertThat(office.list("select safe_days from caseload.reachability where crn = ?", CRN))
                .containsExactly("24");
        assertThat(page(CASE).says("Tue Thu, 10am–12pm")).isTrue();
        assertThat(page(RECORD).says("Tuesday, Thursday")).isTrue();
        assertThat(page(RECORD + "/reachability/one").html())
                .contains("name=\"safe_days-2\" type=\"checkbox\" value=\"yes\" checked");
    }

    @Test
    void whoever_gave_a_number_has_a_phone() {
        reach("phone", "07700 900456");

        assertThat(office.count("caseload.reachability where crn = ? and has_phone", CRN))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "safe_from, 9, safe_days, Select the days on which it is safe to call",
        "safe_days-1, yes, safe_from, Enter when it is safe to call",
        "email, nia at home, email, Enter the email address like name@example.org"
    })
    void safe_times_are_agreed_as_a_whole(String field, String value, String at, String words) {
        Answer refused = reach(field, value);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mends()).containsEntry(at, words);
    }

    @Test
    void given_two_who_change_safe_days_then_the_second_sees_the_days_in_words() {
        reach("safe_days-1", "yes", "safe_from", "9", "safe_to", "10");

        Answer second = reach("safe_days-5", "yes", "safe_from", "9", "safe_to", "10");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html())
                .contains("Safe days to call</th>", ">Monday</td>", ">Friday</td>");
    }

    @Test
    void a_drafted_box_stays_ticked() {
        office.desk(AUnit.ADA)
                .post("/drafts", "form", RECORD + "/reachability/one", "safe_days-3", "yes");

        assertThat(page(RECORD + "/reachability/one").html())
                .containsPattern("name=\"safe_days-3\"[^>]*checked");
    }

    @Test
    void next_of_kin_and_the_main_address_stand_out_and_what_ended_is_folded_away() {
        add("personal_contact", "kind", "GP", "name", "Dr O’Brien");
        add("personal_contact", "kind", "NOK", "name", "Siân 👵");
        add("address", "status", "M", "lines", "1 Made-up Row");
        add("address", "status", "P", "lines", "2 Old Row", "to_on", "1/2/2020");

        String html = page(RECORD).html();

        assertThat(html.split("part__row--first", -1)).hasSize(3);
        assertThat(html.indexOf("Siân 👵")).isLessThan(html.indexOf("Dr O’Brien"));
        assertThat(html.substring(html.indexOf("class=\"part__over\"")))
                .startsWith("class=\"part__over\"><summary>1 ended")
                .contains("2 Old Row");
    }

    @ParameterizedTest
    @CsvSource({
        "personal_contact, kind, GP, name, Dr Who", "circumstance, type, EMP1, detail, Baker",
        "disability, type, SIGHT, adjustment, Large print",
                "abuse_role, role, BOTH, told_by, Police"
    })
    void an_end_before_the_beginning_is_refused_and_29_february_is_a_day(
            String part, String first, String one, String second, String two) {
        Answer refused =
                add(part, first, one, second, two, "from_on", "29/2/2020", "to_on", "28/2/2020");
        Answer saved =
                add(part, first, one, second, two, "from_on", "29/2/2020", "to_on", "29/2/2020");

        assertThat(refused.mends())
                .containsEntry("to_on", "The end must not be before the beginning");
        assertThat(saved.status()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "identifier, kind, CRO, note", "personal_contact, kind, NOK, name",
        "circumstance, type, EMP6, note", "disability, type, OTHER, adjustment",
        "abuse_role, role, VICTIM, told_by"
    })
    void words_of_any_kind_are_kept_as_they_are(
            String part, String first, String one, String field) {
        String words = "Tŷ’r Ysgol <script>alert(1)</script> 🏠 O'Neill";

        var fields = new TreeMap<>(Map.of("value", "1", "name", "n", "told_by", "t"));
        fields.putAll(Map.of(first, one, field, words));
        office.desk(AUnit.ADA).post(RECORD + "/" + part + "/new", fields);

        assertThat(page(RECORD).says(words)).isTrue();
        assertThat(page(RECORD).html()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource({
        "identifier, value, 40", "personal_contact, name, 200", "personal_contact, note, 1000",
        "circumstance, detail, 200", "disability, adjustment, 500", "abuse_role, told_by, 200",
        "tier, value, 10", "registration, note, 4000"
    })
    void what_is_too_long_is_refused_with_the_number_of_characters(
            String part, String field, int longest) {
        Answer refused = add(part, field, "é".repeat(longest + 1));

        assertThat(refused.mends())
                .containsEntry(
                        field,
                        "Shorten this to %,d characters; it has 1 too many".formatted(longest));
    }

    @Test
    void a_role_in_domestic_abuse_needs_somebody_who_told_of_it() {
        assertThat(add("abuse_role", "role", "VICTIM").mends())
                .containsEntry("told_by", "Enter who told");
    }

    @Test
    void the_case_page_says_other_names_where_post_is_not_safe_and_what_to_arrange() {
        add("alias", "forename", "Non", "surname", "Llŷr");
        add(
                "address",
                "status",
                "M",
                "lines",
                "1 Made-up Row\nCaerdydd",
                "postcode",
                "CF10 1AA",
                "safe_to_post",
                "no");
        add("disability", "type", "SIGHT", "adjustment", "Large print");
        add("disability", "type", "SIGHT", "adjustment", "A lift", "to_on", "1/4/2020");

        Answer shown = page(CASE);

        assertThat(shown.says("Non Llŷr")).isTrue();
        assertThat(shown.says("1 Made-up Row, Caerdydd, CF10 1AA")).isTrue();
        assertThat(shown.says("Post is not safe")).isTrue();
        assertThat(shown.says("Large print")).isTrue();
        assertThat(shown.says("A lift")).isFalse();
        assertThat(shown.html()).contains(RECORD + "/reachability/one");
    }

    @Test
    void no_fixed_abode_is_said_in_place_of_an_address() {
        add("address", "status", "M", "type", "NFA");

        assertThat(page(CASE).says("No fixed abode")).isTrue();
    }
}

package org.offload.caseload.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adding a person and an event, one page each. Each test commits; its people are of the series Y.
 */
@PageTest
class AddPersonTest {

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        // The people added here get the numbers of our own range.
        office.jdbc()
                .sql(
                        "insert into caseload.crn_series (letter, last) values ('Y', 800000)"
                                + " on conflict (letter) do update set last = 800000")
                .update();
        ada = office.desk(AUnit.ADA);
    }

    @AfterEach
    void close() {
        office.jdbc().sql("delete from caseload.crn_series where letter = 'Y'").update();
        office.close();
    }

    private Answer add(String... more) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("surname", "Tester");
        fields.put("manager", "N8ADA");
        fields.put("mode", "TELEPHONE");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return ada.post(
                "/people/new",
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    @Test
    void the_page_asks_for_little_and_knows_the_language_and_the_manager() {
        var page = ada.get("/people/new");

        assertThat(page.title()).isEqualTo("Add a person");
        assertThat(page.value("language")).isEqualTo("English");
        assertThat(page.value("manager")).isEqualTo("N8ADA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "O'Neill", "D’Arcy \"Dot\" <b>", "Siân Llŷr-Ŵyn",
                "Łukasz Żółć", "李小龙", "Robert'); drop table person; --", "😀"
            })
    void a_name_and_all_else_is_shown_as_it_was_typed(String text) {
        var added =
                add(
                        "forename",
                        text,
                        "surname",
                        text,
                        "preferredName",
                        text,
                        "safeWord",
                        text,
                        "othersWhoHear",
                        text,
                        "language",
                        text,
                        "phone",
                        text);
        assertThat(added.location())
                .isEqualTo("/cases/Y800001/events/new?notice=caseload.notice.personAdded");
        var event = ada.post("/cases/Y800001/events/new", "type", anOrder(), "offence", text);
        assertThat(event.status()).isEqualTo(302);
        var agreed =
                ada.post(
                        "/cases/Y800001/agreed-contact",
                        "everyDays",
                        "7",
                        "mode",
                        "VIDEO",
                        "reason",
                        text);
        assertThat(agreed.status()).isEqualTo(302);

        var page = ada.get("/cases/Y800001");

        assertThat(page.says(text + " " + text)).isTrue();
        assertThat(page.says("known as " + text)).isTrue();
        assertThat(page.html()).doesNotContain("<script>alert", "<b>");
        assertThat(page.html().split(Pattern.quote(escaped(text)), -1))
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(ada.get("/my-day").html()).doesNotContain("<script>alert");
        assertThat(ada.get("/cases/Y800001/contacts/new").html()).doesNotContain("<script>alert");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String anOrder() {
        return office.list("select min(code) from caseload.code where list = 'order_types'")
                .getFirst();
    }

    @Test
    void someone_with_a_single_name_has_no_first_name() {
        add("surname", "Madonna", "everyDays", "7");

        assertThat(ada.get("/cases/Y800001").html()).contains(">Madonna</a>");
        assertThat(office.list("select initials from worklist.line where crn = 'Y800001'"))
                .containsExactly("M.");
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "29/2/1992 | Born 29 February 1992, 28 years",
                "8/4/1990  | Born 8 April 1990, 29 years",
                "7/4/1990  | Born 7 April 1990, 30 years",
                "7/4/1900  | Born 7 April 1900, 120 years",
                "7/4/2020  | Born 7 April 2020, 0 years",
                "''        | Age not known"
            })
    void an_age_is_right_to_the_day(String born, String words) {
        add("born", born);

        assertThat(ada.get("/cases/Y800001").says(words)).isTrue();
    }

    @ParameterizedTest(name = "{0}={1}: {2} says {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "surname   | '   '     | surname  | Enter the last name, or the single name",
                "born      | 29/2/1991 | born     | Enter a date, for example 14/4/2020, 14 apr,"
                        + " tomorrow or +7",
                "born      | 8/4/2020  | born     | Date of birth must be in the past 120 years",
                "born      | 6/4/1900  | born     | Date of birth must be in the past 120 years",
                "manager   | N8CAI     | manager  | Select a case manager of your team",
                "manager   | <b>       | manager  | Select a case manager of your team",
                "everyDays | 0         | everyDays | Enter a whole number from 1 to 365",
                "everyDays | weekly    | everyDays | Enter a whole number from 1 to 365",
                "safeFrom  | 10        | safeTo   | Enter both safe times, the later one second",
                "safeTo    | 8         | safeTo   | Enter both safe times, the later one second"
            })
    void a_field_that_is_to_be_mended_says_how(
            String field, String typed, String where, String words) {
        var page = add("forename", "Inés", field, typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(where, words);
        assertThat(page.besideField(where)).isEqualTo(words);
        assertThat(page.value("forename")).isEqualTo("Inés");
        assertThat(page.value(field)).isEqualTo(field.equals("manager") ? "" : typed);
        assertThat(office.count("caseload.person where crn like 'Y80%'")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"surname, 100", "forename, 100", "safeWord, 100", "othersWhoHear, 500"})
    void a_text_may_be_so_long_and_no_longer(String field, int longest) {
        assertThat(add(field, "ŵ".repeat(longest)).status()).isEqualTo(302);
        assertThat(add(field, "ŵ".repeat(longest + 1)).besideField(field))
                .isEqualTo("Shorten this to %d characters; it has 1 too many".formatted(longest));
    }

    @Test
    void numbers_are_given_once_each() {
        var added = AtOnce.each(3, i -> add("surname", "Tester " + i).location().substring(0, 14));

        assertThat(added)
                .containsExactlyInAnyOrder("/cases/Y800001", "/cases/Y800002", "/cases/Y800003");
    }

    @ParameterizedTest(name = "{0}={1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "type         | ''        | type      | Select an order or sentence",
                "offence      | ''        | offence   | Enter the main offence",
                "convicted    | 8/4/2020  | convicted | The day of conviction must be today or in"
                        + " the past",
                "convicted    | 31/6/2019 | convicted | Enter a date, for example 14/4/2020, 14"
                        + " apr, tomorrow or +7",
                "ends         | 6/4/2020  | ends      | The end must be after the start",
                "length       | 0         | length    | Enter a whole number from 1 to 9,999",
                "amount1      | 10        | requirement1 | Select the requirement",
                "requirement2 | NO-SUCH   | requirement2 | Select the requirement"
            })
    void an_event_that_is_to_be_mended_says_how(
            String field, String typed, String where, String words) {
        add();
        Map<String, String> fields = new TreeMap<>();
        fields.put("type", anOrder());
        fields.put("offence", "Theft");
        fields.put("started", "7/4/2020");
        fields.put(field, typed);

        var page =
                ada.post(
                        "/cases/Y800001/events/new",
                        fields.entrySet().stream()
                                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                                .toArray(String[]::new));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(where, words);
        assertThat(page.besideField(where)).isEqualTo(words);
        assertThat(page.value("started")).isEqualTo("7/4/2020");
    }
}

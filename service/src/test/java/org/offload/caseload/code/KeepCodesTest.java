package org.offload.caseload.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Entry;
import org.offload.platform.Parts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adding codes, putting them into other words, and ending them. */
@PageTest
class KeepCodesTest {

    private static final String LIST = "/administration/codes/circumstance_types";
    private static final String CODE = LIST + "/entry/N8CODE";

    private Office office;
    private Desk clerk;
    private Codes codes;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        clerk = office.desk(AUnit.CLERK);
        codes = office.bean(Codes.class);
        clerk.post(LIST + "/entry/new", "code", "N8CODE", "description", "Lives on a boat (test)");
    }

    @AfterEach
    void close() {
        office.close();
        office.jdbc().sql("delete from caseload.code where code like 'N8%'").update();
        office.jdbc().sql("delete from caseload.code_change where changed_by like 'n8%'").update();
        office.jdbc()
                .sql("delete from caseload.allowed_outcome where recorded_by like 'n8%'")
                .update();
        codes.forget();
    }

    private Answer change(String version, String words, String lastDay) {
        return clerk.post(
                CODE, "description", words, "valid_to", lastDay, "version", version, "flags", "");
    }

    private boolean isOffered() {
        return codes.list("circumstance_types").stream()
                .anyMatch(code -> code.code().equals("N8CODE"));
    }

    @Test
    void a_code_that_is_added_is_offered_at_once_and_found_by_its_words() {
        assertThat(isOffered()).isTrue();
        assertThat(codes.words("N8CODE", "circumstance_types")).isEqualTo("Lives on a boat");
        assertThat(clerk.get(clerk.post(LIST, "q", "on a boat").location()).html())
                .contains("/entry/N8CODE");
    }

    @ParameterizedTest(name = "on {0} April it is offered: {1}")
    @CsvSource({"6, true", "7, true", "8, false"})
    void a_code_that_ends_is_offered_until_its_last_day(int day, boolean offered) {
        change("0", "Lives on a boat", "7/4/2020");

        OnTuesday.goTo(office.clock(), OnTuesday.NOW.withDayOfMonth(day));

        assertThat(isOffered()).isEqualTo(offered);
        assertThat(codes.offered("circumstance_types", "N8CODE").isPresent()).isEqualTo(offered);
    }

    @Test
    void what_was_recorded_with_a_code_that_ended_keeps_it_and_its_words() {
        office.add(AUnit.aCase("X800001"));
        String record = "/cases/X800001/record";
        var ada = office.desk(AUnit.ADA);
        ada.post(record + "/circumstance/new", "type", "N8CODE");
        change("0", "Lived on a boat", "6/4/2020");

        assertThat(ada.get(record).says("Lived on a boat")).isTrue();
        assertThat(ada.get(record + "/circumstance/new").says("on a boat")).isFalse();
        String id =
                office.list("select circumstance_id::text from caseload.circumstance").getFirst();
        assertThat(ada.get(record + "/circumstance/" + id).value("type")).isEqualTo("N8CODE");
        assertThat(ada.post(record + "/circumstance/new", "type", "N8CODE").mends())
                .isEqualTo(Map.of("type", "Select one of the answers"));
    }

    @Test
    void another_process_sees_a_change_at_its_next_look() {
        assertThat(isOffered()).isTrue();
        var part = office.bean(CodePart.class);
        var parts = office.bean(Parts.class);
        Entry entry = parts.find(part, "circumstance_types", "N8CODE").orElseThrow();
        parts.change(
                part,
                "circumstance_types",
                entry,
                entry.values().with("valid_to", "2020-04-06"),
                new Parts.Author("n8.elsewhere", "test"));
        assertThat(isOffered()).isTrue();

        codes.forgetIfChanged();

        assertThat(isOffered()).isFalse();
    }

    @Test
    void its_history_says_who_changed_what() {
        change("0", "Lives on a barge", "");

        assertThat(clerk.get(CODE + "/history").html())
                .containsSubsequence(
                        "By n8.clerk, by hand",
                        "<del>Lives on a boat (test)</del>",
                        "<ins>Lives on a barge</ins>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    code,        "N8CODE",    "There is one with the code N8CODE already. Enter another code, or change that one"
                    code,        "N8 CODE",   "The code must have 1 to 30 letters, digits, hyphens and underscores, and nothing else"
                    description, "",          "Enter words"
                    flags,       "code_local;;", "Enter flags as name=value, with semicolons between them"
                    flags,       "code_locl=Y",  "Enter only flags that this list knows: code_local"
                    valid_to,    "1/1/2019",  "The end must not be before the beginning"\
                    """)
    void what_cannot_be_is_refused(String field, String typed, String why) {
        Map<String, String> fields = new TreeMap<>(Map.of("code", "N8NEW", "description", "New"));
        fields.put("valid_from", "1/4/2020");
        fields.put(field, typed);

        Answer refused = clerk.post(LIST + "/entry/new", fields);

        assertThat(refused.mends()).isEqualTo(Map.of(field, why));
        assertThat(office.count("caseload.code where code = 'N8NEW'")).isZero();
    }

    @Test
    void an_outcome_is_allowed_to_a_type_from_a_day_on() {
        var allowed = office.bean(AllowedOutcomes.class);
        String type = office.list("select min(type) from caseload.allowed_outcome").getFirst();
        String page = "/administration/outcomes/" + type + "/outcome/new";

        clerk.post(page, "outcome", "NSAFE", "valid_from", "+1");
        Answer again = clerk.post(page, "outcome", "NSAFE", "valid_from", "+3");

        assertThat(allowed.allows(type, "NSAFE", OnTuesday.TODAY)).isFalse();
        assertThat(allowed.allows(type, "NSAFE", OnTuesday.TODAY.plusDays(1))).isTrue();
        assertThat(again.mends()).containsOnlyKeys("outcome");
        assertThat(clerk.get("/administration/outcomes/" + type).says("Not safe to talk")).isTrue();
    }

    @Test
    void every_code_that_is_shipped_can_be_saved_as_it_is() {
        List<String> refused =
                office.list(
                        """
                        select list || ' ' || code from caseload.code
                         where flags !~ '^([a-z_]+(=[^;=]+)?(; ?[a-z_]+(=[^;=]+)?)*)?$'
                            or length(flags) > 500 or length(description) > 300\
                        """);

        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/administration/codes/nothing",
        "/administration/codes/sexes/entry/NOBODY",
        "/administration/outcomes/NOTHING",
    })
    void what_is_not_there_is_said_to_be_so(String address) {
        assertThat(clerk.get(address).status()).isEqualTo(404);
    }

    @Test
    void a_code_with_spaces_can_be_opened() {
        assertThat(
                        clerk.get(
                                "/administration/codes/ethnicities/entry/Black%20or%20Black%20British"))
                .matches(answer -> answer.status() == 200);
    }
}

package org.offload.caseload.person;

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
import org.offload.fixture.PageTest;

import java.util.Map;
import java.util.TreeMap;

/** Adding an event; the person is added first, as on the page. */
@PageTest
class AddEventTest {

    private static final String NEW = "/cases/Y800001/events/new";

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
        return ada.post("/people/new", fields);
    }

    private String anOrder() {
        return office.list("select min(code) from caseload.code where list = 'order_types'")
                .getFirst();
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
                "code         | 0010      | code      | Enter the five digits of the offence code",
                "amount.1     | 10        | requirement.1 | Select the requirement",
                "detail.3     | Nights    | requirement.3 | Select the requirement",
                "amount.1     | 1000000   | amount.1  | Enter a whole number from 1 to 9,999",
                "requirement.2 | NO-SUCH  | requirement.2 | Select the requirement"
            })
    void an_event_that_is_to_be_mended_says_how(
            String field, String typed, String where, String words) {
        add();
        Map<String, String> fields = new TreeMap<>();
        fields.put("type", anOrder());
        fields.put("offence", "Theft");
        fields.put("started", "7/4/2020");
        fields.put(field, typed);

        var page = ada.post("/cases/Y800001/events/new", fields);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(where, words);
        assertThat(page.besideField(where)).isEqualTo(words);
        assertThat(page.value("started")).isEqualTo("7/4/2020");
    }

    private int count(String rows) {
        return office.count("caseload." + rows + " and crn = 'Y800001'");
    }

    @Test
    void an_event_has_as_many_requirements_as_rows_are_asked_for_without_a_script() {
        add();
        Answer more = ada.post(NEW, "type", "NP", "offence", "Kept", "rows", "3", "more", "1");
        assertThat(more.value("rows")).isEqualTo("4");
        assertThat(more.value("offence")).isEqualTo("Kept");
        assertThat(more.html()).contains("Requirement 4").doesNotContain("Requirement 5");
        assertThat(count("event where true")).isZero();

        ada.post(
                NEW,
                "type",
                "NP",
                "offence",
                "Theft",
                "rows",
                "4",
                "requirement.4",
                "W",
                "amount.4",
                "40",
                "detail.4",
                "Weekends",
                "requirement.1",
                "F");

        assertThat(count("event where event_number = 1")).isOne();
        assertThat(count("requirement where type = 'W' and amount = 40 and unit = 'hours'"))
                .isOne();
        assertThat(count("requirement where true")).isEqualTo(2);
    }

    @Test
    void an_offence_code_of_the_list_says_the_offence() {
        add();

        ada.post(NEW, "type", "NP", "code", "00100", "court", "Caerdydd Magistrates");

        assertThat(count("event where main_offence = 'Murder' and offence_code = '00100'")).isOne();
    }

    @Test
    void orders_stand_in_their_families_with_the_limit_of_failures() {
        add();

        Answer page = ada.get(NEW);

        assertThat(page.html())
                .contains(
                        "<optgroup label=\"Suspended sentence order\">",
                        "ORA Community Order (limit: 2 failures in 12 months)",
                        "SA2020 Suspended Sentence Order (limit: 2 failures in 12 months, our"
                                + " setting)");
    }
}

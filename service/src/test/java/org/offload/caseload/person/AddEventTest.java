package org.offload.caseload.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

        var page = ada.post("/cases/Y800001/events/new", fields);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(where, words);
        assertThat(page.besideField(where)).isEqualTo(words);
        assertThat(page.value("started")).isEqualTo("7/4/2020");
    }
}

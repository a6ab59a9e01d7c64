package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;

import java.util.TreeMap;

/** The fields of a contact, and what each says when it is to be mended. */
@PageTest
class ContactFieldsTest {

    private static final String CRN = "X800001";

    private static final String PAGE = "/cases/X800001/contacts/new";

    private Office office;

    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(7, ContactMode.TELEPHONE, OnTuesday.TODAY.minusDays(30)));
        ada = office.desk(AUnit.ADA);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest(name = "{0}={1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "happened  | ''         | happened  | Select what happened",
                "happened  | DANCED     | happened  | Select what happened",
                "happened  | OTHER      | outcome   | Select an outcome",
                "happened  | NOTE       | note      | Enter the note",
                "kind      | NO-SUCH    | kind      | Select the kind of contact",
                "kind      | C280       | happened  | Select “Just a note” for this kind of"
                        + " contact, or another kind",
                "day       | 8/4/2020   | day       | The contact must be today or in the past",
                "day       | 30/2/2020  | day       | Enter a date, for example 14/4/2020, 14 apr,"
                        + " tomorrow or +7",
                "day       | 1/1/0202   | day       | Enter a date, for example 14/4/2020, 14 apr,"
                        + " tomorrow or +7",
                "time      | 9.45       | day       | The contact must be today or in the past",
                "time      | 25:00      | time      | Enter a time, for example 9:30 or 2pm",
                "nextDay   | ''         | nextDay   | Enter the day of the next appointment",
                "nextDay   | 29/2/2021  | nextDay   | Enter a date, for example 14/4/2020, 14 apr,"
                        + " tomorrow or +7",
                "nextDay   | 6/4/2020   | nextDay   | The next appointment must be later than now",
                "nextTime  | ''         | nextTime  | Enter the time of the next appointment",
                "nextTime  | soon       | nextTime  | Enter a time, for example 9:30 or 2pm",
                "nextMode  | ZOOM       | nextMode  | Select how the next appointment is held",
                "nextMinutes | 4        | nextMinutes | Enter a whole number from 5 to 480",
                "nextMinutes | 4.5      | nextMinutes | Enter a whole number from 5 to 480"
            })
    void a_field_that_is_to_be_mended_says_how(
            String field, String typed, String where, String words) {
        var fields = new TreeMap<String, String>();
        fields.put("happened", "SPOKE");
        fields.put("kind", "TELEPHONE");
        fields.put("book", "yes");
        fields.put("nextDay", "14/4/2020");
        fields.put("nextTime", "10:00");
        fields.put("nextMode", "TELEPHONE");
        fields.put(field, typed);

        var page = ada.post(PAGE, fields);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(where, words);
        assertThat(page.besideField(where)).isEqualTo(words);
        assertThat(office.count("caseload.contact where crn = ?", CRN)).isZero();
    }

    @ParameterizedTest(name = "{0} marked {1}: sensitive is {2}")
    @CsvSource({"C280, USUAL, t", "C280, NO, f", "C280, '', t", "AAM1, USUAL, f", "AAM1, YES, t"})
    void sensitive_is_as_usual_for_its_kind_unless_somebody_says_otherwise(
            String kind, String marked, String sensitive) {
        ada.post(PAGE, "happened", "NOTE", "kind", kind, "sensitive", marked, "note", "Read.");

        assertThat(office.list("select sensitive::text from caseload.contact where crn = ?", CRN))
                .allMatch(value -> value.startsWith(sensitive))
                .hasSize(1);
    }
}

package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;

import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The page on which a contact is recorded; each test commits, as the browser sees it. */
@PageTest
class RecordContactTest {

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

    private Answer call(String... more) {
        String[] fields = new String[4 + more.length];
        System.arraycopy(new String[] {"happened", "SPOKE", "kind", "TELEPHONE"}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        return ada.post(PAGE, fields);
    }

    @Test
    void the_page_proposes_what_is_usual() {
        var page = ada.get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.title()).isEqualTo("Record a contact");
        assertThat(page.value("kind")).isEqualTo("TELEPHONE");
        assertThat(page.value("day")).isEqualTo("7/4/2020");
        assertThat(page.value("nextDay")).isEqualTo("14/4/2020");
        assertThat(page.value("nextTime")).isEqualTo("9:00");
        assertThat(page.mends()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "\"quoted\" & 'so'", "Siân Llŷr – diolch yn fawr ŵ",
                "👩‍👧 😀", "“smart”\tTab…", "a\nb"
            })
    void a_note_is_shown_as_it_was_typed(String note) {
        assertThat(call("note", note).location())
                .isEqualTo("/my-day?notice=caseload.notice.recorded");

        for (String page :
                new String[] {
                    "/cases/" + CRN,
                    "/cases/" + CRN + "/log",
                    PAGE,
                    "/cases/" + CRN + "/contacts/" + office.contact(CRN)
                }) {
            assertThat(ada.get(page).says(note)).as(page).isTrue();
            assertThat(ada.get(page).html()).as(page).doesNotContain("<script>alert");
        }
    }

    @Test
    void what_is_pasted_from_word_is_kept_with_plain_line_ends_and_without_nul() {
        call("note", "Said\r\n\t“yes”\u0000.\r\n");

        assertThat(office.list("select text from caseload.contact_note where crn = ?", CRN))
                .containsExactly("Said\n\t“yes”.");
    }

    @Test
    void a_note_of_12000_characters_is_kept_whole() {
        call("note", "ŵ😀".repeat(6_000));

        assertThat(
                        office.list(
                                "select char_length(text) from caseload.contact_note where crn = ?",
                                CRN))
                .containsExactly("12000");
    }

    @Test
    void a_note_of_12001_characters_is_refused_with_all_of_it_still_there() {
        String note = "ŵ".repeat(12_001);

        var page =
                call(
                        "note",
                        note,
                        "book",
                        "yes",
                        "nextDay",
                        "14 apr",
                        "nextTime",
                        "2pm",
                        "nextMode",
                        "VIDEO");

        String words = "Shorten this to 12,000 characters; it has 1 too many";
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry("note", words).hasSize(1);
        assertThat(page.besideField("note")).isEqualTo(words);
        assertThat(page.value("note")).isEqualTo(note);
        assertThat(page.value("nextDay")).isEqualTo("14 apr");
        assertThat(page.value("nextMode")).isEqualTo("VIDEO");
        assertThat(office.count("caseload.contact where crn = ?", CRN)).isZero();
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

        var page =
                ada.post(
                        PAGE,
                        fields.entrySet().stream()
                                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                                .toArray(String[]::new));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(where, words);
        assertThat(page.besideField(where)).isEqualTo(words);
        assertThat(office.count("caseload.contact where crn = ?", CRN)).isZero();
    }

    @Test
    void a_refused_form_is_mended_and_sent_with_the_same_receipt() {
        UUID receipt = Ids.next();

        var refused = ada.post(receipt, PAGE, "kind", "TELEPHONE", "note", "Spoke.");
        var saved =
                ada.post(receipt, PAGE, "kind", "TELEPHONE", "note", "Spoke.", "happened", "SPOKE");
        var again =
                ada.post(receipt, PAGE, "kind", "TELEPHONE", "note", "Spoke.", "happened", "SPOKE");
        var other =
                ada.post(receipt, PAGE, "kind", "TELEPHONE", "note", "Else.", "happened", "SPOKE");

        assertThat(refused.value("receipt")).isEqualTo(receipt.toString());
        assertThat(saved.status()).isEqualTo(302);
        assertThat(again.location()).isEqualTo(saved.location());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.heading()).isEqualTo("This is saved already");
        assertThat(other.says("Spoke.") && other.says("Else.")).isTrue();
        assertThat(office.count("caseload.contact where crn = ?", CRN)).isEqualTo(1);
    }

    @Test
    void an_attempt_is_kept_books_nothing_and_brings_the_call_back() {
        var answer =
                ada.post(
                        PAGE,
                        "happened",
                        "NO_ANSWER",
                        "kind",
                        "TELEPHONE",
                        "book",
                        "yes",
                        "nextDay",
                        "14/4/2020",
                        "nextTime",
                        "10:00",
                        "nextMode",
                        "TELEPHONE");

        assertThat(answer.location()).isEqualTo("/my-day?notice=caseload.notice.attempted");
        assertThat(office.list("select type || outcome from caseload.contact where crn = ?", CRN))
                .containsExactly("CTOBNOANS");
        assertThat(
                        office.list(
                                "select to_char(rests_until at time zone 'Europe/London',"
                                        + " 'HH24:MI') from worklist.line where crn = ?",
                                CRN))
                .containsExactly("11:30");
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

    @Test
    void the_next_appointment_on_a_day_off_is_booked_and_said() {
        var answer =
                call(
                        "book",
                        "yes",
                        "nextDay",
                        "10/4/2020",
                        "nextTime",
                        "10:00",
                        "nextMode",
                        "TELEPHONE");

        assertThat(answer.location()).endsWith("recordedOnDayOff");
        assertThat(
                        ada.post(
                                        "/cases/X800001/appointments/check",
                                        "nextDay",
                                        "13/4/2020",
                                        "nextTime",
                                        "10",
                                        "nextMode",
                                        "TELEPHONE")
                                .says("13 April 2020 is not a working day: Easter Monday."))
                .isTrue();
    }
}

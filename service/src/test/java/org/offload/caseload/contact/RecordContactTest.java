package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;

import java.util.UUID;

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

package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;

/** A note as it comes from a keyboard, from Word, or from somebody with a script. */
@PageTest
class ContactNoteTest {

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
}

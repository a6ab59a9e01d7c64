package org.offload.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

/** What stands around each page, and the pages of the platform itself. */
@PageTest
@Transactional
class FrameTest {

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You+have+won",
                "platform.name",
                "platform.notice.noSuchThing",
                "%3Cscript%3E",
                "caseload.notice.recorded%0A",
                "caseload.notice.recorded.more",
                ""
            })
    void an_address_cannot_put_words_of_its_own_on_a_page(String notice) {
        var page = ada.get("/keys?notice=" + notice);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("id=\"notice\"", "You have won", "<script>");
    }

    @Test
    void a_notice_of_ours_is_said_once() {
        assertThat(ada.get("/keys?notice=caseload.notice.booked").html())
                .contains("<p role=\"status\">Booked.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/undo",
                "https://evil.example/undo",
                "/sign-out",
                "/cases/X1/undo?x=1",
                "/cases/../undo",
                "/undo%22%3E%3Cscript%3E/undo",
                "/cases/X1/undo%0A"
            })
    void an_address_cannot_make_undo_do_something_else(String undo) {
        var page = ada.get("/keys?notice=caseload.notice.complied&undo=" + undo);

        assertThat(page.html()).contains("id=\"notice\"").doesNotContain("data-undo");
    }

    @Test
    void undo_of_ours_stands_beside_its_notice() {
        String undo = "/cases/X800001/contacts/0190c0de-0000-7000-8000-000000000001/1/undo";

        assertThat(ada.get("/keys?notice=caseload.notice.complied&undo=" + undo).html())
                .contains("action=\"" + undo + "\"");
        assertThat(ada.get("/keys?undo=" + undo).html()).doesNotContain("data-undo");
    }

    @Test
    void the_links_at_the_top_are_those_of_the_role() {
        assertThat(office.desk(AUnit.SPO).get("/keys").html())
                .contains("href=\"/my-day\"", "href=\"/my-team\"", "href=\"/find\"");
        assertThat(office.desk(AUnit.CLERK).get("/keys").html())
                .contains("href=\"/find\"", "href=\"/places\"")
                .doesNotContain("href=\"/my-day\"", "href=\"/my-team\"");
        assertThat(office.nobody().get("/sign-in").html()).doesNotContain("href=\"/find\"");
    }

    @Test
    void whoever_dictates_can_turn_letters_off_as_keys() {
        var page = ada.get("/keys");

        assertThat(page.title()).isEqualTo("Keys");
        assertThat(page.html()).contains("data-letter-keys=\"on\"", "value=\"off\"");
        assertThat(ada.post("/keys", "letters", "off").location()).isEqualTo("/keys");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/nowhere,                    404",
        "/cases,                      404",
        "/find/not-an-id,             404",
        "/find/0190c0de-0000-7000-8000-000000000001, 404",
        "/my-day/lines/7/offload,     404",
        "/places/NO-SUCH/status,      403",
        "/assets/nothing.css,         404"
    })
    void an_address_at_which_nothing_is_has_a_page_with_a_way_on(String address, int status) {
        var page = ada.get(address);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.heading()).isNotEmpty();
        assertThat(page.says("Go to where your work starts")).isTrue();
    }

    @Test
    void an_address_asked_for_in_the_wrong_way_is_no_fault_of_ours() {
        assertThat(ada.ask("DELETE", "/my-day").status()).isEqualTo(405);
        assertThat(ada.ask("PUT", "/find").status()).isEqualTo(405);
    }

    @Test
    void the_place_of_a_colleague_whose_code_no_one_can_have_is_not_found() {
        var id = "0190c0de-0000-7000-8000-000000000001";

        assertThat(ada.post("/offloads/not%20a%20code/" + id + "/answer").status()).isEqualTo(404);
        assertThat(ada.post("/offloads/%3Cb%3E/" + id + "/withdraw").status()).isEqualTo(404);
        assertThat(ada.post("/cases/X800001/contacts/" + id + "/x/undo").status()).isEqualTo(404);
    }
}

package org.offload.voice.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** Threads about a workplace, a unit, or something that another room names. */
@PageTest
@Transactional
class AboutTest {

    private static final String PLACE = "place/" + AUnit.PLACE;

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    private Answer begin(String title, String about) {
        return ada.post(
                "/voice/threads/new",
                "kind",
                "QUESTION",
                "title",
                title,
                "opening",
                "Where is it?",
                "about",
                about);
    }

    private String begun(String title, String about) {
        return begin(title, about).location().replaceFirst("[?#].*", "");
    }

    private String unit() {
        return office.list(
                        "select 'unit/' || pdu_code from organisation.door_team where place_id = ?",
                        AUnit.PLACE)
                .getFirst();
    }

    private String concern(String... more) {
        String[] fields = {"title", "Two to a desk", "text", "No distance.", "signature", "SIGNED"};
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return ada.post("/voice/concerns/new", all).location().replaceFirst("[?].*", "");
    }

    @Test
    void threads_stand_by_workplace_and_by_the_unit_of_it() {
        String here = begun("Gel here", PLACE);
        begun("Gel anywhere", "");
        begun("Gel in the unit", unit());

        assertThat(ada.get("/voice/threads?about=" + PLACE).html())
                .contains("Gel here", "Threads about:", "/voice/threads/new?about=" + PLACE)
                .doesNotContain("Gel anywhere", "Gel in the unit");
        assertThat(ada.get("/voice/threads?about=" + unit()).html())
                .contains("Gel here", "Gel in the unit")
                .doesNotContain("Gel anywhere");
        assertThat(ada.get("/voice/threads/about").html())
                .contains("?about=" + PLACE, "?about=" + unit(), "1 thread");
        assertThat(ada.get(here).html()).contains("/places/" + AUnit.PLACE);
    }

    @Test
    void a_concern_is_talked_of_and_a_protected_disclosure_is_not() {
        String concern = concern();
        String disclosure = concern("disclosure", "yes");
        String reference = "concern/" + concern.replaceFirst(".*/", "");

        assertThat(ada.get(concern).html()).contains("/voice/threads?about=" + reference);
        assertThat(ada.get(disclosure).html()).doesNotContain("/voice/threads?about=");
        String thread = begun("Desks", reference);
        assertThat(office.desk(AUnit.BEN).get(thread).html())
                .contains("Two to a desk", "href=\"" + concern + "\"");
        assertThat(ada.get("/voice/threads?about=" + reference).html()).contains("Desks");
        String apart = "concern/" + disclosure.replaceFirst(".*/", "");
        assertThat(ada.get(begun("Of it", apart)).html()).doesNotContain("href=\"" + disclosure);
    }

    @Test
    void what_nobody_here_knows_is_opaque_and_kept() {
        assertThat(ada.get("/voice/threads/new?about=bulletin/2020.17").value("about"))
                .isEqualTo("bulletin/2020.17");
        String thread = begun("Of a bulletin", "bulletin/2020.17");

        assertThat(ada.get("/voice/threads?about=bulletin/2020.17").html())
                .contains("Of a bulletin");
        assertThat(ada.get(thread).status()).isEqualTo(200);
        assertThat(ada.get("/voice/threads?about=concern/" + UUID.randomUUID()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "/x", "PLACE/1", "place/a b", "place/<script>", "a/b/c"})
    void anything_else_is_refused(String about) {
        assertThat(begin("Gel", about).besideField("about")).contains("Choose from the list");
    }

    @Test
    void it_is_kept_while_the_opening_waits_for_a_moderator() {
        Desk moss = office.desk(AUnit.MODERATOR);
        moss.post("/voice/moderation/hold", "how", "ON");
        begin("Gel later", PLACE);
        String held = office.list("select held_id::text from voice.held").getFirst();
        moss.post("/voice/moderation/" + held, "act", "APPROVE", "reason", "", "apart", "yes");

        assertThat(ada.get("/voice/threads?about=" + PLACE).html()).contains("Gel later");
    }
}

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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

@PageTest
@Transactional
class ThreadConcernTest {

    private static final String NEW = "/voice/concerns/new";

    private Office office;
    private Desk ada;
    private Desk ben;
    private String thread;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        ben = office.desk(AUnit.BEN);
        var threading = new Threading(office);
        thread = threading.begun(AUnit.ADA, "Gel", "Where is it?");
        threading.comment(ben, thread, "None since Monday.\n\nNor soap.");
    }

    private Answer raise(Desk by, String from, String... more) {
        String[] fields = {
            "title",
            "Gel",
            "text",
            "> None since Monday.\nPlease order it.",
            "signature",
            "SIGNED",
            "from",
            from
        };
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return by.post(NEW, all);
    }

    @Test
    void the_form_begins_with_what_was_said_and_where() {
        Answer page = ada.get(NEW + "?from=" + thread + "/1");

        assertThat(page.value("title")).isEqualTo("Gel");
        assertThat(page.value("from")).isEqualTo(thread + "/1");
        assertThat(page.html()).contains("&gt; None since Monday.\n&gt; \n&gt; Nor soap.");
        assertThat(page.link("Gel")).isEqualTo(thread + "/1");
    }

    @Test
    void the_text_leads_to_its_concern_and_the_concern_to_the_text() {
        String make = NEW + "?from=" + thread + "/1";
        assertThat(ben.get(thread).link("Make it a concern 1")).isEqualTo(make);
        assertThat(ada.get(thread + "/1/report").link("Make it a concern")).isEqualTo(make);

        String concern = Threading.pathOf(raise(ada, thread + "/1").location());

        assertThat(ben.get(thread).link("Concern: Raised 1")).isEqualTo(concern);
        assertThat(ben.get(concern).link("Gel")).isEqualTo(thread + "/1");
    }

    @Test
    void an_opening_text_can_be_made_one_too() {
        String concern = Threading.pathOf(raise(ben, thread).location());

        assertThat(ada.get(thread).link("Concern: Raised 0")).isEqualTo(concern);
    }

    @Test
    void raised_by_two_it_is_one_concern_that_both_have() {
        String first = Threading.pathOf(raise(ada, thread + "/1").location());
        String second = Threading.pathOf(raise(ben, thread + "/1").location());

        assertThat(second).isEqualTo(first);
        assertThat(ben.get(first).html()).contains("<dt>Reports</dt><dd>2</dd>");
        assertThat(office.count("voice.me_too")).isEqualTo(1);
    }

    @Test
    void a_protected_disclosure_is_not_told_of_beside_the_text() {
        String open = Threading.pathOf(raise(ada, thread + "/1").location());
        String apart = Threading.pathOf(raise(ben, thread + "/1", "disclosure", "yes").location());

        assertThat(apart).isNotEqualTo(open);
        assertThat(ada.get(thread).html()).contains(open).doesNotContain(apart);
    }

    @Test
    void of_a_text_that_was_withdrawn_no_concern_is_offered() {
        ben.post(thread + "/1/withdraw");

        assertThat(ben.get(thread).link("Make it a concern 1")).isEmpty();
        assertThat(ada.get(NEW + "?from=" + thread + "/1").html()).doesNotContain("None since");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/voice/threads/1/1",
                "/voice/threads/00000000-0000-4000-8000-000000000000/1",
                "https://example.com/voice/threads",
                "<script>"
            })
    void of_any_other_address_a_concern_begins_by_itself(String from) {
        assertThat(ada.get(NEW + "?from=" + encoded(from)).value("title")).isEmpty();

        String concern = Threading.pathOf(raise(ada, from).location());

        assertThat(office.list("select said_path from voice.concern")).containsExactly("");
        assertThat(ada.get(concern).status()).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

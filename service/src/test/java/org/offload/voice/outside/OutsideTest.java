package org.offload.voice.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.voice.thread.Threading;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

import java.util.Objects;

/** Threads that anybody may read. */
@PageTest
@Transactional
class OutsideTest {

    private static final String QUEUE = "/voice/moderation";

    private Office office;
    private Desk ada;
    private Desk ben;
    private Desk moss;
    private Desk anybody;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        ben = office.desk(AUnit.BEN);
        moss = office.desk(AUnit.MODERATOR);
        anybody = office.nobody();
    }

    private void begin(String title) {
        ada.post(
                "/voice/threads/new",
                "kind",
                "ARTICLE",
                "title",
                title,
                "opening",
                "What we do all day.",
                "about",
                "",
                "isPublic",
                "yes");
    }

    private void approve() {
        String held =
                office.list("select held_id::text from voice.held where state = 'HELD'").getFirst();
        moss.post(QUEUE + "/" + held, "act", "APPROVE", "reason", "", "apart", "yes");
    }

    private String thread(String title) {
        begin(title);
        approve();
        return office.list(
                        "select thread_id::text from voice.thread where is_public and title = ?",
                        title)
                .getFirst();
    }

    private void comment(Desk by, String thread, String text) {
        by.post("/voice/threads/" + thread + "/comments", "text", text);
        approve();
    }

    @Test
    void it_begins_only_once_a_moderator_has_looked() {
        begin("A day");

        assertThat(anybody.get("/public").says("A day")).isFalse();
        assertThat(moss.get(QUEUE).says("anybody may read it, outside the service too")).isTrue();

        approve();

        assertThat(anybody.get("/public").says("A day")).isTrue();
    }

    @Test
    void readers_outside_see_the_role_of_staff_and_never_a_name() {
        String thread = thread("A day");
        comment(ben, thread, "Mine too.");

        Answer page = anybody.get("/public/" + thread);

        assertThat(page.says("What we do all day.")).isTrue();
        assertThat(page.says("Mine too.")).isTrue();
        assertThat(page.says("Staff, probation practitioner")).isTrue();
        for (String about : new String[] {"Ada", "Okoro", "Ben", "O’Neill", "n8.", "8:40"}) {
            assertThat(page.says(about)).as(about).isFalse();
            assertThat(anybody.get("/public").says(about)).as(about).isFalse();
            assertThat(anybody.get("/public/" + thread + "/feed").says(about)).as(about).isFalse();
        }
    }

    @Test
    void moderators_look_first_at_every_answer_and_who_writes_is_told_who_listens() {
        String thread = thread("A day");

        ben.post("/voice/threads/" + thread + "/comments", "text", "Mine too.");

        assertThat(anybody.get("/public/" + thread).says("Mine too.")).isFalse();
        Answer inside = ben.get("/voice/threads/" + thread);
        assertThat(inside.says("Anybody may read this thread, outside the service too.")).isTrue();
        assertThat(inside.link("As they see it")).isEqualTo("/public/" + thread);
        assertThat(inside.says("Waits for a moderator")).isTrue();
    }

    @Test
    void other_threads_are_not_there_for_anybody_outside() {
        String inside = new Threading(office).begun(AUnit.ADA, "Among us", "Where is it?");
        String id = inside.substring(inside.lastIndexOf('/') + 1);

        assertThat(anybody.get("/public").says("Among us")).isFalse();
        assertThat(anybody.get("/public/" + id).status()).isEqualTo(404);
        assertThat(anybody.get("/public/" + id + "/feed").status()).isEqualTo(404);
        assertThat(anybody.get("/public/feed").says("Among us")).isFalse();
    }

    @Test
    void the_list_goes_on_without_telling_a_time() {
        for (int i = 10; i < 37; i++) {
            thread("Day " + i);
        }

        Answer first = anybody.get("/public");
        String next = first.link("Older threads");

        assertThat(next).matches("/public\\?after=[-0-9a-f]{36}");
        assertThat(first.html().split("class=\"line\"")).hasSize(26);
        assertThat(anybody.get(next).html().split("class=\"line\"")).hasSize(3);
    }

    @Test
    void what_is_removed_is_not_read_outside_and_keeps_its_place() {
        String thread = thread("A day");
        comment(ben, thread, "Mine too.");
        office.jdbc()
                .sql(
                        "update voice.slot set state = 'WITHDRAWN', body = '' where comment = 1"
                                + " and thread_id = cast(? as uuid)")
                .param(thread)
                .update();

        Answer page = anybody.get("/public/" + thread);

        assertThat(page.says("Mine too.")).isFalse();
        assertThat(page.html()).contains("id=\"1\"");
        assertThat(anybody.get("/public/" + thread + "/feed").says("Mine too.")).isFalse();
    }

    @Test
    void who_has_the_feed_already_is_sent_nothing_until_something_is_new() {
        String thread = thread("A day");
        String feed = "/public/" + thread + "/feed";
        MockHttpServletResponse first = anybody.raw(feed);
        String tag = Objects.requireNonNull(first.getHeader("ETag"));

        assertThat(first.getContentType()).startsWith("application/atom+xml");
        assertThat(first.getHeader("Last-Modified")).isNotNull();
        assertThat(anybody.rawWith(feed, "If-None-Match", tag).getStatus()).isEqualTo(304);

        comment(ben, thread, "Mine too.");

        MockHttpServletResponse then = anybody.rawWith(feed, "If-None-Match", tag);
        assertThat(then.getStatus()).isEqualTo(200);
        assertThat(then.getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void no_time_outside_is_finer_than_a_part_of_the_day() {
        String thread = thread("A day");
        comment(ben, thread, "Mine too.");

        String morning = "<updated>2020-04-07T05:00:00Z</updated>"; // 6 by the clocks of summer
        String of = anybody.get("/public/" + thread + "/feed").html();
        String all = anybody.get("/public/feed").html();

        assertThat(of.split("<updated>")).hasSameSizeAs(of.split(morning)).hasSize(3);
        assertThat(all.split("<updated>")).hasSameSizeAs(all.split(morning)).hasSize(3);
    }

    @Test
    void a_moderator_is_told_of_each_answer_that_anybody_may_read_it() {
        String thread = thread("A day");

        ben.post("/voice/threads/" + thread + "/comments", "text", "Ask about X123456.");

        assertThat(moss.get(QUEUE).says("anybody may read it, outside the service too")).isTrue();
    }

    @Test
    void moderators_let_go_of_it_by_a_decision_and_not_where_they_speak() {
        String thread = thread("A day");
        String hold = QUEUE + "/hold?thread=" + thread;

        assertThat(moss.post(hold, "how", "TOMORROW").mends()).containsKey("how");
        moss.post("/voice/threads/" + thread + "/comments", "text", "Mine too.");
        String held =
                office.list("select held_id::text from voice.held where state = 'HELD'").getFirst();
        office.desk(AUnit.APPEAL)
                .post(QUEUE + "/" + held, "act", "APPROVE", "reason", "", "apart", "yes");
        assertThat(moss.post(hold, "how", "OFF").mends()).containsKey("how");

        assertThat(moss.get(hold).says("until somebody ends it")).isTrue();
    }

    @Test
    void who_answers_is_told_who_listens() {
        String thread = thread("A day");
        comment(ben, thread, "Mine too.");

        assertThat(ada.get("/voice/threads/" + thread + "/1/reply").says("Anybody may read this"))
                .isTrue();
    }

    @Test
    void an_address_made_of_a_thread_among_colleagues_leads_to_the_first_page() {
        thread("A day");
        String inside = new Threading(office).begun(AUnit.ADA, "Among us", "Where is it?");
        String id = inside.substring(inside.lastIndexOf('/') + 1);

        assertThat(anybody.get("/public?after=" + id).says("A day")).isTrue();
    }

    @Test
    void a_feed_says_what_answers_what_and_how_many_there_are() {
        String thread = thread("A day");
        comment(ben, thread, "One.");
        ada.post("/voice/threads/" + thread + "/comments/1/replies", "text", "Two.");
        approve();

        String feed = anybody.get("/public/" + thread + "/feed").html();

        assertThat(feed).contains("<thr:total>2</thr:total>").containsOnlyOnce("thr:in-reply-to");
        assertThat(feed.split("<entry>")).hasSize(3);
        assertThat(anybody.get("/public/feed").html())
                .contains("<title>A day</title>", "<thr:total>2</thr:total>");
    }
}

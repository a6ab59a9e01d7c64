package org.offload.voice.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.voice.token.Token;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@PageTest
@Transactional
class BoardTest {

    private Office office;
    private Wallet wallet;
    private Pool pool;
    private String thread;

    @BeforeEach
    void open(Office given) throws Exception {
        office = given.open();
        pool = office.bean(Pool.class);
        pool.done(pool.shuffled());
        wallet = new Wallet(office).drawnBy(office.desk(AUnit.ADA));
        thread =
                office.desk(AUnit.BEN)
                        .post(
                                "/voice/threads/new",
                                "kind",
                                "QUESTION",
                                "title",
                                "Gel",
                                "opening",
                                "Where is it?")
                        .location()
                        .replaceFirst("[?#].*", "")
                        .replaceFirst(".*/", "");
    }

    private void publish() {
        office.bean(PublishPool.class).now();
    }

    private String page() {
        return office.desk(AUnit.CAI).get("/voice/threads/" + thread).html();
    }

    private void later(int minutes) {
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusMinutes(minutes));
    }

    @Test
    void a_text_waits_for_others_and_then_stands_there_by_two_words() {
        Submission text = wallet.text(thread, "None since Monday.");

        assertThat(wallet.send(text)).isEqualTo("waiting");
        assertThat(page()).doesNotContain("None since Monday.");

        publish();

        assertThat(page())
                .contains("None since Monday.")
                .contains(AuthorKey.handle(text.thread(), text.author()))
                .contains("7 April 2020, in the morning");
        assertThat(pool.size()).isZero();
    }

    @Test
    void while_moderators_look_first_a_text_has_no_place_and_then_the_next() {
        var moss = office.desk(AUnit.MODERATOR);
        moss.post("/voice/moderation/hold", "how", "ON");
        Submission text = wallet.text(thread, "None since Monday.");
        Submission withdrawn = wallet.text(thread, "Taken back.");
        wallet.send(text);
        wallet.send(withdrawn);
        publish();
        wallet.send(wallet.revised(Op.WITHDRAW, withdrawn, 1, ""));
        publish();

        assertThat(page()).doesNotContain("None since Monday.");
        assertThat(office.list("select held_at::text from voice.held"))
                .allMatch(at -> at.contains(":00:00"))
                .hasSize(1);
        assertThat(wallet.send(text)).isEqualTo("held");
        moss.post("/voice/moderation/" + text.id(), "act", "APPROVE", "reason", "", "apart", "yes");

        assertThat(page())
                .containsSubsequence("id=\"1\"", "None since Monday.")
                .contains(AuthorKey.handle(text.thread(), text.author()));
        assertThat(wallet.send(wallet.revised(Op.WITHDRAW, text, 1, ""))).isEqualTo("waiting");
        publish();
        assertThat(page()).doesNotContain("None since Monday.");
    }

    @Test
    void its_author_alone_reads_why_a_text_was_not_published() {
        var moss = office.desk(AUnit.MODERATOR);
        moss.post("/voice/moderation/hold", "how", "ON");
        Submission text = wallet.text(thread, "Buy umbrellas.");
        wallet.send(text);
        publish();
        moss.post(
                "/voice/moderation/" + text.id(),
                "act",
                "REJECT",
                "reason",
                "ADVERTISING",
                "apart",
                "yes");

        assertThat(wallet.send(text)).isEqualTo("refused-advertising");
        assertThat(page()).doesNotContain("Buy umbrellas.");
        assertThat(wallet.send(wallet.text(thread, text.id(), "", "Other.", wallet.token())))
                .isEqualTo("token-spent");
    }

    @Test
    void an_author_is_called_the_same_throughout_a_thread_and_otherwise_in_the_next() {
        Submission first = wallet.text(thread, "One.");
        wallet.send(first);
        publish();
        later(1);
        wallet.send(wallet.text(thread, UUID.randomUUID(), "1", "Two.", wallet.token()));
        publish();

        String handle = AuthorKey.handle(first.thread(), first.author());
        assertThat(page().split(handle, -1)).hasSize(3);
        assertThat(AuthorKey.handle(UUID.randomUUID(), first.author())).isNotEqualTo(handle);
        assertThat(page()).contains("id=\"1.1\"");
    }

    @Test
    void a_token_is_spent_once_and_the_same_text_sent_again_is_the_same() {
        Token token = wallet.token();
        Submission text = wallet.text(thread, UUID.randomUUID(), "", "Once.", token);
        Submission other = wallet.text(thread, UUID.randomUUID(), "", "Twice.", token);

        assertThat(wallet.send(text)).isEqualTo("waiting");
        assertThat(wallet.send(text)).isEqualTo("waiting");
        assertThat(wallet.send(other)).isEqualTo("token-spent");
        publish();
        assertThat(wallet.send(text)).isEqualTo("published");
        assertThat(wallet.send(other)).isEqualTo("token-spent");
        publish();

        assertThat(page()).contains("Once.").doesNotContain("Twice.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefix", "nonce", "signature", "key", "text", "parent"})
    void whoever_changes_one_letter_is_refused_and_the_token_is_not_spent(String field) {
        Submission right = wallet.text(thread, "Right.");
        Token token = right.token().orElseThrow();
        var wrong =
                new Submission(
                        right.op(),
                        right.thread(),
                        field.equals("parent") ? parentOf(right) : right.parent(),
                        right.id(),
                        right.revision(),
                        field.equals("text") ? "Wrong." : right.text(),
                        Optional.of(
                                new Token(
                                        field.equals("key") ? flip(token.key()) : token.key(),
                                        field.equals("prefix")
                                                ? flip(token.prefix())
                                                : token.prefix(),
                                        field.equals("nonce") ? flip(token.nonce()) : token.nonce(),
                                        field.equals("signature")
                                                ? flip(token.signature())
                                                : token.signature())),
                        right.author(),
                        right.signature());

        assertThat(wallet.send(wrong)).isIn("token-invalid", "not-author");
        assertThat(pool.size()).isZero();
        assertThat(wallet.send(right)).isEqualTo("waiting");
    }

    private static UUID parentOf(Submission text) {
        return new UUID(text.parent().getMostSignificantBits() + 1, 0);
    }

    private static String flip(String hex) {
        return (hex.charAt(0) == '0' ? '1' : '0') + hex.substring(1);
    }

    @Test
    void a_key_that_is_over_or_unknown_spends_nothing() {
        Submission text = wallet.text(thread, "Late.");

        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(12).atTime(23, 59));
        assertThat(wallet.send(text)).isEqualTo("waiting");
        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(13).atStartOfDay());
        assertThat(wallet.send(wallet.text(thread, "Too late."))).isEqualTo("token-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cookie: offload=1", "Authorization: Basic YTpi"})
    void whoever_tells_who_they_are_is_refused_and_nothing_is_kept(String header) {
        String[] parts = header.split(": ");
        var refused = wallet.sendRaw(wallet.text(thread, "Named.").json(), parts[0], parts[1]);

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(Wallet.told(refused)).isEqualTo("identified-request");
        assertThat(pool.size()).isZero();
    }

    @Test
    void its_author_changes_a_text_until_somebody_answers_and_withdraws_it_at_any_time()
            throws Exception {
        Submission text = wallet.text(thread, "Frist.");
        wallet.send(text);
        publish();
        Wallet other = new Wallet(office).drawnBy(office.desk(AUnit.CAI));

        assertThat(other.send(other.revised(Op.CHANGE, text, 1, "Mine."))).isEqualTo("not-author");
        assertThat(wallet.send(wallet.revised(Op.CHANGE, text, 2, "First."))).isEqualTo("stale");
        assertThat(wallet.send(wallet.revised(Op.CHANGE, text, 1, "First."))).isEqualTo("waiting");
        publish();
        assertThat(page()).contains("First.").doesNotContain("Frist.");

        office.desk(AUnit.BEN)
                .post("/voice/threads/" + thread + "/comments/1/replies", "text", "Quite.");
        assertThat(wallet.send(wallet.revised(Op.CHANGE, text, 2, "Last.")))
                .isEqualTo("edit-locked");
        assertThat(wallet.send(wallet.revised(Op.WITHDRAW, text, 2, ""))).isEqualTo("waiting");
        publish();
        assertThat(page()).contains("id=\"1\"", "Quite.").doesNotContain("First.");
    }

    @Test
    void a_text_is_changed_within_its_hour_and_a_quarter() {
        Submission text = wallet.text(thread, "First.");
        wallet.send(text);
        publish();

        later(44);
        assertThat(wallet.send(wallet.revised(Op.CHANGE, text, 1, "Second."))).isEqualTo("waiting");
        publish();
        later(46);
        assertThat(wallet.send(wallet.revised(Op.CHANGE, text, 2, "Third.")))
                .isEqualTo("edit-locked");
    }

    @Test
    void a_process_that_ends_before_it_publishes_loses_no_token() {
        Submission text = wallet.text(thread, "None since Monday.");
        wallet.send(text);
        pool.done(pool.shuffled()); // what is in memory goes with the process
        later(1);

        assertThat(wallet.send(text)).isEqualTo("waiting");
        publish();
        publish();

        assertThat(page()).containsOnlyOnce("None since Monday.");
    }

    @Test
    void a_thread_that_is_closed_takes_nothing_but_what_came_before() {
        wallet.send(wallet.text(thread, "In time."));
        office.desk(AUnit.BEN).post("/voice/threads/" + thread + "/close");
        later(1);

        assertThat(wallet.send(wallet.text(thread, "Too late."))).isEqualTo("thread-closed");
        publish();

        assertThat(page()).contains("In time.").doesNotContain("Too late.");
    }

    @Test
    void what_cannot_be_published_is_told_apart() {
        String huge = "a".repeat(10_001);
        String marks = "a" + "\u0300".repeat(9);

        assertThat(
                        List.of(
                                wallet.send(wallet.text(thread, " ")),
                                wallet.send(wallet.text(thread, huge)),
                                wallet.send(wallet.text(thread, marks)),
                                wallet.send(wallet.text(thread, "left\u202Eright")),
                                wallet.send(wallet.text(UUID.randomUUID().toString(), "Where?")),
                                wallet.send(
                                        wallet.text(
                                                thread,
                                                UUID.randomUUID(),
                                                "7",
                                                "To whom?",
                                                wallet.token()))))
                .containsExactly(
                        "body-empty",
                        "body-too-long",
                        "bad-text",
                        "bad-text",
                        "thread-unknown",
                        "parent-unknown");
        assertThat(pool.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"op\":\"POST\"}", "{\"op\":7}"})
    void what_is_no_submission_is_refused(String body) {
        assertThat(Wallet.told(wallet.sendRaw(body))).isEqualTo("bad-request");
    }

    @Test
    void a_body_of_any_size_is_read_no_further_than_a_text_can_be() {
        var answer = wallet.sendRaw("{\"text\":\"" + "a".repeat(5_000_000) + "\"}");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Wallet.told(answer)).isEqualTo("body-too-long");
    }

    @Test
    void an_author_writes_once_in_half_a_minute() {
        assertThat(wallet.send(wallet.text(thread, "One."))).isEqualTo("waiting");
        assertThat(wallet.send(wallet.text(thread, "Two."))).isEqualTo("too-soon");
        later(1);
        assertThat(wallet.send(wallet.text(thread, "Two."))).isEqualTo("waiting");
    }

    @Test
    void it_is_found_by_its_words_and_shown_by_the_same_two_words() {
        Submission text = wallet.text(thread, "Umbrellas in the corridor.");
        wallet.send(text);
        publish();
        Desk cai = office.desk(AUnit.CAI);

        org.offload.fixture.Answer found =
                cai.get(cai.post("/voice/threads", "q", "umbrella").location());

        assertThat(found.html())
                .contains("Umbrellas in the corridor.")
                .contains(AuthorKey.handle(text.thread(), text.author()));
        assertThat(found.says("from elsewhere")).isFalse();
    }

    @Test
    void script_and_markup_stand_there_as_text() {
        wallet.send(wallet.text(thread, "<script>alert(1)</script><b>"));
        publish();

        assertThat(page()).contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;");
    }
}

package org.offload.voice.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.voice.thread.Threading;
import org.offload.voice.token.KeyDirectory;
import org.offload.voice.token.OneVoice;
import org.offload.voice.token.Token;
import org.offload.voice.token.TokenKey;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** A thread in which everybody has one voice: the number of comments is a number of people. */
@PageTest
@Transactional
class OneVoiceTest {

    private Office office;
    private Desk ada;
    private String thread;
    private TokenKey key;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        Pool pool = office.bean(Pool.class);
        pool.done(pool.shuffled());
        thread = begin("Gel?");
        key = key(thread);
    }

    private String begin(String title) {
        return Threading.id(
                ask(office.desk(AUnit.BEN), title).location().replaceFirst("[?#].*", ""));
    }

    private static Answer ask(Desk by, String title) {
        String[] fields = {
            "kind", "ONE_VOICE", "title", title, "opening", "Is there any in your office?"
        };
        return by.post("/voice/threads/new", fields);
    }

    private TokenKey key(String of) {
        return office.bean(KeyDirectory.class).list().keys().stream()
                .filter(
                        one ->
                                one.term() instanceof OneVoice(UUID id, _)
                                        && id.toString().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private Wallet wallet() throws Exception {
        return new Wallet(office);
    }

    private Wallet drawn(Desk desk) throws Exception {
        Wallet wallet = wallet();
        Wallet.Drawing drawing = wallet.drawing(key);
        wallet.keep(drawing, desk.post("/voice/tokens", drawing.fields()).html());
        return wallet;
    }

    private Answer drawAgain(Desk desk) throws Exception {
        return desk.post("/voice/tokens", wallet().drawing(key).fields());
    }

    private void publish() {
        office.bean(PublishPool.class).now();
    }

    private String page() {
        return office.desk(AUnit.CAI).get("/voice/threads/" + thread).html();
    }

    private void later(int days) {
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(days));
    }

    /** T14: somebody tries two handles; elsewhere that is allowed, and the page says so. */
    @Test
    void nobody_speaks_twice_however_many_names_they_take() throws Exception {
        Wallet one = drawn(ada);
        Wallet other = wallet();
        Token token = one.token();

        assertThat(one.send(one.text(thread, UUID.randomUUID(), "", "None.", token)))
                .isEqualTo("waiting");
        publish();
        assertThat(other.send(other.text(thread, UUID.randomUUID(), "", "None here.", token)))
                .isEqualTo("token-spent");
        assertThat(drawAgain(ada).html()).contains("DRAWN");
        later(3);
        assertThat(drawAgain(ada).html()).contains("DRAWN");
        assertThat(drawAgain(office.desk(AUnit.BEN)).status()).isEqualTo(200);
        assertThat(page())
                .contains("None.")
                .doesNotContain("None here.")
                .contains("until 27 April");
    }

    @Test
    void its_tokens_and_those_of_other_threads_are_for_nothing_else() throws Exception {
        Wallet general = wallet().drawnBy(ada);
        Wallet voice = drawn(ada);
        Token token = voice.token();
        String question = Threading.id(new Threading(office).begun(AUnit.BEN, "Soap", "Soap?"));

        assertThat(general.send(general.text(thread, "None."))).isEqualTo("token-invalid");
        assertThat(voice.send(voice.text(question, UUID.randomUUID(), "", "None.", token)))
                .isEqualTo("token-invalid");
        assertThat(voice.send(voice.text(begin("More?"), UUID.randomUUID(), "", "None.", token)))
                .isEqualTo("token-invalid");
        assertThat(voice.send(voice.text(thread, UUID.randomUUID(), "", "None.", token)))
                .isEqualTo("waiting");
    }

    @Test
    void a_voice_is_a_comment_and_answers_are_by_name() throws Exception {
        Wallet wallet = drawn(ada);
        Submission text = wallet.text(thread, "None.");
        wallet.send(text);
        publish();
        Desk ben = office.desk(AUnit.BEN);

        assertThat(ben.post("/voice/threads/" + thread + "/comments", "text", "By name.").html())
                .contains("Comments here are one voice each");
        ben.post("/voice/threads/" + thread + "/comments/1/replies", "text", "Ordered.");
        Wallet other = drawn(office.desk(AUnit.CAI));
        assertThat(other.send(other.text(thread, UUID.randomUUID(), "1", "Where?", other.token())))
                .isEqualTo("parent-unknown");
        assertThat(page()).contains("Ordered.").doesNotContain("By name.");
        assertThat(wallet.send(wallet.revised(Op.CHANGE, text, 1, "Some.")))
                .isEqualTo("edit-locked");
        assertThat(wallet.send(wallet.revised(Op.WITHDRAW, text, 1, ""))).isEqualTo("waiting");
    }

    @Test
    void after_two_weeks_none_is_drawn_and_after_three_none_is_spent() throws Exception {
        Wallet wallet = drawn(ada);
        later(14);
        assertThat(drawAgain(office.desk(AUnit.BEN)).html()).contains("OTHER_KEY");
        assertThat(office.count("voice.token_secret where key_hash = ?", key.keyHash())).isZero();
        later(21);
        assertThat(wallet.send(wallet.text(thread, "None."))).isEqualTo("token-invalid");
        assertThat(page()).contains("could say one thing").doesNotContain("data-unnamed");
    }

    @Test
    void who_drew_it_is_kept_without_the_day() throws Exception {
        later(2);
        drawn(ada);

        assertThat(office.list("select day::text from voice.token_draw"))
                .containsExactly("2020-04-20");
    }

    @Test
    void only_so_many_are_open_at_once() {
        for (int i = 2; i <= 5; i++) {
            begin("Gel " + i + "?");
        }
        Answer sixth = ask(ada, "Soap?");

        assertThat(sixth.html()).contains("5 such threads are open");
    }

    @Test
    void what_waited_for_a_moderator_is_no_way_round_that() {
        Desk moss = office.desk(AUnit.MODERATOR);
        moss.post("/voice/moderation/hold", "how", "ON");
        ask(ada, "Soap?");
        String held = office.list("select held_id::text from voice.held").getFirst();
        moss.post("/voice/moderation/hold", "how", "OFF");
        for (int i = 2; i <= 5; i++) {
            begin("Gel " + i + "?");
        }

        Answer sixth =
                moss.post(
                        "/voice/moderation/" + held,
                        "act",
                        "APPROVE",
                        "reason",
                        "",
                        "apart",
                        "yes");

        assertThat(sixth.html()).contains("as many threads with one voice each are open");
        assertThat(office.count("voice.held where state = 'HELD'")).isEqualTo(1);
    }
}

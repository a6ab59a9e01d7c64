package org.offload.voice.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.voice.thread.Threading;
import org.springframework.transaction.annotation.Transactional;

/** Whoever wrote without a name asks, by the key of their text, that it is looked at again. */
@PageTest
@Transactional
class UnnamedAppealTest {

    private static final String QUEUE = "/voice/moderation";

    private Office office;
    private Desk eva;
    private Desk alma;
    private Wallet wallet;
    private Submission text;
    private String thread;

    @BeforeEach
    void open(Office given) throws Exception {
        office = given.open();
        eva = office.desk(AUnit.EXECUTIVE);
        alma = office.desk(AUnit.APPEAL);
        Pool pool = office.bean(Pool.class);
        pool.done(pool.shuffled());
        wallet = new Wallet(office).drawnBy(office.desk(AUnit.ADA));
        thread = new Threading(office).begun(AUnit.BEN, "Gel", "Where is it?");
        text = wallet.text(Threading.id(thread), "Removed.");
        wallet.send(text);
        publish();
    }

    private void publish() {
        office.bean(PublishPool.class).now();
    }

    private void remove() {
        new Threading(office).removed(thread, "1", "OFF_TOPIC");
    }

    private static String ask(Wallet wallet, Submission text, String why) {
        return wallet.send(wallet.revised(Op.ASK_AGAIN, text, 0, why));
    }

    @Test
    void its_author_alone_asks_once() throws Exception {
        assertThat(ask(wallet, text, "Why?")).isEqualTo("ask-closed");
        remove();
        assertThat(alma.get(thread).html()).contains("data-removed").doesNotContain("Removed.");

        Wallet other = new Wallet(office).drawnBy(office.desk(AUnit.CAI));
        assertThat(ask(other, text, "Mine.")).isEqualTo("not-author");
        assertThat(ask(wallet, text, " ")).isEqualTo("body-empty");
        assertThat(ask(wallet, text, "x".repeat(1_001))).isEqualTo("body-too-long");
        assertThat(ask(wallet, text, "It is about gel.")).isEqualTo("waiting");
        publish();

        assertThat(ask(wallet, text, "It is about gel.")).isEqualTo("asked");
        assertThat(
                        office.list(
                                "select username || '/' || (asked_at::text like '%:00:00%')::text"
                                        + " from voice.appeal"))
                .containsExactly("/true");
    }

    @Test
    void a_different_moderator_restores_it_or_leaves_it() {
        remove();
        ask(wallet, text, "It is about gel.");
        publish();

        assertThat(alma.get(QUEUE).html()).doesNotContain("It is about gel.");
        assertThat(eva.get(QUEUE).html()).contains("It is about gel.");
        eva.post(QUEUE + "/again/" + text.id() + "/leave");
        assertThat(ask(wallet, text, "Again.")).isEqualTo("stays");
    }

    @Test
    void after_two_weeks_nobody_asks() {
        remove();
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(14).plusMinutes(1));

        assertThat(ask(wallet, text, "Late.")).isEqualTo("ask-closed");
    }
}

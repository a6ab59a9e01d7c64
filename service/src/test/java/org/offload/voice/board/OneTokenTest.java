package org.offload.voice.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.AtOnce;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.voice.thread.Threading;
import org.offload.voice.token.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Without a transaction around it, so that those who spend really meet each other. */
@PageTest
class OneTokenTest {

    private static final int MANY = 64;

    private Office office;
    private String thread;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        Pool pool = office.bean(Pool.class);
        pool.done(pool.shuffled());
        thread =
                new Threading(office)
                        .begun(AUnit.BEN, "Gel", "Where is it?")
                        .replaceFirst(".*/", "");
    }

    @AfterEach
    void close() {
        for (String table :
                List.of(
                        "unnamed",
                        "token_spent",
                        "token_draw",
                        "token_secret",
                        "token_key",
                        "slot",
                        "thread")) {
            office.jdbc().sql("delete from voice." + table).update();
        }
        office.close();
    }

    @Test
    void sixty_four_authors_at_once_spend_one_token_once() throws Exception {
        Token token = new Wallet(office).drawnBy(office.desk(AUnit.ADA)).token();

        Wallet sender = new Wallet(office);
        List<Submission> texts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            texts.add(new Wallet(office).text(thread, UUID.randomUUID(), "", "Text " + i, token));
        }

        List<String> told = AtOnce.each(MANY, i -> sender.send(texts.get(i)));
        office.bean(PublishPool.class).now();

        assertThat(told)
                .contains("waiting", "token-spent")
                .isSubsetOf("waiting", "token-spent", "busy");
        assertThat(office.count("voice.slot where handle <> ''")).isEqualTo(1);
        assertThat(office.count("voice.token_spent")).isEqualTo(1);
    }
}

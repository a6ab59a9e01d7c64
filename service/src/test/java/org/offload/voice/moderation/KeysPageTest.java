package org.offload.voice.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.voice.token.KeyDirectory;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class KeysPageTest {

    private Office office;
    private Desk moss;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        moss = office.desk(AUnit.MODERATOR);
    }

    @Test
    void everybody_compares_the_fingerprint() {
        String page = office.desk(AUnit.ADA).get("/voice/keys").html();

        assertThat(page)
                .contains(office.bean(KeyDirectory.class).list().fingerprint())
                .contains("Week of 6 April 2020", "Nobody signs the list")
                .doesNotContain("Take back the keys");
    }

    @Test
    void a_moderator_takes_the_keys_back_and_everybody_reads_it_in_the_log() {
        String before = office.bean(KeyDirectory.class).today().keyHash();

        assertThat(moss.post("/voice/keys", "sure", "").html())
                .contains("Tick that you want to take them back");
        assertThat(office.bean(KeyDirectory.class).today().keyHash()).isEqualTo(before);
        Answer done = moss.post("/voice/keys", "sure", "yes");

        assertThat(done.location()).contains("keysTakenBack");
        assertThat(office.bean(KeyDirectory.class).today().keyHash()).isNotEqualTo(before);
        assertThat(moss.get("/voice/keys").html())
                .contains("taken back", "Week of 6 April 2020, key number 2");
        assertThat(office.desk(AUnit.ADA).get("/voice/threads/log").html())
                .contains("the keys of tokens were taken back");
    }
}

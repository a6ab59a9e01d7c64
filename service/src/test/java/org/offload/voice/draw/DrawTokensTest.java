package org.offload.voice.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.voice.token.KeyDirectory;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

@PageTest
@Transactional
class DrawTokensTest {

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    private Answer draw(Desk desk, String... blinded) {
        List<String> fields = new ArrayList<>(List.of("key", key()));
        for (String one : blinded) {
            fields.addAll(List.of("blinded", one));
        }
        return desk.post("/voice/tokens", fields.toArray(String[]::new));
    }

    private String key() {
        return office.bean(KeyDirectory.class).today().keyHash();
    }

    /** As long as a modulus of 2048 bits, and smaller than any. */
    private static String[] six(int first) {
        return IntStream.range(first, first + 6)
                .mapToObj(i -> "%0512x".formatted(i))
                .toArray(String[]::new);
    }

    private int kept() {
        return office.count("voice.token_draw");
    }

    @Test
    void everybody_draws_six_a_day_and_a_lost_answer_is_given_again() {
        Answer first = draw(ada, six(2));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.html()).contains("signatures");
        assertThat(draw(ada, six(2)).html()).isEqualTo(first.html());
        assertThat(draw(ada, six(3)).status()).isEqualTo(409);
        assertThat(draw(office.desk(AUnit.BEN), six(3)).status()).isEqualTo(200);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void fewer_more_or_what_the_key_cannot_sign_is_refused_and_nothing_is_kept() {
        String[] short_ = six(2);
        short_[5] = short_[5].substring(2);
        String[] zero = six(2);
        zero[0] = "0".repeat(512);
        String[] large = six(2);
        large[3] = "f".repeat(512);
        String[] words = six(2);
        words[1] = "word";

        for (String[] wrong :
                List.of(
                        short_,
                        zero,
                        large,
                        words,
                        new String[0],
                        List.of("02").toArray(new String[0]))) {
            assertThat(draw(ada, wrong).html()).contains("SHAPE");
        }
        assertThat(kept()).isZero();
    }

    @Test
    void only_by_the_key_of_today() {
        assertThat(ada.post("/voice/tokens", "key", "0".repeat(64)).html()).contains("OTHER_KEY");
    }

    @Test
    void whoever_is_not_on_the_staff_list_draws_none() {
        assertThat(draw(office.desk(AUnit.EXECUTIVE), six(2)).status()).isIn(200, 409);
        assertThat(kept()).isEqualTo(AUnit.EXECUTIVE.staff() == null ? 0 : 1);
    }

    @Test
    void at_midnight_one_draws_again_on_the_nights_when_the_clock_changes_too() {
        for (LocalDate night : List.of(LocalDate.of(2020, 10, 24), LocalDate.of(2021, 3, 27))) {
            OnTuesday.goTo(office.clock(), night.atTime(23, 59));
            assertThat(draw(ada, six(2)).status()).isEqualTo(200);
            assertThat(draw(ada, six(3)).status()).isEqualTo(409);
            OnTuesday.goTo(office.clock(), night.plusDays(1).atTime(0, 1));
            assertThat(draw(ada, six(4)).status()).isEqualTo(200);
            assertThat(draw(ada, six(5)).status()).isEqualTo(409);
        }
    }

    @Test
    void the_next_day_nothing_is_left_of_what_was_sent() {
        draw(ada, six(2));
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(1));
        draw(office.desk(AUnit.BEN), six(2));

        assertThat(office.count("voice.token_draw where replay is not null")).isEqualTo(1);
    }

    @Test
    void when_the_week_is_over_its_secret_is_destroyed_and_its_key_stays() {
        String key = key();
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(7));

        assertThat(key()).isNotEqualTo(key);
        assertThat(office.count("voice.token_secret where key_hash = ?", key)).isZero();
        assertThat(office.count("voice.token_key where key_hash = ?", key)).isEqualTo(1);
    }

    @Test
    void who_drew_is_forgotten_after_35_days() {
        draw(ada, six(2));
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(35));
        office.bean(ForgetDraws.class).forget();
        assertThat(kept()).isEqualTo(1);
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(36));
        office.bean(ForgetDraws.class).forget();
        assertThat(kept()).isZero();
    }

    @Test
    void when_the_keys_are_taken_back_everybody_draws_anew() {
        draw(ada, six(2));
        office.bean(KeyDirectory.class).takeBack();

        assertThat(draw(ada, six(3)).status()).isEqualTo(200);
        assertThat(draw(ada, six(4)).status()).isEqualTo(409);
    }
}

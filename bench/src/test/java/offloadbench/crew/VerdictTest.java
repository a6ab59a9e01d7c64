package offloadbench.crew;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.desk.Reply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    private static Verdict of(int status, String location) {
        return Verdict.of(new Reply(status, location, false, new byte[0]));
    }

    @Test
    void being_sent_on_means_saved_whatever_the_server_calls_itself() {
        assertThat(of(302, "http://127.0.0.1:4711/my-day?notice=caseload.notice.recorded"))
                .isEqualTo(of(302, "/my-day?notice=caseload.notice.recorded"))
                .isInstanceOf(Verdict.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worklist.notice.gone", "caseload.notice.already"})
    void being_sent_on_with_bad_news_means_turned_down(String notice) {
        assertThat(of(302, "/my-day?notice=" + notice)).isInstanceOf(Verdict.TurnedDown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "422, TurnedDown",
        "409, TurnedDown",
        "503, Failed",
        "500, Failed",
        "401, SignedOut"
    })
    void the_status_says_whether_it_is_worth_sending_again(int status, String expected) {
        assertThat(of(status, "").getClass().getSimpleName()).isEqualTo(expected);
    }
}

package org.offload.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseStage.Move;

import java.time.LocalDate;
import java.util.Optional;

class CaseStageTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);

    private static @Nullable LocalDate ago(@Nullable Integer days) {
        return days == null ? null : TODAY.minusDays(days);
    }

    @ParameterizedTest(name = "{0} {1} days ago, sentenced {2}, spoken to {3}, seen {4}: {5}")
    @CsvSource({
        "        ,   ,   ,   ,   , UNDER_WAY",
        "RECALL  ,  1,   ,   ,   , CUSTODY",
        "RECALL  ,400, 10,  5,  5, CUSTODY",
        "RELEASE ,  0,   ,   ,   , FIRST_AFTER_RELEASE",
        "RELEASE , 90,   ,   ,   , FIRST_AFTER_RELEASE",
        "RELEASE , 91,   ,   ,   , UNDER_WAY",
        "RELEASE , 10,   , 11, 11, FIRST_AFTER_RELEASE",
        "RELEASE , 10,   ,  1, 11, FIRST_AFTER_RELEASE",
        "RELEASE , 10,   ,  1,   , FIRST_AFTER_RELEASE",
        "RELEASE , 10,   , 10, 10, JUST_RELEASED",
        "RELEASE , 27,   ,  1,  1, JUST_RELEASED",
        "RELEASE , 28,   ,  1,  1, UNDER_WAY",
        "        ,   ,  0,   ,   , FIRST_AFTER_SENTENCE",
        "        ,   , 90,   ,   , FIRST_AFTER_SENTENCE",
        "        ,   , 91,   ,   , UNDER_WAY",
        "        ,   , 20, 21, 21, FIRST_AFTER_SENTENCE",
        "        ,   , 20, 20,   , UNDER_WAY",
        "        ,   , -1,   ,   , UNDER_WAY"
    })
    void the_stage_follows_from_the_last_move_the_sentence_and_the_last_contacts(
            @Nullable Move move,
            @Nullable Integer moved,
            @Nullable Integer sentenced,
            @Nullable Integer spokenTo,
            @Nullable Integer seen,
            CaseStage stage) {
        assertThat(
                        CaseStage.of(
                                Optional.ofNullable(move),
                                ago(moved),
                                ago(sentenced),
                                Optional.ofNullable(ago(spokenTo)),
                                Optional.ofNullable(ago(seen)),
                                TODAY))
                .isEqualTo(stage);
    }
}

package org.offload.predictors.tier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.result.Basis;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.tier.ScoreSet.Score;
import org.offload.predictors.tier.ScoreSet.Sexual;
import org.offload.predictors.tier.TierResult.Refused;
import org.offload.predictors.tier.TierResult.Tiered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Each quirk of the public tier service: kept, and mended. */
class TierConformanceTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);

    @ParameterizedTest
    @CsvSource({
        "2.99, 0, 0",
        "3, 10, 10",
        "6.99, 10, 10",
        "6.995, 0, 10",
        "7, 20, 20",
        "99.98, 20, 20",
        "99.99, 0, 20"
    })
    void points_of_the_combined_score_have_no_holes_corrected(
            double percent, int published, int corrected) {
        assertThat(points(Conformance.AS_PUBLISHED, percent)).isEqualTo(published);
        assertThat(points(Conformance.CORRECTED, percent)).isEqualTo(corrected);
    }

    private static int points(Conformance conformance, double percent) {
        FormerFacts facts =
                new FormerFacts(
                        false,
                        OptionalDouble.of(percent),
                        OptionalInt.empty(),
                        false,
                        List.of(),
                        List.of(),
                        Optional.empty());
        return new FormerTier(conformance).of(facts).protect().combined();
    }

    @ParameterizedTest
    @CsvSource({
        "0.59, , D",
        "0.60, D, D",
        "1.11, D, D",
        "1.12, C, C",
        "2.10, C, C",
        "2.11, D, C",
        "3.35, D, C",
        "3.36, C, C"
    })
    void a_greater_medium_score_of_direct_contact_is_never_a_lower_tier_corrected(
            double percent, Tier published, Tier corrected) {
        CurrentFacts facts = medium(percent);

        TierResult was = new CurrentTier(Conformance.AS_PUBLISHED).of(facts);
        if (published == null) {
            assertThat(was).isInstanceOf(Refused.class);
        } else {
            assertThat(was).isEqualTo(new Tiered(published, false));
        }
        assertThat(new CurrentTier(Conformance.CORRECTED).of(facts))
                .isEqualTo(new Tiered(corrected, false));
    }

    private static CurrentFacts medium(double percent) {
        Score low = new Score(OptionalDouble.of(0), Optional.of(Basis.DYNAMIC));
        ScoreSet scores =
                new ScoreSet(
                        TODAY.atStartOfDay(),
                        low,
                        low,
                        new Sexual(OptionalDouble.of(percent), Optional.of(RiskLevel.MEDIUM)));
        return new CurrentFacts(
                TODAY,
                true,
                Optional.empty(),
                List.of(new Registration("RLRH", "", "", TODAY)),
                List.of(scores),
                Optional.empty(),
                false);
    }

    @Test
    void a_tier_is_explained_by_the_steps_that_asked_for_it() {
        TierExplanation explained = new CurrentTier(Conformance.CORRECTED).explain(medium(1.5));

        assertThat(explained.result()).isEqualTo(new Tiered(Tier.C, false));
        assertThat(explained.deciding()).containsExactly(Step.SEXUAL_REOFFENDING);
        assertThat(explained.steps())
                .containsEntry(Step.SEXUAL_REOFFENDING, Tier.C)
                .containsEntry(Step.REOFFENDING, Tier.G)
                .hasSize(2);
        assertThat(explained.missing()).isEmpty();
    }
}

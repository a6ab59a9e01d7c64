package org.offload.predictors;

import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.programme.Earlier;
import org.offload.predictors.programme.KnownBand;
import org.offload.predictors.result.Percent;

import java.util.Optional;

/**
 * Scores that were found before programmes are looked at.
 *
 * @param all reoffending; empty if it is not known
 * @param violent reoffending, likewise
 * @param combined serious reoffending, likewise
 * @param direct the band of direct contact sexual reoffending, likewise
 * @param indirect the band of images and indirect contact, likewise
 */
public record EarlierScores(
        Optional<Percent> all,
        Optional<Percent> violent,
        Optional<Percent> combined,
        Optional<RiskLevel> direct,
        Optional<RiskLevel> indirect) {

    Earlier earlier() {
        Earlier earlier = new Earlier();
        earlier.take(hundredths(all), hundredths(violent));
        earlier.takeSexual(hundredths(combined), band(direct), band(indirect));
        return earlier;
    }

    private static int hundredths(Optional<Percent> score) {
        return score.map(Percent::hundredths).orElse(Earlier.NONE);
    }

    private static KnownBand band(Optional<RiskLevel> band) {
        return band.map(
                        one ->
                                switch (one) {
                                    case LOW -> KnownBand.LOW;
                                    case MEDIUM -> KnownBand.MEDIUM;
                                    case HIGH -> KnownBand.HIGH;
                                    case VERY_HIGH -> KnownBand.VERY_HIGH;
                                    case NOT_APPLICABLE -> KnownBand.NOT_APPLICABLE;
                                })
                .orElse(KnownBand.UNKNOWN);
    }
}

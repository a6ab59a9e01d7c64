package org.offload.exchange.score;

import org.offload.predictors.result.Instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the columns that results are written in, by the short names of instruments. */
final class ScoreColumns {

    private ScoreColumns() {}

    /** Returns the short name, in lower case, that its columns begin with. */
    static String prefix(Instrument instrument) {
        return switch (instrument) {
            case ALL_REOFFENDING_PREDICTOR -> "arp";
            case VIOLENT_REOFFENDING_PREDICTOR -> "vrp";
            case SERIOUS_VIOLENT_REOFFENDING_PREDICTOR -> "svrp";
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> "dcsrp";
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> "iicsrp";
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR -> "csrp";
            case MATURITY_SCREENING_TOOL -> "mst";
            case LEARNING_DISABILITIES_SCREENING -> "lds";
            case PERSONALITY_DISORDER_SCREENING -> "opd";
            case PROGRAMME_NEEDS_IDENTIFIER -> "pni";
            case OGRS3 -> "ogrs3";
            case OGP -> "ogp";
            case OVP -> "ovp";
        };
    }

    /** Returns the instrument of a short name; empty if there is none. */
    static Optional<Instrument> instrument(String prefix) {
        return Arrays.stream(Instrument.values())
                .filter(one -> prefix(one).equalsIgnoreCase(prefix))
                .findFirst();
    }

    /** Returns the columns, in the order of the library's texts. */
    static List<String> of(Instrument instrument) {
        List<String> names =
                switch (instrument) {
                    case ALL_REOFFENDING_PREDICTOR,
                            VIOLENT_REOFFENDING_PREDICTOR,
                            SERIOUS_VIOLENT_REOFFENDING_PREDICTOR ->
                            List.of("score", "band", "type", "totalWeight");
                    case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                            List.of(
                                    "pointScore",
                                    "probability",
                                    "scorePercent",
                                    "band",
                                    "riskReduction");
                    case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                            List.of("score", "band");
                    case COMBINED_SERIOUS_REOFFENDING_PREDICTOR ->
                            List.of("score", "band", "type", "riskReduction");
                    case MATURITY_SCREENING_TOOL -> List.of("score", "flag", "applicable");
                    case LEARNING_DISABILITIES_SCREENING -> List.of("score");
                    case PERSONALITY_DISORDER_SCREENING -> List.of("check", "result", "override");
                    case PROGRAMME_NEEDS_IDENTIFIER -> List.of("pathway");
                    case OGRS3 -> List.of("oneYearPercent", "twoYearPercent", "band");
                    case OGP, OVP ->
                            List.of("pointScore", "oneYearPercent", "twoYearPercent", "band");
                };
        return Stream.concat(names.stream(), Stream.of("errors"))
                .map(name -> prefix(instrument) + "_" + name)
                .toList();
    }
}

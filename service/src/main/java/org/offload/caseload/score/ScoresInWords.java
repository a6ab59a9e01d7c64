package org.offload.caseload.score;

import org.offload.caseload.score.ScoresPage.ScoreLine;
import org.offload.platform.Words;
import org.offload.predictors.Assessed;
import org.offload.predictors.result.Basis;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.Problem;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.Result.NotApplicable;
import org.offload.predictors.result.Result.NotScorable;
import org.offload.predictors.result.Result.Scored;
import org.offload.predictors.result.RiskBand;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says the scores of a record. */
record ScoresInWords(Words words, WorkedOut found) {

    private static final String PREFIX = "caseload.scores.";

    private static final String CONSTANT = "two_year_constant";
    private static final Pattern POWER =
            Pattern.compile(",? (squared|to the (third|fourth) power)");

    /** Those whose parts add up on one scale from less to more; others have points. */
    private static final Set<Instrument> LOGISTIC =
            EnumSet.of(
                    Instrument.ALL_REOFFENDING_PREDICTOR,
                    Instrument.VIOLENT_REOFFENDING_PREDICTOR,
                    Instrument.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR);

    /**
     * A score as it is shown.
     *
     * @param basis empty for an instrument that has one only
     */
    private record Shown(String value, RiskBand band, Optional<Basis> basis) {}

    /** Returns those that a record can give, today's first. */
    List<ScoreLine> lines() {
        Assessed all = found.assessed();
        return List.of(
                line(
                        Instrument.ALL_REOFFENDING_PREDICTOR,
                        all.all(),
                        one -> shown(one.percent().value(), one.band(), one.basis())),
                line(
                        Instrument.VIOLENT_REOFFENDING_PREDICTOR,
                        all.violent(),
                        one -> shown(one.percent().value(), one.band(), one.basis())),
                line(
                        Instrument.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR,
                        all.seriousViolent(),
                        one -> shown(one.percent().value(), one.band(), one.basis())),
                line(
                        Instrument.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                        all.directContact(),
                        one -> shown(one.percent().value(), one.band())),
                line(
                        Instrument.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                        all.indirect(),
                        one -> shown(one.percent().value(), one.band())),
                line(
                        Instrument.COMBINED_SERIOUS_REOFFENDING_PREDICTOR,
                        all.combined(),
                        one -> shown(one.percent().value(), one.band(), one.basis())),
                line(
                        Instrument.OGRS3,
                        found.ogrs3(),
                        one -> new Shown(one.twoYear() + " %", one.band(), Optional.empty())));
    }

    private static Shown shown(double percent, RiskBand band, Basis basis) {
        return new Shown(percent(percent), band, Optional.of(basis));
    }

    private static Shown shown(double percent, RiskBand band) {
        return new Shown(percent(percent), band, Optional.empty());
    }

    private static String percent(double value) {
        return String.format(Locale.UK, "%.2f %%", value);
    }

    private <S> ScoreLine line(Instrument instrument, Result<S> result, Function<S, Shown> shown) {
        String title = words.name(PREFIX + "name", instrument);
        if (found.facts().lacksRelease()) {
            return new ScoreLine(title, "", words.say(PREFIX + "none.release"), List.of());
        }
        return switch (result) {
            case Scored<S>(S score, _) -> {
                Shown one = shown.apply(score);
                yield new ScoreLine(title, one.value(), about(one), parts(instrument));
            }
            case NotScorable<S>(var problems) ->
                    new ScoreLine(title, "", none(problems), List.of());
            case NotApplicable<S>(var why) ->
                    new ScoreLine(title, "", words.name(PREFIX + "why", why), List.of());
        };
    }

    private String about(Shown one) {
        String band = words.name(PREFIX + "band", one.band());
        return one.basis()
                .map(basis -> band + " " + words.name(PREFIX + "basis", basis))
                .orElse(band);
    }

    private String none(List<Problem> problems) {
        return words.say(
                PREFIX + "none",
                problems.stream().map(Problem::words).distinct().collect(Collectors.joining(". ")));
    }

    /** The powers of one number are one thing to a reader; what is the same for all is none. */
    private List<String> parts(Instrument instrument) {
        Map<String, Double> weights = new LinkedHashMap<>();
        found.explain(instrument).stream()
                .flatMap(one -> one.contributions().stream())
                .filter(one -> !one.term().equals(CONSTANT))
                .forEach(
                        one ->
                                weights.merge(
                                        POWER.matcher(one.words()).replaceAll(""),
                                        one.weight(),
                                        Double::sum));
        return weights.entrySet().stream()
                .sorted(Comparator.comparingDouble(part -> -Math.abs(part.getValue())))
                .map(part -> part(instrument, part.getKey(), part.getValue()))
                .toList();
    }

    private String part(Instrument instrument, String what, double weight) {
        String kind = LOGISTIC.contains(instrument) ? weight > 0 ? "more" : "less" : "points";
        return words.say(PREFIX + kind, what, String.format(Locale.UK, "%+.2f", weight));
    }
}

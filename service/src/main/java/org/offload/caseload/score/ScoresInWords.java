package org.offload.caseload.score;

import org.offload.caseload.score.ScoresPage.ScoreLine;
import org.offload.platform.Words;
import org.offload.predictors.Assessed;
import org.offload.predictors.result.Basis;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.Problem;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.Result.NotApplicable;
import org.offload.predictors.result.Result.NotScorable;
import org.offload.predictors.result.Result.Scored;
import org.offload.predictors.result.RiskBand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says the scores of a record. */
record ScoresInWords(Words words, WorkedOut found) {

    private static final String PREFIX = "caseload.scores.";

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

    private List<String> parts(Instrument instrument) {
        return found.explain(instrument)
                .map(one -> one.contributions().stream().map(this::part).toList())
                .orElse(List.of());
    }

    private String part(Contribution one) {
        return words.say(
                PREFIX + (one.weight() > 0 ? "more" : "less"),
                one.words(),
                String.format(Locale.UK, "%+.2f", one.weight()));
    }
}

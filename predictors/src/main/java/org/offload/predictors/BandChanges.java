package org.offload.predictors;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.ReoffendingScore;
import org.offload.predictors.result.RiskBand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for answers that could change a band, one at a time. */
final class BandChanges {

    private final Predictors predictors;

    BandChanges(Predictors predictors) {
        this.predictors = predictors;
    }

    Map<Instrument, List<BandChange>> of(Answers answers) {
        Map<Instrument, RiskBand> before = bands(predictors.assess(answers));
        Map<Instrument, List<BandChange>> changes = new EnumMap<>(Instrument.class);
        for (Question<?> question : Questions.all()) {
            if (question != Questions.GENDER) {
                look(answers, question, before, changes);
            }
        }
        return changes;
    }

    private <T> void look(
            Answers answers,
            Question<T> question,
            Map<Instrument, RiskBand> before,
            Map<Instrument, List<BandChange>> changes) {
        for (T choice : question.choices()) {
            if (!answers.is(question, choice)) {
                bands(predictors.assess(answers.with(a -> a.put(question, choice))))
                        .forEach(
                                (instrument, band) -> {
                                    if (before.containsKey(instrument)
                                            && before.get(instrument) != band) {
                                        changes.computeIfAbsent(instrument, _ -> new ArrayList<>())
                                                .add(
                                                        new BandChange(
                                                                question,
                                                                question.print(choice),
                                                                band));
                                    }
                                });
            }
        }
    }

    private static Map<Instrument, RiskBand> bands(Assessed assessed) {
        Map<Instrument, RiskBand> bands = new EnumMap<>(Instrument.class);
        put(
                bands,
                Instrument.ALL_REOFFENDING_PREDICTOR,
                assessed.all().asScore().map(ReoffendingScore::band));
        put(
                bands,
                Instrument.VIOLENT_REOFFENDING_PREDICTOR,
                assessed.violent().asScore().map(ReoffendingScore::band));
        put(
                bands,
                Instrument.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR,
                assessed.seriousViolent().asScore().map(ReoffendingScore::band));
        put(
                bands,
                Instrument.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                assessed.directContact().asScore().map(one -> one.band()));
        put(
                bands,
                Instrument.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                assessed.indirect().asScore().map(one -> one.band()));
        put(
                bands,
                Instrument.COMBINED_SERIOUS_REOFFENDING_PREDICTOR,
                assessed.combined().asScore().map(one -> one.band()));
        return bands;
    }

    private static void put(
            Map<Instrument, RiskBand> bands, Instrument instrument, Optional<RiskBand> band) {
        band.ifPresent(one -> bands.put(instrument, one));
    }
}

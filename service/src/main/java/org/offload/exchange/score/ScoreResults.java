package org.offload.exchange.score;

import org.offload.predictors.Assessed;
import org.offload.predictors.BandChange;
import org.offload.predictors.Predictors;
import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.published.AnswersRow;
import org.offload.predictors.published.Row;
import org.offload.predictors.published.Texts;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.YearScore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All scores of a row, each with its band and what is wrong with its answers. */
final class ScoreResults implements Results {

    /** Those of which another answer to one question is tried. */
    private static final Set<Instrument> CHANGING =
            Set.of(
                    Instrument.ALL_REOFFENDING_PREDICTOR,
                    Instrument.VIOLENT_REOFFENDING_PREDICTOR,
                    Instrument.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR,
                    Instrument.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                    Instrument.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                    Instrument.COMBINED_SERIOUS_REOFFENDING_PREDICTOR);

    private final Predictors predictors;
    private final AnswersRow reader;
    private final List<Instrument> wanted;
    private final boolean explains;

    ScoreResults(
            Predictors predictors, AnswersRow reader, List<Instrument> wanted, boolean explains) {
        this.predictors = predictors;
        this.reader = reader;
        this.wanted = wanted;
        this.explains = explains;
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (Instrument instrument : wanted) {
            List<String> own = ScoreColumns.of(instrument);
            columns.addAll(own);
            if (explains) {
                columns.add(ScoreColumns.prefix(instrument) + "_madeOf");
                columns.add(ScoreColumns.prefix(instrument) + "_missing");
                if (CHANGING.contains(instrument)) {
                    columns.add(ScoreColumns.prefix(instrument) + "_couldChange");
                }
            }
        }
        return columns;
    }

    @Override
    public List<String> of(Row row) {
        Answers answers = reader.read(row);
        Assessed assessed = predictors.assess(answers);
        Map<Instrument, List<BandChange>> changes =
                explains ? predictors.bandChanges(answers) : Map.of();
        List<String> texts = new ArrayList<>();
        for (Instrument instrument : wanted) {
            texts.addAll(texts(instrument, answers, assessed));
            if (explains) {
                texts.addAll(explained(instrument, answers));
                if (CHANGING.contains(instrument)) {
                    texts.add(couldChange(changes.getOrDefault(instrument, List.of())));
                }
            }
        }
        return texts;
    }

    private List<String> texts(Instrument instrument, Answers answers, Assessed assessed) {
        return switch (instrument) {
            case ALL_REOFFENDING_PREDICTOR -> Texts.reoffending(assessed.all());
            case VIOLENT_REOFFENDING_PREDICTOR -> Texts.reoffending(assessed.violent());
            case SERIOUS_VIOLENT_REOFFENDING_PREDICTOR ->
                    Texts.reoffending(assessed.seriousViolent());
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                    Texts.directContact(assessed.directContact());
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                    Texts.indirect(assessed.indirect());
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR -> Texts.combined(assessed.combined());
            case MATURITY_SCREENING_TOOL -> Texts.maturity(assessed.maturity());
            case LEARNING_DISABILITIES_SCREENING -> Texts.learning(assessed.learning());
            case PERSONALITY_DISORDER_SCREENING -> Texts.personality(assessed.personality());
            case PROGRAMME_NEEDS_IDENTIFIER -> Texts.programme(assessed.programme());
            case OGRS3 -> Texts.years(predictors.ogrs3(answers));
            case OGP -> Texts.points(predictors.ogp(withOgrs3(answers)));
            case OVP -> Texts.points(predictors.ovp(answers));
        };
    }

    /** OGP takes the score of OGRS3, which is computed unless the row tells it. */
    private Answers withOgrs3(Answers answers) {
        if (answers.has(Questions.OGRS3_TWO_YEAR)) {
            return answers;
        }
        Result<YearScore> ogrs3 = predictors.ogrs3(answers);
        return ogrs3.asScore()
                .map(score -> answers.with(a -> a.put(Questions.OGRS3_TWO_YEAR, score.twoYear())))
                .orElse(answers);
    }

    private List<String> explained(Instrument instrument, Answers answers) {
        return predictors
                .explain(instrument, withOgrs3(answers))
                .map(one -> List.of(madeOf(one), missing(one)))
                .orElse(List.of("", ""));
    }

    private static String madeOf(Explanation explanation) {
        return explanation.contributions().stream()
                .map(ScoreResults::contribution)
                .collect(Collectors.joining("; "));
    }

    private static String contribution(Contribution one) {
        return String.format(Locale.ROOT, "%s %+.4f", one.words(), one.weight());
    }

    private static String missing(Explanation explanation) {
        return explanation.missing().stream()
                .map(question -> question.name())
                .collect(Collectors.joining("|"));
    }

    private static String couldChange(List<BandChange> changes) {
        return changes.stream()
                .map(one -> one.question() + "=" + one.answer() + ":" + one.band())
                .collect(Collectors.joining("|"));
    }
}

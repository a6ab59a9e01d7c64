package org.offload.predictors;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Table;
import org.offload.predictors.check.Problems;
import org.offload.predictors.former.Ogp;
import org.offload.predictors.former.Ogrs3;
import org.offload.predictors.former.Ovp;
import org.offload.predictors.programme.Earlier;
import org.offload.predictors.programme.KnownBand;
import org.offload.predictors.programme.PathwayFinding;
import org.offload.predictors.programme.ProgrammeNeeds;
import org.offload.predictors.reoffending.Kind;
import org.offload.predictors.reoffending.ReoffendingFinding;
import org.offload.predictors.reoffending.ReoffendingPredictor;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.Instrument;
import org.offload.predictors.result.ProgrammePathway;
import org.offload.predictors.result.ReoffendingScore;
import org.offload.predictors.result.Result;
import org.offload.predictors.result.YearScore;
import org.offload.predictors.screening.Learning;
import org.offload.predictors.screening.Maturity;
import org.offload.predictors.screening.Personality;
import org.offload.predictors.sexual.CombinedPredictor;
import org.offload.predictors.sexual.DirectContactPredictor;
import org.offload.predictors.sexual.IndirectPredictor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The instruments that score answers about people. Never throws for answers, whatever they are.
 * Shared by threads.
 */
public final class Predictors {

    private final Conformance conformance;
    private final ReoffendingPredictor all;
    private final ReoffendingPredictor violent;
    private final ReoffendingPredictor seriousViolent;
    private final DirectContactPredictor directContact;
    private final IndirectPredictor indirect;
    private final Personality personality;
    private final ProgrammeNeeds programme;
    private final Ogrs3 ogrs3;

    private Predictors(Conformance conformance) {
        this.conformance = conformance;
        all = ReoffendingPredictor.of(Kind.ALL_REOFFENDING, conformance);
        violent = ReoffendingPredictor.of(Kind.VIOLENT_REOFFENDING, conformance);
        seriousViolent = ReoffendingPredictor.of(Kind.SERIOUS_VIOLENT_REOFFENDING, conformance);
        directContact = new DirectContactPredictor(conformance);
        indirect = new IndirectPredictor(conformance);
        personality = new Personality(conformance);
        programme = new ProgrammeNeeds(conformance);
        ogrs3 = new Ogrs3(conformance);
    }

    /** Makes them, with the quirks of the public service or without. */
    public static Predictors of(Conformance conformance) {
        return new Predictors(conformance);
    }

    /** Returns all ten results of one person. */
    public Assessed assess(Answers answers) {
        Findings found = Findings.kept();
        find(answers, found);
        return found.results();
    }

    /** Returns the score of all reoffending alone. */
    public Result<ReoffendingScore> allReoffending(Answers answers) {
        ReoffendingFinding found = new ReoffendingFinding(Problems.kept());
        all.find(answers, found);
        return found.result();
    }

    /**
     * Returns the percentage of all reoffending with 34 digits, as slowly as that takes; empty
     * without a score.
     */
    public Optional<BigDecimal> allReoffendingExactly(Answers answers) {
        return all.exactly(answers);
    }

    /** Returns the programme pathway by scores that were found before. */
    public Result<ProgrammePathway> programme(Answers answers, EarlierScores before) {
        PathwayFinding found = new PathwayFinding(Problems.kept());
        programme.find(answers, before.earlier(), found);
        return found.result();
    }

    /** Returns the score of OGRS3, of the previous generation. */
    public Result<YearScore> ogrs3(Answers answers) {
        return ogrs3.score(answers);
    }

    /**
     * Returns the score of OGP, of the previous generation; it takes that of OGRS3 as an answer.
     */
    public Result<YearScore> ogp(Answers answers) {
        return Ogp.score(answers);
    }

    /** Returns the score of OVP, of the previous generation. */
    public Result<YearScore> ovp(Answers answers) {
        return Ovp.score(answers);
    }

    /** Returns what a score is made of; empty if there is none. */
    public Optional<Explanation> explain(Instrument instrument, Answers answers) {
        return switch (instrument) {
            case ALL_REOFFENDING_PREDICTOR -> all.explain(answers);
            case VIOLENT_REOFFENDING_PREDICTOR -> violent.explain(answers);
            case SERIOUS_VIOLENT_REOFFENDING_PREDICTOR -> seriousViolent.explain(answers);
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> directContact.explain(answers);
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                    indirect.explain(answers);
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR -> Combined.explain(this, answers);
            case MATURITY_SCREENING_TOOL -> Maturity.explain(answers);
            case LEARNING_DISABILITIES_SCREENING -> Learning.explain(answers);
            case PERSONALITY_DISORDER_SCREENING -> personality.explain(answers);
            case PROGRAMME_NEEDS_IDENTIFIER -> programme.explain(answers);
            case OGRS3 -> ogrs3.explain(answers);
            case OGP -> Ogp.explain(answers);
            case OVP -> Ovp.explain(answers);
        };
    }

    /**
     * Returns, by instrument, which single answer could put its score into another band; for
     * analysts. It scores some two hundred times.
     */
    public Map<Instrument, List<BandChange>> bandChanges(Answers answers) {
        return new BandChanges(this).of(answers);
    }

    /** Scores all people of a table, in place of what the scores were before. */
    public void score(Table people, Scores scores) {
        scores.begin(people.size());
        for (int row = 0; row < people.size(); row++) {
            find(people.look(row), scores.found());
            scores.keep(row);
        }
    }

    void find(Answers answers, Findings found) {
        all.find(answers, found.all);
        violent.find(answers, found.violent);
        seriousViolent.find(answers, found.seriousViolent);
        directContact.find(answers, found.directContact);
        indirect.find(answers, found.indirect);
        CombinedPredictor.find(
                answers, found.directContact, found.indirect, found.seriousViolent, found.combined);
        Maturity.find(answers, found.maturity);
        Learning.find(answers, found.learning);
        personality.find(answers, found.personality);
        earlier(found);
        programme.find(answers, found.earlier, found.programme);
    }

    /** The public service looks at programmes before it has scored sexual reoffending. */
    private void earlier(Findings found) {
        found.earlier.take(
                found.all.isScored() ? found.all.hundredths() : Earlier.NONE,
                found.violent.isScored() ? found.violent.hundredths() : Earlier.NONE);
        if (conformance == Conformance.CORRECTED) {
            found.earlier.takeSexual(
                    found.combined.isScored() ? found.combined.hundredths() : Earlier.NONE,
                    directBand(found),
                    indirectBand(found));
        }
    }

    private static KnownBand directBand(Findings found) {
        if (found.directContact.isScored()) {
            return KnownBand.of(found.directContact.band());
        }
        return found.directContact.isNotApplicable() ? KnownBand.NOT_APPLICABLE : KnownBand.UNKNOWN;
    }

    private static KnownBand indirectBand(Findings found) {
        if (found.indirect.isScored()) {
            return KnownBand.of(found.indirect.band());
        }
        return found.indirect.isNotApplicable() ? KnownBand.NOT_APPLICABLE : KnownBand.UNKNOWN;
    }
}

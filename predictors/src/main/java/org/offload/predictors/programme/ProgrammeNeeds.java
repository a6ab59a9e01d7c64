package org.offload.predictors.programme;

import static org.offload.predictors.answer.Questions.SARA_RISK_TO_OTHERS;
import static org.offload.predictors.answer.Questions.SARA_RISK_TO_PARTNER;
import static org.offload.predictors.answer.Questions.SUPERVISION_STATUS;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.answer.SupervisionStatus;
import org.offload.predictors.check.Problems;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.Contribution;
import org.offload.predictors.result.Explanation;
import org.offload.predictors.result.ProblemKind;
import org.offload.predictors.result.ProgrammePathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The programme needs identifier: which intensity of programme needs and risks call for, and
 * whether what is missing could change that.
 *
 * <p>Source: the public service for risk scores, commit 016919c5.
 */
public final class ProgrammeNeeds {

    private static final List<Question<?>> NEEDED = List.of(SUPERVISION_STATUS);
    private static final int MEDIUM = 3; // points of need
    private static final int HIGH = 6;

    private final Conformance conformance;

    /** Makes one. */
    public ProgrammeNeeds(Conformance conformance) {
        this.conformance = conformance;
    }

    /** How high a need or a risk is. */
    private enum Level {
        LOW,
        MEDIUM,
        HIGH,
        /** Too much is missing to say. */
        UNKNOWN
    }

    /** Looks at the answers about one person, and at scores that were found before. */
    public void find(Answers a, Earlier earlier, PathwayFinding found) {
        found.problems.clear();
        found.problems.required(a, ProblemKind.MISSING_MANDATORY_INPUT, NEEDED);
        found.set(
                a.has(SUPERVISION_STATUS)
                        ? pathway(a, earlier, lookAtDomains(a, found.problems))
                        : ProgrammePathway.OMISSION);
    }

    private boolean lookAtDomains(Answers a, Problems problems) {
        for (int i = 0; i < Domain.ALL.size(); i++) {
            if (isMissingIn(Domain.ALL.get(i), a)) {
                problems.add(
                        ProblemKind.MISSING_MANDATORY_INPUT,
                        problems.keeps() ? missing(a) : List.of());
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a domain has nothing to say, so that the others alone tell whether all is missing.
     */
    private boolean isLeftOut(Domain domain, Answers a) {
        return conformance == Conformance.CORRECTED && !domain.appliesTo(a);
    }

    /** Corrected: what is not looked at is not missed. */
    private boolean isMissingIn(Domain domain, Answers a) {
        boolean isLookedAt = conformance == Conformance.AS_PUBLISHED || domain.appliesTo(a);
        return isLookedAt && domain.lacksAnAnswer(a);
    }

    private List<Question<?>> missing(Answers a) {
        List<Question<?>> missing = new ArrayList<>();
        for (Domain domain : Domain.ALL) {
            if (isMissingIn(domain, a)) {
                missing.addAll(Problems.missing(a, domain.questions()));
            }
        }
        return missing;
    }

    private ProgrammePathway pathway(Answers a, Earlier earlier, boolean isMissing) {
        Level need = need(a, isMissing);
        if (need == Level.UNKNOWN) {
            return ProgrammePathway.OMISSION;
        }
        Level risk = risk(a, earlier, false);
        ProgrammePathway pathway = pathway(a, earlier, need, risk);
        boolean lacksOne = !a.has(SARA_RISK_TO_PARTNER) || !a.has(SARA_RISK_TO_OTHERS);
        boolean lacksBoth = !a.has(SARA_RISK_TO_PARTNER) && !a.has(SARA_RISK_TO_OTHERS);
        boolean couldChange =
                (lacksOne && pathway == ProgrammePathway.ALTERNATIVE)
                        || (lacksBoth && !isIn(a, SupervisionStatus.COMMUNITY))
                        || risk(a, earlier, true) != risk;
        return isMissing && couldChange ? ProgrammePathway.OMISSION : pathway;
    }

    private Level need(Answers a, boolean isMissing) {
        int actual = 0;
        int projected = 0;
        boolean isMissingInAll = true;
        for (int i = 0; i < Domain.ALL.size(); i++) {
            Domain domain = Domain.ALL.get(i);
            actual += domain.actual(a);
            projected += domain.projected(a);
            isMissingInAll &= domain.lacksAnAnswer(a) || isLeftOut(domain, a);
        }
        boolean isInCommunity = isIn(a, SupervisionStatus.COMMUNITY);
        if (actual >= HIGH) {
            return Level.HIGH;
        }
        if (actual >= MEDIUM && isInCommunity) {
            return Level.MEDIUM;
        }
        Level level = level(actual);
        if (!isMissing || level == level(projected)) {
            return level;
        }
        boolean isPartnerAtRisk = isSome(a, SARA_RISK_TO_PARTNER) || isSome(a, SARA_RISK_TO_OTHERS);
        boolean isUnclear = level != Level.LOW && !isPartnerAtRisk;
        if (isUnclear || (isMissingInAll && !isInCommunity)) {
            return Level.UNKNOWN;
        }
        if (isPartnerAtRisk && a.has(SARA_RISK_TO_PARTNER) && a.has(SARA_RISK_TO_OTHERS)) {
            return isInCommunity ? Level.MEDIUM : Level.HIGH;
        }
        return level;
    }

    private static Level level(int points) {
        if (points < MEDIUM) {
            return Level.LOW;
        }
        return points < HIGH ? Level.MEDIUM : Level.HIGH;
    }

    /**
     * Returns the risk.
     *
     * @param isProjected whether sexual scores that are unknown are taken for the worst
     */
    private Level risk(Answers a, Earlier earlier, boolean isProjected) {
        KnownBand direct = projected(earlier.direct(), isProjected);
        KnownBand indirect = projected(earlier.indirect(), isProjected);
        boolean isUnknown = earlier.combined() == Earlier.NONE;
        int combined = isProjected && isUnknown ? 100 : earlier.combined() / 100;
        if (isAllHigh(earlier)
                || isViolentHigh(earlier)
                || direct.isHigh()
                || indirect.isHigh()
                || isHigh(a, SARA_RISK_TO_PARTNER)
                || isHigh(a, SARA_RISK_TO_OTHERS)
                || (combined >= 3 && direct.isNone() && indirect.isNone())) {
            return Level.HIGH;
        }
        boolean isMedium =
                earlier.all() >= 5_000
                        || earlier.violent() >= 3_000
                        || earlier.direct() == KnownBand.MEDIUM
                        || earlier.indirect() == KnownBand.MEDIUM
                        || isSome(a, SARA_RISK_TO_PARTNER)
                        || isSome(a, SARA_RISK_TO_OTHERS)
                        || (earlier.combined() >= 100
                                && earlier.direct().isNone()
                                && earlier.indirect().isNone());
        return isMedium ? Level.MEDIUM : Level.LOW;
    }

    private static KnownBand projected(KnownBand band, boolean isProjected) {
        return isProjected && band == KnownBand.UNKNOWN ? KnownBand.VERY_HIGH : band;
    }

    private ProgrammePathway pathway(Answers a, Earlier earlier, Level need, Level risk) {
        boolean isBothHigh = isAllHigh(earlier) && isViolentHigh(earlier);
        boolean isSaraHigh = isHigh(a, SARA_RISK_TO_PARTNER) || isHigh(a, SARA_RISK_TO_OTHERS);
        boolean isAllOfIt = need == Level.HIGH && risk == Level.HIGH;
        boolean isHigh = isBothHigh || isAllOfIt || (isAllHigh(earlier) && isSaraHigh);
        if (isIn(a, SupervisionStatus.CUSTODY) && isHigh) {
            return ProgrammePathway.HIGH;
        }
        boolean isModerate =
                (isIn(a, SupervisionStatus.COMMUNITY) && (isBothHigh || isAllOfIt))
                        || isSome(a, SARA_RISK_TO_PARTNER)
                        || isSome(a, SARA_RISK_TO_OTHERS)
                        || (need == Level.MEDIUM && risk != Level.LOW)
                        || (need == Level.HIGH && risk == Level.MEDIUM);
        return isModerate ? ProgrammePathway.MODERATE : ProgrammePathway.ALTERNATIVE;
    }

    private static boolean isAllHigh(Earlier earlier) {
        return earlier.all() >= 7_500;
    }

    private static boolean isViolentHigh(Earlier earlier) {
        return earlier.violent() >= 6_000;
    }

    private static boolean isIn(Answers a, SupervisionStatus status) {
        return a.is(SUPERVISION_STATUS, status);
    }

    /** Corrected: very high is high. */
    private boolean isHigh(Answers a, Question<RiskLevel> sara) {
        boolean isVeryHigh = a.is(sara, RiskLevel.VERY_HIGH);
        return a.is(sara, RiskLevel.HIGH) || (isVeryHigh && conformance == Conformance.CORRECTED);
    }

    /** Whether a partner's risk is medium, or high. */
    private boolean isSome(Answers a, Question<RiskLevel> sara) {
        return a.is(sara, RiskLevel.MEDIUM) || isHigh(a, sara);
    }

    /** Returns the points of need by domain, and what could be missed; empty without a status. */
    public Optional<Explanation> explain(Answers a) {
        if (!a.has(SUPERVISION_STATUS)) {
            return Optional.empty();
        }
        List<Question<?>> missing = missing(a);
        missing.addAll(Problems.missing(a, List.of(SARA_RISK_TO_PARTNER, SARA_RISK_TO_OTHERS)));
        return Optional.of(
                new Explanation(
                        Domain.ALL.stream().mapToInt(one -> one.actual(a)).sum(),
                        Domain.ALL.stream()
                                .map(
                                        one ->
                                                new Contribution(
                                                        one.name(), one.words(), one.actual(a), 1))
                                .toList(),
                        missing));
    }
}

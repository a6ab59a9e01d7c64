package org.offload.predictors.tier;

import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.result.Basis;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.tier.TierResult.Refused;
import org.offload.predictors.tier.TierResult.Tiered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The current tier, A to G: the highest that any step asks for.
 *
 * <p>Source: the public tier service, commit affac98a, as the module's README says.
 */
public final class CurrentTier {

    private static final Tier[][] TABLE = {
        // all reoffending: 90 and more, 75, 50, 25, 15, less
        {Tier.A, Tier.A, Tier.B, Tier.B, Tier.B, Tier.B}, // combined: 6.9 and more
        {Tier.A, Tier.B, Tier.C, Tier.C, Tier.C, Tier.C}, // 3
        {Tier.B, Tier.C, Tier.D, Tier.E, Tier.E, Tier.E}, // 1
        {Tier.C, Tier.D, Tier.E, Tier.E, Tier.F, Tier.F}, // 0.5
        {Tier.D, Tier.D, Tier.E, Tier.F, Tier.F, Tier.G}, // less
    };
    private static final double[] ALL = {90, 75, 50, 25, 15, 0};
    private static final double[] COMBINED = {6.9, 3, 1, 0.5, 0};

    private static final Step[] STEPS = Step.values();
    private static final Tier LOWEST = Tier.G;
    private static final int RECENT = 1; // years since release
    private static final int WHILE = 5;

    private static final Map<Tier, Tiered> FINAL = tiered(false);
    private static final Map<Tier, Tiered> PROVISIONAL = tiered(true);
    private static final Refused NEGATIVE = new Refused("A score is less than 0");
    private static final Refused NO_SUCH_MEDIUM =
            new Refused(
                    "A score of direct contact sexual reoffending that is medium is 0.60 or more");

    private final Conformance conformance;

    /** Makes one, with the quirks of the public service or without. */
    public CurrentTier(Conformance conformance) {
        this.conformance = conformance;
    }

    private static Map<Tier, Tiered> tiered(boolean isProvisional) {
        Map<Tier, Tiered> all = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            all.put(tier, new Tiered(tier, isProvisional));
        }
        return all;
    }

    private static Tiered tiered(Map<Tier, Tiered> among, Tier tier) {
        return Objects.requireNonNull(among.get(tier));
    }

    /** Returns the tier of a person. */
    public TierResult of(CurrentFacts facts) {
        if (!facts.hasActiveEvent()) {
            return tiered(FINAL, Tier.NOT_SUPERVISED);
        }
        Optional<ScoreSet> found = facts.scores();
        if (found.isEmpty()
                || found.get().all().percent().isEmpty()
                || found.get().combined().percent().isEmpty()) {
            return tiered(FINAL, Tier.MISSING);
        }
        ScoreSet scores = found.get();
        Optional<Refused> refused = refused(scores);
        if (refused.isPresent()) {
            return refused.get();
        }
        Registers registers = Registers.of(facts.registrations());
        Tier[] steps = steps(facts, registers, found);
        Tier tier = highest(steps, LOWEST);
        return tiered(isProvisional(scores, registers, steps) ? PROVISIONAL : FINAL, tier);
    }

    private Optional<Refused> refused(ScoreSet scores) {
        if (scores.all().percent().getAsDouble() < 0
                || scores.combined().percent().getAsDouble() < 0) {
            return Optional.of(NEGATIVE);
        }
        boolean isTooLow =
                conformance == Conformance.AS_PUBLISHED
                        && isSexual(scores.direct())
                        && scores.direct().band().get() == RiskLevel.MEDIUM
                        && scores.direct().percent().getAsDouble() < 0.6;
        return isTooLow ? Optional.of(NO_SUCH_MEDIUM) : Optional.empty();
    }

    private static boolean isSexual(ScoreSet.Sexual direct) {
        return direct.percent().isPresent()
                && direct.percent().getAsDouble() > 0
                && direct.band().isPresent()
                && direct.band().get() != RiskLevel.NOT_APPLICABLE;
    }

    /** Returns what each step asks for, in their order; the lowest tier where it asks for none. */
    private Tier[] steps(CurrentFacts facts, Registers registers, Optional<ScoreSet> scores) {
        Tier[] asked = new Tier[STEPS.length];
        for (int i = 0; i < STEPS.length; i++) {
            asked[i] =
                    switch (STEPS[i]) {
                        case REOFFENDING -> scores.isPresent() ? table(scores.get()) : NONE;
                        case SEXUAL_REOFFENDING ->
                                scores.isPresent() ? sexual(scores.get().direct()) : NONE;
                        case MAPPA_AND_HARM -> mappaAndHarm(registers);
                        case LIFE_SENTENCE -> life(facts, registers);
                        case DOMESTIC_ABUSE -> registers.hasDomesticAbuse() ? Tier.E : NONE;
                        case STALKING -> registers.hasStalking() ? Tier.F : NONE;
                        case CHILD_PROTECTION -> registers.hasChildProtection() ? Tier.F : NONE;
                        case SEXUAL_OFFENCE ->
                                scores.isPresent() && facts.everSexualOffence() ? Tier.E : NONE;
                    };
        }
        return asked;
    }

    /** That a step asks for no tier; below all of them. */
    private static final Tier NONE = Tier.NOT_SUPERVISED;

    private static Tier table(ScoreSet scores) {
        boolean areThere =
                scores.all().percent().isPresent() && scores.combined().percent().isPresent();
        return areThere
                ? table(
                        scores.all().percent().getAsDouble(),
                        scores.combined().percent().getAsDouble())
                : NONE;
    }

    private static Tier table(double all, double combined) {
        return TABLE[row(COMBINED, combined)][row(ALL, all)];
    }

    private static int row(double[] least, double score) {
        int row = 0;
        while (row < least.length - 1 && score < least[row]) {
            row++;
        }
        return row;
    }

    private Tier sexual(ScoreSet.Sexual direct) {
        if (!isSexual(direct)) {
            return NONE;
        }
        return switch (direct.band().get()) {
            case VERY_HIGH -> Tier.A;
            case HIGH -> Tier.B;
            case MEDIUM -> medium(direct.percent().getAsDouble());
            case LOW -> Tier.E;
            case NOT_APPLICABLE -> NONE;
        };
    }

    /**
     * A medium band holds scores from 0.60 to 1.80, and, where five clean years took a band off,
     * from 2.11 to 4.57. As published, each of the two has a lower and an upper half, so that a
     * greater score can be a lower tier; corrected, it cannot.
     */
    private Tier medium(double percent) {
        return switch (conformance) {
            case AS_PUBLISHED ->
                    percent >= 3.36 || (percent >= 1.12 && percent < 2.11) ? Tier.C : Tier.D;
            case CORRECTED -> percent >= 1.12 ? Tier.C : Tier.D;
        };
    }

    private static Tier mappaAndHarm(Registers registers) {
        Optional<RiskLevel> harm = registers.harm();
        boolean isMappa = registers.hasMappaCategory();
        if (harm.isEmpty()) {
            return isMappa ? Tier.E : NONE;
        }
        return switch (harm.get()) {
            case VERY_HIGH -> isMappa ? Tier.A : Tier.C;
            case HIGH -> isMappa ? Tier.C : Tier.D;
            case MEDIUM -> isMappa ? Tier.D : NONE;
            case LOW, NOT_APPLICABLE -> isMappa ? Tier.E : NONE;
        };
    }

    private static Tier life(CurrentFacts facts, Registers registers) {
        if (!registers.isLifer() || facts.released().isEmpty()) {
            return NONE;
        }
        LocalDate released = facts.released().get();
        if (!released.isBefore(facts.today().minusYears(RECENT))) {
            return Tier.B;
        }
        return released.isBefore(facts.today().minusYears(WHILE)) ? Tier.E : Tier.D;
    }

    private static Tier highest(Tier[] steps, Tier floor) {
        Tier highest = floor;
        for (Tier step : steps) {
            highest = Tier.higher(highest, step);
        }
        return highest;
    }

    private static Tier highestBut(Tier[] steps, Step left, boolean alsoReoffending) {
        Tier highest = LOWEST;
        for (int i = 0; i < STEPS.length; i++) {
            boolean isLeft = STEPS[i] == left || (alsoReoffending && STEPS[i] == Step.REOFFENDING);
            highest = isLeft ? highest : Tier.higher(highest, steps[i]);
        }
        return highest;
    }

    private static boolean isProvisional(ScoreSet scores, Registers registers, Tier[] steps) {
        Tier others = highestBut(steps, Step.REOFFENDING, false);
        return possible(scores).isAbove(others) || couldHarmRaise(scores, registers, steps);
    }

    /** Returns the highest that scores could become once they rest on an assessor's answers. */
    private static Tier possible(ScoreSet scores) {
        boolean isAllStatic = scores.all().rests(Basis.STATIC);
        boolean isCombinedStatic = scores.combined().rests(Basis.STATIC);
        if (isAllStatic && isCombinedStatic) {
            return Tier.A;
        }
        if (isAllStatic) {
            return table(Double.MAX_VALUE, scores.combined().percent().getAsDouble());
        }
        return isCombinedStatic
                ? table(scores.all().percent().getAsDouble(), Double.MAX_VALUE)
                : NONE;
    }

    /** A risk of serious harm that is not registered yet could be very high. */
    private static boolean couldHarmRaise(ScoreSet scores, Registers registers, Tier[] steps) {
        if (registers.harm().isPresent()) {
            return false;
        }
        boolean isDynamic =
                scores.all().rests(Basis.DYNAMIC) && scores.combined().rests(Basis.DYNAMIC);
        Tier others = highestBut(steps, Step.MAPPA_AND_HARM, !isDynamic);
        return (registers.hasMappaCategory() ? Tier.A : Tier.C).isAbove(others);
    }

    /** Returns how the tier of a person came about. */
    public TierExplanation explain(CurrentFacts facts) {
        TierResult result = of(facts);
        Registers registers = Registers.of(facts.registrations());
        Map<Step, Tier> asked = new EnumMap<>(Step.class);
        Tier[] steps = steps(facts, registers, facts.scores());
        for (int i = 0; i < STEPS.length; i++) {
            if (steps[i] != NONE) {
                asked.put(STEPS[i], steps[i]);
            }
        }
        List<Step> deciding =
                asked.keySet().stream()
                        .filter(
                                step ->
                                        result instanceof Tiered(Tier tier, _)
                                                && asked.get(step) == tier)
                        .toList();
        return new TierExplanation(result, asked, deciding, missing(facts, registers));
    }

    private static List<String> missing(CurrentFacts facts, Registers registers) {
        List<String> missing = new ArrayList<>();
        Optional<ScoreSet> scores = facts.scores();
        if (scores.isEmpty() || scores.get().all().percent().isEmpty()) {
            missing.add("the score of all reoffending");
        } else if (scores.get().all().rests(Basis.STATIC)) {
            missing.add("an assessor's answers for the score of all reoffending");
        }
        if (scores.isEmpty() || scores.get().combined().percent().isEmpty()) {
            missing.add("the score of combined serious reoffending");
        } else if (scores.get().combined().rests(Basis.STATIC)) {
            missing.add("an assessor's answers for the score of combined serious reoffending");
        }
        if (registers.harm().isEmpty()) {
            missing.add("the risk of serious harm");
        }
        if (registers.isLifer() && facts.released().isEmpty()) {
            missing.add("the day of release");
        }
        return missing;
    }
}

package org.offload.predictors.tier;

import org.offload.predictors.answer.RiskLevel;
import org.offload.predictors.need.NeedAnswer;
import org.offload.predictors.need.NeedSection;
import org.offload.predictors.need.Severity;
import org.offload.predictors.result.Conformance;

import java.util.List;
import java.util.Optional;

/**
 * The older tier: a letter for protecting, A to D, and a digit for change, 0 to 3.
 *
 * <p>Source: the public tier service, commit affac98a, as the module's README says.
 */
public final class FormerTier {

    private static final int OVER_LETTER_A = 150; // points
    private static final int OVER_LETTER_B = 20;
    private static final int OVER_LETTER_C = 10;
    private static final NeedSection[] SECTIONS = NeedSection.values();

    private final Conformance conformance;

    /** Makes one, with the quirks of the public service or without. */
    public FormerTier(Conformance conformance) {
        this.conformance = conformance;
    }

    /** Why the digit is what it is. */
    public enum ChangeBasis {
        /** Nobody has to be seen: 0. */
        NO_MANDATE,
        /** There is no assessment: 2. */
        NO_ASSESSMENT,
        /** By points. */
        SCORED
    }

    /**
     * Points for protecting, and their letter.
     *
     * @param combined points of combined serious reoffending; only the greater of this and {@code
     *     harm} counts
     * @param harm of the risk of serious harm
     * @param mappa of the level of MAPPA
     * @param complexity of factors that make the case complex
     * @param women of factors for women
     */
    public record Protect(int combined, int harm, int mappa, int complexity, int women) {

        /** Returns the points that count. */
        public int points() {
            return Math.max(combined, harm) + mappa + complexity + women;
        }

        /** Returns A to D. */
        public char letter() {
            int points = points();
            if (points >= OVER_LETTER_A) {
                return 'A';
            }
            if (points >= OVER_LETTER_B) {
                return 'B';
            }
            return points >= OVER_LETTER_C ? 'C' : 'D';
        }
    }

    /**
     * Points for change, and their digit.
     *
     * @param needs points of needs
     * @param ogrs3 of reoffending
     * @param managed of integrated offender management
     */
    public record Change(ChangeBasis basis, int needs, int ogrs3, int managed) {

        private static final Change NO_MANDATE = new Change(ChangeBasis.NO_MANDATE, 0, 0, 0);
        private static final Change NO_ASSESSMENT = new Change(ChangeBasis.NO_ASSESSMENT, 0, 0, 0);
        private static final int THREE = 20; // points
        private static final int TWO = 10;

        /** Returns the points. */
        public int points() {
            return needs + ogrs3 + managed;
        }

        /** Returns 0 to 3. */
        public int digit() {
            return switch (basis) {
                case NO_MANDATE -> 0;
                case NO_ASSESSMENT -> 2;
                case SCORED -> points() >= THREE ? 3 : points() >= TWO ? 2 : 1;
            };
        }
    }

    /**
     * The older tier.
     *
     * @param isUnsupervised whether contact is suspended in the last third
     */
    public record Outcome(Protect protect, Change change, boolean isUnsupervised) {

        /** Returns the letter and the digit, and S for whoever is not supervised: B2, D0S. */
        @Override
        public String toString() {
            return "" + protect.letter() + change.digit() + (isUnsupervised ? "S" : "");
        }
    }

    /** Returns the tier of a person. */
    public Outcome of(FormerFacts facts) {
        Registers registers = Registers.of(facts.registrations());
        return new Outcome(
                protect(facts, registers), change(facts, registers), registers.isUnsupervised());
    }

    private Protect protect(FormerFacts facts, Registers registers) {
        return new Protect(
                combined(facts.combined().orElse(0)),
                harm(registers.harm()),
                mappa(registers.mappaLevel()),
                2 * registers.complexity(),
                facts.isWoman() ? women(facts) : 0);
    }

    /** As published, 99.99 and more is nothing, and so is what lies between 6.99 and 7. */
    private int combined(double percent) {
        return switch (conformance) {
            case AS_PUBLISHED -> {
                if (percent >= 7 && percent < 99.99) {
                    yield 20;
                }
                yield percent >= 3 && percent <= 6.99 ? 10 : 0;
            }
            case CORRECTED -> percent >= 7 ? 20 : percent >= 3 ? 10 : 0;
        };
    }

    private static int harm(Optional<RiskLevel> harm) {
        return harm.isEmpty()
                ? 0
                : switch (harm.get()) {
                    case VERY_HIGH -> 150;
                    case HIGH -> 20;
                    case MEDIUM -> 10;
                    case LOW, NOT_APPLICABLE -> 0;
                };
    }

    private static int mappa(int level) {
        return switch (level) {
            case 0 -> 0;
            case 1 -> 5;
            default -> 150;
        };
    }

    private static int women(FormerFacts facts) {
        int factors = facts.hasEnforcement() ? 1 : 0;
        if (facts.assessment().isPresent()) {
            NeedsAssessed needs = facts.assessment().get();
            factors += needs.hasChildren() ? 1 : 0;
            factors += needs.isImpulsive() || needs.losesTemper() ? 1 : 0;
        }
        return 2 * factors;
    }

    private static Change change(FormerFacts facts, Registers registers) {
        if (!hasMandate(facts.events())) {
            return Change.NO_MANDATE;
        }
        if (facts.assessment().isEmpty() || !facts.assessment().get().isWhole()) {
            return Change.NO_ASSESSMENT;
        }
        return new Change(
                ChangeBasis.SCORED,
                needs(facts.assessment().get()),
                facts.ogrs3().orElse(0) / 10,
                registers.isManagedTogether() ? 2 : 0);
    }

    private static boolean hasMandate(List<SupervisedEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).isMandate()) {
                return true;
            }
        }
        return false;
    }

    private static int needs(NeedsAssessed assessed) {
        int points = 0;
        for (NeedSection section : SECTIONS) {
            List<NeedAnswer> answers = assessed.sections().getOrDefault(section, List.of());
            Severity severity = section.severity(answers, assessed.form());
            points += section.weight() * severity.times();
        }
        return points;
    }
}

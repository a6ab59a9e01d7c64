package org.offload.predictors.published;

import org.offload.predictors.Assessed;
import org.offload.predictors.Predictors;
import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.tier.CurrentTier;
import org.offload.predictors.tier.FormerTier;
import org.offload.predictors.tier.Step;
import org.offload.predictors.tier.Tier;
import org.offload.predictors.tier.TierExplanation;
import org.offload.predictors.tier.TierResult.Refused;
import org.offload.predictors.tier.TierResult.Tiered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shape of a file of the public services that has inputs and right answers: which columns tell
 * it, and which are the answers.
 */
public enum Shape {
    /** All reoffending. */
    ALL("hasHeroinUsage", "out_score", "out_band", "out_type", "out_totalWeight", "out_errors"),
    /** Violent reoffending. */
    VIOLENT(
            "hasMethadoneUsage",
            "out_score",
            "out_band",
            "out_type",
            "out_totalWeight",
            "out_errors"),
    /** Serious violent reoffending. */
    SERIOUS_VIOLENT(
            "previousConvictions",
            "out_score",
            "out_band",
            "out_type",
            "out_totalWeight",
            "out_errors"),
    /** Direct contact sexual reoffending. */
    DIRECT_CONTACT(
            "supervisionStatus",
            "out_pointScore",
            "out_probability",
            "out_scorePercent",
            "out_band",
            "out_riskReduction",
            "out_errors",
            "out_femaleVersion",
            "out_sexualOffenceHistory"),
    /** Combined serious reoffending. */
    COMBINED(
            "supervisionStatus",
            "out_score",
            "out_band",
            "out_scoreType",
            "out_riskReduction",
            "out_errors",
            "out_femaleVersion",
            "out_sexualOffenceHistory",
            "out_dcScore",
            "out_dcBand",
            "out_iicScore",
            "out_iicBand",
            "out_svScore",
            "out_svBand"),
    /** Images and indirect contact sexual reoffending. */
    INDIRECT(
            "totalIndecentImageSanctions",
            "out_score",
            "out_band",
            "out_errors",
            "out_femaleVersion",
            "out_sexualOffenceHistory"),
    /** The maturity screening tool. */
    MATURITY(
            "hasPeerGroupInfluences",
            "out_maturityScore",
            "out_maturityFlag",
            "out_isMstApplicable",
            "out_errors"),
    /** The screening of learning disabilities and challenges. */
    LEARNING("learningDifficulties", "out_ldsScore", "out_errors"),
    /** The screening for the personality disorder pathway. */
    PERSONALITY(
            "applyOPDOverride", "out_opdCheck", "out_opdResult", "out_opdOverride", "out_errors"),
    /** The programme needs identifier. */
    PROGRAMME("hostileOrientation", "out_pniPathway", "out_errors"),
    /** OGP; of rows without a score it is only told that there is none. */
    OGP("ogrs3TwoYear", "out_pointScore", "out_oneYearPercent", "out_twoYearPercent", "out_band"),
    /** OVP, likewise. */
    OVP(
            "hasCurrentPsychiatricTreatment",
            "out_pointScore",
            "out_oneYearPercent",
            "out_twoYearPercent",
            "out_band"),
    /** OGRS3, likewise. */
    OGRS3("ageAtFirstSanction", "out_oneYearPercent", "out_twoYearPercent", "out_band"),
    /** The current tier. */
    CURRENT_TIER(
            "has_active_event",
            "tier",
            "provisional",
            "step_reoffending",
            "step_sexual_reoffending",
            "step_mappa_rosh",
            "step_lifer_ipp",
            "step_domestic_abuse",
            "step_stalking",
            "step_child_protection",
            "step_sexual_offences"),
    /** The older tier. */
    FORMER_TIER(
            "convictions",
            "rsr_points",
            "rosh_points",
            "mappa_points",
            "complexity_points",
            "women_points",
            "protect_points",
            "protect_level",
            "needs_points",
            "ogrs_points",
            "iom_points",
            "change_points",
            "change_basis",
            "change_level",
            "unsupervised",
            "tier_score");

    private static final String ERROR = "ERROR";

    private final String input;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<String> answers;

    Shape(String input, String... answers) {
        this.input = input;
        this.answers = List.of(answers);
    }

    /** Returns the shape that a file has by the names of its columns; empty if it has none. */
    public static Optional<Shape> of(Collection<String> columns) {
        return Arrays.stream(values()).filter(shape -> shape.isOf(columns)).findFirst();
    }

    private boolean isOf(Collection<String> columns) {
        return columns.contains(input) && columns.containsAll(answers);
    }

    /** Returns the columns that are answers. */
    public List<String> answers() {
        return answers;
    }

    /**
     * Computes the answers of a row, in the order of {@link #answers}. What is in its columns of
     * answers is not looked at.
     *
     * @throws BadField if a field says what it cannot say
     */
    public List<String> compute(Row row, AnswersRow reader, Instruments with) {
        return switch (this) {
            case CURRENT_TIER -> current(with.current(), row);
            case FORMER_TIER -> former(with.former(), row);
            default -> scored(row, reader.read(row), with);
        };
    }

    /** What computes. */
    public record Instruments(Predictors predictors, CurrentTier current, FormerTier former) {

        /** Makes all, with the quirks of the public services or without. */
        public static Instruments of(Conformance conformance) {
            return new Instruments(
                    Predictors.of(conformance),
                    new CurrentTier(conformance),
                    new FormerTier(conformance));
        }
    }

    private List<String> scored(Row row, Answers answers, Instruments with) {
        Predictors predictors = with.predictors();
        return switch (this) {
            case OGRS3 -> first(Texts.years(predictors.ogrs3(answers)));
            case OGP -> first(Texts.points(predictors.ogp(answers)));
            case OVP -> first(Texts.points(predictors.ovp(answers)));
            case PROGRAMME -> Texts.programme(predictors.programme(answers, EarlierRow.of(row)));
            default -> assessed(answers, predictors.assess(answers));
        };
    }

    /** Leaves out the errors, which only the present generation is compared by. */
    private static List<String> first(List<String> texts) {
        return texts.subList(0, texts.size() - 1);
    }

    private List<String> assessed(Answers answers, Assessed found) {
        return switch (this) {
            case ALL -> Texts.reoffending(found.all());
            case VIOLENT -> Texts.reoffending(found.violent());
            case SERIOUS_VIOLENT -> Texts.reoffending(found.seriousViolent());
            case DIRECT_CONTACT -> withSex(Texts.directContact(found.directContact()), answers);
            case INDIRECT -> withNull(withSex(Texts.indirect(found.indirect()), answers));
            case COMBINED -> withParts(withSex(Texts.combined(found.combined()), answers), found);
            case MATURITY -> Texts.maturity(found.maturity());
            case LEARNING -> Texts.learning(found.learning());
            case PERSONALITY -> Texts.personality(found.personality());
            default -> throw new IllegalStateException(this + " has answers of its own");
        };
    }

    /** Whether the form for women was used, and whether there was a sexual offence. */
    private static List<String> withSex(List<String> texts, Answers answers) {
        boolean isRefused = !texts.getLast().isEmpty();
        return join(
                texts,
                isRefused
                        ? List.of("", "")
                        : List.of(
                                answers.get(Questions.GENDER)
                                        .map(one -> "" + (one == Gender.FEMALE))
                                        .orElse(""),
                                answers.get(Questions.EVER_COMMITTED_SEXUAL_OFFENCE)
                                        .map(String::valueOf)
                                        .orElse("")));
    }

    /** The service has no list of errors at all where there was no sexual offence. */
    private static List<String> withNull(List<String> texts) {
        List<String> written = new ArrayList<>(texts);
        if (texts.get(1).equals(Texts.NOT_APPLICABLE)) {
            written.set(2, "NULL");
        }
        return written;
    }

    private static List<String> withParts(List<String> texts, Assessed found) {
        if (texts.getFirst().isEmpty()) {
            return join(texts, List.of("", "", "", "", "", ""));
        }
        List<String> direct = Texts.directContact(found.directContact());
        return join(
                texts,
                direct.subList(2, 4),
                Texts.indirect(found.indirect()).subList(0, 2),
                Texts.reoffending(found.seriousViolent()).subList(0, 2));
    }

    @SafeVarargs
    private static List<String> join(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static List<String> current(CurrentTier tiers, Row row) {
        TierExplanation explained = tiers.explain(TierRow.current(row));
        List<String> texts = new ArrayList<>();
        boolean isRefused = explained.result() instanceof Refused;
        switch (explained.result()) {
            case Tiered(Tier tier, boolean isProvisional) -> {
                texts.add(tier.name());
                texts.add(Boolean.toString(isProvisional));
            }
            case Refused _ -> {
                texts.add(ERROR);
                texts.add("");
            }
        }
        for (Step step : Step.values()) {
            Tier asked = explained.steps().get(step);
            texts.add(
                    isRefused && step == Step.SEXUAL_REOFFENDING
                            ? ERROR
                            : asked == null ? "" : asked.name());
        }
        return texts;
    }

    private static List<String> former(FormerTier tiers, Row row) {
        FormerTier.Outcome outcome = tiers.of(TierRow.former(row));
        FormerTier.Protect protect = outcome.protect();
        FormerTier.Change change = outcome.change();
        boolean isScored = change.basis() == FormerTier.ChangeBasis.SCORED;
        return List.of(
                Integer.toString(protect.combined()),
                Integer.toString(protect.harm()),
                Integer.toString(protect.mappa()),
                Integer.toString(protect.complexity()),
                Integer.toString(protect.women()),
                Integer.toString(protect.points()),
                Character.toString(protect.letter()),
                isScored ? Integer.toString(change.needs()) : "",
                isScored ? Integer.toString(change.ogrs3()) : "",
                isScored ? Integer.toString(change.managed()) : "",
                Integer.toString(change.points()),
                change.basis().name(),
                Integer.toString(change.digit()),
                Boolean.toString(outcome.isUnsupervised()),
                outcome.toString());
    }
}

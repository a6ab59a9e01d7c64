package org.offload.predictors.reoffending;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.check.Bands;
import org.offload.predictors.check.Check;
import org.offload.predictors.check.Checks;
import org.offload.predictors.check.Problems;
import org.offload.predictors.result.Conformance;
import org.offload.predictors.result.ProblemKind;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the three logistic predictors differ in: what they need, in which order they check it, and
 * their bands.
 *
 * <p>Source: the public service for risk scores, commit 016919c5.
 */
public enum Kind {
    /** All reoffending (ARP; before that OGRS4/G and OGP2). */
    ALL_REOFFENDING("all", new Bands(5_000, 7_500, 9_000)),
    /** Violent reoffending (VRP; before that OGRS4/V and OVP2). */
    VIOLENT_REOFFENDING("violent", new Bands(3_000, 6_000, 8_000)),
    /** Serious violent reoffending (SVRP; before that SNSV). */
    SERIOUS_VIOLENT_REOFFENDING("serious_violent", new Bands(100, 300, 690));

    private static final List<Question<?>> STATIC =
            List.of(
                    Questions.ASSESSMENT_DATE,
                    Questions.DATE_OF_BIRTH,
                    Questions.DATE_OF_CURRENT_CONVICTION,
                    Questions.AGE_AT_FIRST_SANCTION,
                    Questions.GENDER,
                    Questions.CURRENT_OFFENCE_CODE,
                    Questions.SANCTIONS);
    private static final List<Question<?>> STATIC_OF_VIOLENCE =
            join(STATIC, List.of(Questions.VIOLENT_SANCTIONS));
    private static final List<Question<?>> RELATIONSHIPS =
            List.of(
                    Questions.SUITABILITY_OF_ACCOMMODATION,
                    Questions.UNEMPLOYED,
                    Questions.CURRENT_RELATIONSHIP_WITH_PARTNER,
                    Questions.DOMESTIC_ABUSE,
                    Questions.CURRENT_RELATIONSHIP_STATUS,
                    Questions.REGULAR_OFFENDING_ACTIVITIES);
    private static final List<Question<?>> DYNAMIC =
            join(
                    RELATIONSHIPS,
                    List.of(
                            Questions.CURRENT_ALCOHOL_USE_PROBLEMS,
                            Questions.EXCESSIVE_ALCOHOL_USE,
                            Questions.IMPULSIVITY_PROBLEMS,
                            Questions.PRO_CRIMINAL_ATTITUDES));
    private static final List<Question<?>> DYNAMIC_OF_VIOLENCE =
            join(
                    RELATIONSHIPS,
                    List.of(
                            Questions.MOTIVATION_TO_TACKLE_DRUG_MISUSE,
                            Questions.CURRENT_ALCOHOL_USE_PROBLEMS,
                            Questions.EXCESSIVE_ALCOHOL_USE,
                            Questions.IMPULSIVITY_PROBLEMS,
                            Questions.TEMPER_CONTROL));
    private static final List<Question<?>> DYNAMIC_OF_SERIOUS_VIOLENCE =
            List.of(
                    Questions.WEAPON,
                    Questions.SUITABILITY_OF_ACCOMMODATION,
                    Questions.UNEMPLOYED,
                    Questions.CURRENT_ALCOHOL_USE_PROBLEMS,
                    Questions.TEMPER_CONTROL,
                    Questions.PRO_CRIMINAL_ATTITUDES,
                    Questions.PREVIOUS_CONVICTIONS);
    private static final List<Question<?>> DRUGS_OF_BOTH =
            List.of(
                    Questions.OTHER_OPIATE,
                    Questions.CRACK_COCAINE,
                    Questions.POWDER_COCAINE,
                    Questions.PRESCRIPTION_DRUGS,
                    Questions.BENZODIAZEPINES,
                    Questions.CANNABIS,
                    Questions.STEROIDS,
                    Questions.OTHER_DRUGS,
                    Questions.KETAMINE,
                    Questions.SPICE,
                    Questions.HALLUCINOGENS,
                    Questions.SOLVENTS);
    private static final List<Question<?>> DRUGS = join(List.of(Questions.HEROIN), DRUGS_OF_BOTH);
    private static final List<Question<?>> DRUGS_OF_VIOLENCE =
            join(DRUGS_OF_BOTH, List.of(Questions.METHADONE));

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
    private final Bands bands;

    Kind(String file, Bands bands) {
        this.file = file;
        this.bands = bands;
    }

    String file() {
        return file;
    }

    Bands bands() {
        return bands;
    }

    /** Whether the service fails on a score that is rounded to 0.00. */
    boolean failsAtZero() {
        return this != SERIOUS_VIOLENT_REOFFENDING;
    }

    /** Returns what any score needs, in the order of the service's message. */
    List<Question<?>> needed() {
        return this == ALL_REOFFENDING ? STATIC : STATIC_OF_VIOLENCE;
    }

    /** Returns what a dynamic score needs, in the order of the service's message. */
    List<Question<?>> neededOfDynamic() {
        return switch (this) {
            case ALL_REOFFENDING -> DYNAMIC;
            case VIOLENT_REOFFENDING -> DYNAMIC_OF_VIOLENCE;
            case SERIOUS_VIOLENT_REOFFENDING -> DYNAMIC_OF_SERIOUS_VIOLENCE;
        };
    }

    private List<Question<?>> drugs() {
        return switch (this) {
            case ALL_REOFFENDING -> DRUGS;
            case VIOLENT_REOFFENDING -> DRUGS_OF_VIOLENCE;
            case SERIOUS_VIOLENT_REOFFENDING -> List.of();
        };
    }

    /** Returns all that is asked for a dynamic score, whether it can be done without or not. */
    List<Question<?>> asked() {
        List<Question<?>> asked = join(join(needed(), neededOfDynamic()), drugs());
        return this == ALL_REOFFENDING
                ? join(asked, List.of(Questions.MOTIVATION_TO_TACKLE_DRUG_MISUSE))
                : asked;
    }

    /** Looks at what an assessor has to answer. */
    void lookAtDynamic(Answers a, Problems problems) {
        problems.required(a, ProblemKind.MISSING_DYNAMIC_INPUT, neededOfDynamic());
        List<Question<?>> drugs = drugs();
        if (!drugs.isEmpty() && !a.has(Questions.MOTIVATION_TO_TACKLE_DRUG_MISUSE)) {
            for (int i = 0; i < drugs.size(); i++) {
                if (a.code(drugs.get(i)) == 1) {
                    problems.add(
                            ProblemKind.MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT,
                            problems.keeps() ? used(a, drugs) : List.of());
                    return;
                }
            }
        }
    }

    private static List<Question<?>> used(Answers a, List<Question<?>> drugs) {
        return drugs.stream().filter(one -> a.code(one) == 1).toList();
    }

    /** Returns the checks of the facts of the past, in the order of the service. */
    List<Check> checks(Conformance conformance) {
        boolean isPublished = conformance == Conformance.AS_PUBLISHED;
        List<Check> followUp =
                List.of(
                        Checks::followUpThere,
                        Checks::followUpAfterBirth,
                        isPublished ? Checks::followUpAge : Checks::followUpAgeOfEither);
        List<Check> conviction =
                List.of(
                        Checks::convictionAfterBirth,
                        Checks::firstSanctionByConviction,
                        Checks::convictionByAssessment);
        return switch (this) {
            case ALL_REOFFENDING ->
                    join(
                            conviction,
                            List.of(
                                    Checks::firstSanctionAge,
                                    Checks::offenceCode,
                                    Checks::sanctions),
                            followUp);
            case VIOLENT_REOFFENDING ->
                    join(
                            List.of(
                                    Checks::firstSanctionAge,
                                    Checks::sanctions,
                                    Checks::violentSanctions,
                                    Checks::offenceCode),
                            conviction,
                            followUp);
            case SERIOUS_VIOLENT_REOFFENDING ->
                    join(
                            List.of(
                                    Checks::sanctions,
                                    Checks::violentSanctions,
                                    Checks::offenceCode,
                                    Checks::firstSanctionAge),
                            conviction,
                            isPublished ? List.of() : followUp);
        };
    }

    @SafeVarargs
    private static <T> List<T> join(List<? extends T>... lists) {
        return Stream.of(lists).<T>flatMap(List::stream).toList();
    }
}

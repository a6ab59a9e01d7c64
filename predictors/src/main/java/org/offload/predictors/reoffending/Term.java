package org.offload.predictors.reoffending;

import org.offload.predictors.answer.PreviousConviction;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.answer.RelationshipStatus;
import org.offload.predictors.exact.Decimal;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What a coefficient is multiplied by. Names are those of the file of coefficients.
 *
 * <p>Source: the public service for risk scores, commit 016919c5; numbers are those of the
 * assessment.
 */
enum Term {
    TWO_YEAR_CONSTANT("what is the same for everybody", f -> 1),
    AAI_MALE("age, for men", f -> Sex.MALE.is(f) ? power(f.age(), 1) : 0),
    AAI_QUADRATIC_MALE("age squared, for men", f -> Sex.MALE.is(f) ? power(f.age(), 2) : 0),
    AAI_CUBIC_MALE("age to the third power, for men", f -> Sex.MALE.is(f) ? power(f.age(), 3) : 0),
    AAI_QUARTIC_MALE(
            "age to the fourth power, for men", f -> Sex.MALE.is(f) ? power(f.age(), 4) : 0),
    AAI_FEMALE("age, for women", f -> Sex.FEMALE.is(f) ? power(f.age(), 1) : 0),
    AAI_QUADRATIC_FEMALE("age squared, for women", f -> Sex.FEMALE.is(f) ? power(f.age(), 2) : 0),
    AAI_CUBIC_FEMALE(
            "age to the third power, for women", f -> Sex.FEMALE.is(f) ? power(f.age(), 3) : 0),
    AAI_QUARTIC_FEMALE(
            "age to the fourth power, for women", f -> Sex.FEMALE.is(f) ? power(f.age(), 4) : 0),
    FEMALE("being a woman", f -> f.isFemale() ? 1 : 0),
    FIRST_SANCTION("a first sanction", f -> f.total() == 1 ? 1 : 0),
    SECOND_SANCTION("a second sanction", f -> f.total() == 2 ? 1 : 0),
    SANCTION_OCCASIONS("number of sanctions", Features::total),
    YRS_BETWEEN_FIRST_AND_SECOND_SANCTION_MALE(
            "years between two sanctions, for men",
            f -> f.total() == 2 && Sex.MALE.is(f) ? f.career() : 0),
    YRS_BETWEEN_FIRST_AND_SECOND_SANCTION_FEMALE(
            "years between two sanctions, for women",
            f -> f.total() == 2 && Sex.FEMALE.is(f) ? f.career() : 0),
    OFFENCE_FREE_MONTHS("months free of offences", Features::months),
    OFFENCE_FREE_MONTHS_QUADRATIC("months free of offences, squared", f -> power(f.months(), 2)),
    OFFENCE_FREE_MONTHS_CUBIC(
            "months free of offences, to the third power", f -> power(f.months(), 3)),
    OFFENCE_FREE_MONTHS_QUARTIC(
            "months free of offences, to the fourth power", f -> power(f.months(), 4)),
    THREE_PLUS_SANCTIONS_COPAS_G_MALE(
            "rate of sanctions, for men", Rate.ALL_REOFFENDING, Sex.MALE, 1),
    THREE_PLUS_SANCTIONS_COPAS_SQUARED_MALE(
            "rate of sanctions squared, for men", Rate.ALL_REOFFENDING, Sex.MALE, 2),
    THREE_PLUS_SANCTIONS_COPAS_V_MALE(
            "rate of sanctions, for men", Rate.VIOLENT_REOFFENDING, Sex.MALE, 1),
    THREE_PLUS_SANCTIONS_COPAS_G_FEMALE(
            "rate of sanctions, for women", Rate.ALL_REOFFENDING, Sex.FEMALE, 1),
    THREE_PLUS_SANCTIONS_COPAS_SQUARED_FEMALE(
            "rate of sanctions squared, for women", Rate.ALL_REOFFENDING, Sex.FEMALE, 2),
    THREE_PLUS_SANCTIONS_COPAS_V_FEMALE(
            "rate of sanctions, for women", Rate.VIOLENT_REOFFENDING, Sex.FEMALE, 1),
    NEVER_VIOLENT_MALE(
            "no sanction for violence, for men", f -> f.violent() == 0 && Sex.MALE.is(f) ? 1 : 0),
    NEVER_VIOLENT_FEMALE(
            "no sanction for violence, for women",
            f -> f.violent() == 0 && Sex.FEMALE.is(f) ? 1 : 0),
    ONCE_VIOLENT("one sanction for violence", f -> f.violent() == 1 ? 1 : 0),
    VIOLENT_SANCTIONS("number of sanctions for violence", Features::violent),
    VIOLENT_RATE("rate of sanctions for violence", Rate.VIOLENCE, Sex.ANY, 1),
    ACCOMMODATION_SUITABILITY(
            "suitability of accommodation (3.4)", Questions.SUITABILITY_OF_ACCOMMODATION),
    UNEMPLOYED("being out of work (4.2)", f -> 2L * f.points(Questions.UNEMPLOYED)),
    LIVE_IN_RELATIONSHIP("living with a partner (6.8)", f -> hasPartnerAtHome(f) ? 1 : 0),
    RELATIONSHIP_QUALITY(
            "relationship with the partner (6.4)", Questions.CURRENT_RELATIONSHIP_WITH_PARTNER),
    QUALITY_OF_LIVE_IN_RELATIONSHIP(
            "relationship with a partner at home (6.4, 6.8)",
            f -> hasPartnerAtHome(f) ? f.points(Questions.CURRENT_RELATIONSHIP_WITH_PARTNER) : 0),
    DOMESTIC_ABUSE("evidence of domestic abuse (6.7)", Questions.DOMESTIC_ABUSE),
    ACTIVITIES_ENCOURAGE_OFFENDING(
            "activities that encourage offending (7.2)", Questions.REGULAR_OFFENDING_ACTIVITIES),
    MOTIVATION_TO_TACKLE_DRUG_MISUSE(
            "motivation to tackle drug misuse (8.8)", Questions.MOTIVATION_TO_TACKLE_DRUG_MISUSE),
    CHRONIC_DRINKING("alcohol use as a problem (9.1)", Questions.CURRENT_ALCOHOL_USE_PROBLEMS),
    BINGE_DRINKING("binge drinking (9.2)", Questions.EXCESSIVE_ALCOHOL_USE),
    IMPULSIVITY("impulsivity (11.2)", Questions.IMPULSIVITY_PROBLEMS),
    TEMPER("control of temper (11.4)", Questions.TEMPER_CONTROL),
    PRO_CRIMINAL_ATTITUDE("pro-criminal attitudes (12.1)", Questions.PRO_CRIMINAL_ATTITUDES),
    CARRY_OR_USE_WEAPON("a weapon carried or used (2.2)", Questions.WEAPON),
    HEROIN("heroin", Questions.HEROIN),
    METHADONE("methadone", Questions.METHADONE),
    OTHER_OPIATE("other opiates", Questions.OTHER_OPIATE),
    CRACK_COCAINE("crack", Questions.CRACK_COCAINE),
    POWDER_COCAINE("powder cocaine", Questions.POWDER_COCAINE),
    PRESCRIPTION_DRUG_MISUSE("misused prescription drugs", Questions.PRESCRIPTION_DRUGS),
    BENZODIAZEPINES("benzodiazepines", Questions.BENZODIAZEPINES),
    CANNABIS("cannabis", Questions.CANNABIS),
    STEROIDS("steroids", Questions.STEROIDS),
    OTHER_DRUGS(
            "other drugs, among them ketamine, spice, hallucinogens and solvents",
            f -> usesOthers(f) ? 1 : 0),
    PAST_HOMICIDE_OFFENCE(
            "a conviction of the past for homicide (R1.2)", PreviousConviction.HOMICIDE),
    PAST_GBH_OFFENCE(
            "a conviction of the past for wounding or grievous bodily harm (R1.2)",
            PreviousConviction.WOUNDING_GBH),
    PAST_KIDNAPPING_OFFENCE(
            "a conviction of the past for kidnapping (R1.2)", PreviousConviction.KIDNAPPING),
    PAST_FIREARMS_OFFENCE(
            "a conviction of the past for firearms (R1.2)", PreviousConviction.FIREARMS),
    PAST_ROBBERY_OFFENCE("a conviction of the past for robbery (R1.2)", PreviousConviction.ROBBERY),
    PAST_AGGRAVATED_BURGLARY_OFFENCE(
            "a conviction of the past for aggravated burglary (R1.2)",
            PreviousConviction.AGGRAVATED_BURGLARY),
    PAST_WEAPON_OFFENCE("a conviction of the past for weapons (R1.2)", PreviousConviction.WEAPON),
    PAST_CRIMINAL_DAMAGE_OFFENCE(
            "a conviction of the past for criminal damage endangering life (R1.2)",
            PreviousConviction.CRIMINAL_DAMAGE),
    PAST_ARSON_OFFENCE("a conviction of the past for arson (R1.2)", PreviousConviction.ARSON);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a function that keeps nothing
    private final ToLongFunction<Features> count;

    private final Rate rate;
    private final int power; // of the logarithm of the rate; 0 for a count

    Term(String words, ToLongFunction<Features> count) {
        this(words, count, Rate.VIOLENCE, 0);
    }

    Term(String words, Question<?> question) {
        this(words, f -> f.points(question));
    }

    Term(String words, PreviousConviction conviction) {
        this(words, Questions.PREVIOUS_CONVICTIONS.code(Set.of(conviction)));
    }

    /** Of an answer that is a set of bits. */
    Term(String words, int bit) {
        this(words, f -> (f.points(Questions.PREVIOUS_CONVICTIONS) & bit) == 0 ? 0 : 1);
    }

    Term(String words, Rate rate, Sex sex, int power) {
        this(words, f -> rate.isOf(f) && sex.is(f) ? 1 : 0, rate, power);
    }

    Term(String words, ToLongFunction<Features> count, Rate rate, int power) {
        this.words = words;
        this.count = count;
        this.rate = rate;
        this.power = power;
    }

    /** For whom a rate is. */
    private enum Sex {
        MALE,
        FEMALE,
        ANY;

        boolean is(Features f) {
            return this == ANY || f.isFemale() == (this == FEMALE);
        }
    }

    /** Returns what it is, in words that go on "associated with". */
    String words() {
        return words;
    }

    /** Returns its value, within one unit in the last place for a rate and exact otherwise. */
    double value(Features f) {
        long counted = count.applyAsLong(f);
        if (power == 0 || counted == 0) {
            return counted;
        }
        double log = Math.log((double) rate.sanctions(f) / rate.years(f));
        return power == 1 ? log : log * log;
    }

    /** Returns its value with at least 34 digits. */
    BigDecimal exactValue(Features f) {
        long counted = count.applyAsLong(f);
        if (power == 0 || counted == 0) {
            return BigDecimal.valueOf(counted);
        }
        return Decimal.logOfRatio(rate.sanctions(f), rate.years(f)).pow(power);
    }

    private static long power(int base, int exponent) {
        long power = base;
        for (int i = 1; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static boolean hasPartnerAtHome(Features f) {
        return f.is(
                Questions.CURRENT_RELATIONSHIP_STATUS,
                RelationshipStatus.IN_RELATIONSHIP_LIVING_TOGETHER);
    }

    private static boolean usesOthers(Features f) {
        return f.points(Questions.OTHER_DRUGS)
                        + f.points(Questions.KETAMINE)
                        + f.points(Questions.SPICE)
                        + f.points(Questions.HALLUCINOGENS)
                        + f.points(Questions.SOLVENTS)
                > 0;
    }
}

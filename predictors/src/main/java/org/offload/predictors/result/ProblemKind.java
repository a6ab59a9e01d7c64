package org.offload.predictors.result;

/** Why there is no score, or none that rests on all answers. Names are those of the service. */
public enum ProblemKind {
    /** Answers that every score needs are missing. */
    MISSING_MANDATORY_INPUT("What is needed for any score is missing"),
    /** Answers that a dynamic score needs are missing. */
    MISSING_DYNAMIC_INPUT("What an assessor has to answer is missing"),
    /** Convicted on the day of birth or before. */
    DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH("The conviction is not after the birth"),
    /** Older at the first sanction than at the conviction. */
    AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION(
            "The first sanction is later than the current conviction"),
    /** Convicted more than three months after the assessment. */
    DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE(
            "The conviction is more than three months after the assessment"),
    /** Not 0 to 109. */
    AGE_AT_FIRST_SANCTION_OUT_OF_RANGE("The age at the first sanction must be 0 to 109"),
    /** Not five digits. */
    OFFENCE_CODE_INCORRECT_FORMAT("The offence code must be five digits"),
    /** No such offence, or one without a category. */
    OFFENCE_CODE_MAPPING_NOT_FOUND("The offence code has no category"),
    /** Three old codes that stand for several offences. */
    NEED_DETAILS_OF_EXACT_OFFENCE("The offence code stands for several offences"),
    /** Not 1 to 999. */
    TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE("The number of sanctions must be 1 to 999"),
    /** Less than 1. */
    TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE("The number of sanctions must be at least 1"),
    /** Negative, or more than all sanctions. */
    VIOLENT_SANCTION_OUT_OF_RANGE("More sanctions for violence than sanctions, or fewer than none"),
    /** Neither a start of follow-up nor a conviction. */
    DATE_OF_START_OF_FOLLOWUP_REQUIRED("The start of supervision is missing"),
    /** On the day of birth or before. */
    DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH("Supervision starts not after the birth"),
    /** At an age of 110 or more. */
    DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE("Supervision starts at an age of 110 or more"),
    /** Younger than ten when convicted. */
    AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN("The age at the conviction must be 10 or more"),
    /** Drugs are used, but nothing is said of motivation. */
    MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT(
            "Drugs are used, but motivation to tackle it is missing"),
    /** On the day of birth or before. */
    DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH(
            "The most recent sexual offence is not after the birth"),
    /** At an age of 110 or more. */
    DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE(
            "The most recent sexual offence is at an age of 110 or more"),
    /** A sexual offence, but no sanction for one. */
    SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS("There is no sanction for a sexual offence"),
    /** More sexual sanctions than sanctions; corrected: or fewer than none. */
    TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE(
            "More sanctions for sexual offences than sanctions, or fewer than none"),
    /** No sexual offence, but sanctions for one. */
    SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT(
            "There are sanctions for sexual offences, but no such offence"),
    /** No domestic abuse, but against whom. */
    DOMESTIC_ABUSE_INCONSISTENT_INPUT(
            "It is said against whom domestic abuse was, but not that there was any"),
    /** Something is said in detail that is missing as a whole. The service: missing mandatory. */
    MISSING_ABOVE_DETAIL(
            "Difficulty with reading, writing or numbers is missing, but not its detail"),
    /** Two or more of four answers are missing. */
    LDS_NOT_ENOUGH_FIELDS_PRESENT("At least three of four answers are needed"),
    /** A part of the combined score has none. */
    COMPONENT_VALIDATION_ERROR("A score that this one is made of is missing"),
    /** Unforeseen by the service: a day is not after the birth. */
    DATE_NOT_AFTER_BIRTH("A date is not after the birth"),
    /** Unforeseen by the service: the score is 0.00. */
    SCORE_ROUNDS_TO_ZERO("The score is less than 0.005 %"),
    /** Unforeseen by the service: a count of a woman's offences is missing. */
    NULL_INPUT("A number of sexual offences is missing"),
    /** Unforeseen by the service: younger than its tables. */
    AGE_OUT_OF_TABLE("The age is below those that the instrument was made for"),
    /** Unforeseen by the service: fewer other sanctions, or fewer for violence, than none. */
    SANCTIONS_OUT_OF_TABLE("More sanctions for violence than sanctions, or fewer than none"),
    /** Unforeseen by the service: not a percentage. */
    OGRS3_OUT_OF_RANGE("The score of OGRS3 must be 0 to 100");

    private final String words;

    ProblemKind(String words) {
        this.words = words;
    }

    /** Returns what is wrong, in words. */
    public String words() {
        return words;
    }

    /** Whether the public service fails without a word of its own for it. */
    public boolean isUnforeseen() {
        return compareTo(DATE_NOT_AFTER_BIRTH) >= 0;
    }
}

package org.offload.predictors.reoffending;

import static org.offload.predictors.answer.Questions.AGE_AT_FIRST_SANCTION;
import static org.offload.predictors.answer.Questions.ASSESSMENT_DATE;
import static org.offload.predictors.answer.Questions.CURRENT_OFFENCE_CODE;
import static org.offload.predictors.answer.Questions.DATE_OF_BIRTH;
import static org.offload.predictors.answer.Questions.DATE_OF_CURRENT_CONVICTION;
import static org.offload.predictors.answer.Questions.GENDER;
import static org.offload.predictors.answer.Questions.SANCTIONS;
import static org.offload.predictors.answer.Questions.VIOLENT_SANCTIONS;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.answer.Question;
import org.offload.predictors.check.Checks;
import org.offload.predictors.data.OffenceCodes;
import org.offload.predictors.day.Day;

/** What the terms look at: answers that were checked, and what follows from them. */
final class Features {

    private static final int LONGEST = 36; // months that count as free of offences

    private Answers answers = Answers.none();
    private int category;
    private boolean female;
    private int age;
    private int months;
    private int career;
    private int total;
    private int violent;

    /** Takes answers of which the static checks found nothing, and a start after the birth. */
    void take(Answers a) {
        answers = a;
        int birth = a.code(DATE_OF_BIRTH);
        int start = Checks.followUp(a);
        int assessed = a.code(ASSESSMENT_DATE);
        category = OffenceCodes.shipped().category(a.code(CURRENT_OFFENCE_CODE));
        female = a.is(GENDER, Gender.FEMALE);
        age = Day.years(birth, start);
        months = assessed < start ? 0 : Math.min(LONGEST, Day.months(start, assessed));
        career =
                Day.years(birth, a.code(DATE_OF_CURRENT_CONVICTION))
                        - a.code(AGE_AT_FIRST_SANCTION);
        total = a.code(SANCTIONS);
        violent = a.has(VIOLENT_SANCTIONS) ? a.code(VIOLENT_SANCTIONS) : 0;
    }

    /** Returns the place of the offence in the list of categories. */
    int category() {
        return category;
    }

    boolean isFemale() {
        return female;
    }

    /** Returns the age when supervision starts, in whole years. */
    int age() {
        return age;
    }

    /** Returns the months from then to the assessment, 0 to 36. */
    int months() {
        return months;
    }

    /** Returns the years from the first sanction to the current conviction. */
    int career() {
        return career;
    }

    int total() {
        return total;
    }

    int violent() {
        return violent;
    }

    /** Whether a question was answered so. */
    <T> boolean is(Question<T> question, T answer) {
        return answers.is(question, answer);
    }

    /** Returns the number of an answer: a level 0 to 2, 1 for yes; 0 without one. */
    int points(Question<?> question) {
        return Math.max(0, answers.code(question));
    }
}

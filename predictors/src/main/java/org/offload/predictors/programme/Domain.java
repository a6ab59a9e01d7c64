package org.offload.predictors.programme;

import static org.offload.predictors.answer.Questions.*;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.ProblemLevel;
import org.offload.predictors.answer.Question;

import java.util.List;

/** A domain of need, scored 0 to 2 by the levels of its answers. */
enum Domain {
    SEX(
            "sexual interests",
            2,
            4,
            SEXUAL_PREOCCUPATION,
            OFFENCE_RELATED_SEXUAL_INTERESTS,
            EMOTIONAL_CONGRUENCE_WITH_CHILDREN),
    THINKING("attitudes", 1, 3, PRO_CRIMINAL_ATTITUDES, HOSTILE_ORIENTATION),
    RELATIONSHIPS(
            "relationships",
            2,
            5,
            CURRENT_RELATIONSHIP_WITH_FAMILY_MEMBERS,
            PREVIOUS_CLOSE_RELATIONSHIPS,
            LED_BY_ASSOCIATES,
            CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR),
    SELF_MANAGEMENT(
            "self-management",
            2,
            5,
            IMPULSIVITY_PROBLEMS,
            TEMPER_CONTROL,
            PROBLEM_SOLVING_SKILLS,
            DIFFICULTIES_COPING);

    static final List<Domain> ALL = List.of(values());

    private static final int WORST = 2; // the number of significant problems

    private final String words;
    private final int one; // the least sum that scores 1
    private final int two;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<Question<?>> questions;

    Domain(String words, int one, int two, Question<?>... questions) {
        this.words = words;
        this.one = one;
        this.two = two;
        this.questions = List.of(questions);
    }

    String words() {
        return words;
    }

    List<Question<?>> questions() {
        return questions;
    }

    /** Whether it is looked at: sexual interests only of whom they concern. */
    boolean appliesTo(Answers a) {
        return this != SEX
                || a.code(EVER_COMMITTED_SEXUAL_OFFENCE) == 1
                || a.code(RISK_OF_SEXUAL_HARM) == 1;
    }

    boolean lacksAnAnswer(Answers a) {
        for (int i = 0; i < questions.size(); i++) {
            if (!a.has(questions.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the score by the answers that there are. */
    int actual(Answers a) {
        int score = score(a, 0);
        boolean isUnsure = this == SEX && lacksAnAnswer(a) && score < 2;
        return isUnsure ? 0 : score;
    }

    /** Returns the score if all missing answers were the worst. */
    int projected(Answers a) {
        return score(a, WORST);
    }

    private int score(Answers a, int missing) {
        if (!appliesTo(a)) {
            return 0;
        }
        int sum = 0;
        for (int i = 0; i < questions.size(); i++) {
            sum += level(a, questions.get(i), missing);
        }
        boolean isPlain =
                switch (this) {
                    case SEX -> isWorst(a, OFFENCE_RELATED_SEXUAL_INTERESTS);
                    case THINKING -> isWorst(a, PRO_CRIMINAL_ATTITUDES);
                    case RELATIONSHIPS, SELF_MANAGEMENT -> false;
                };
        if (isPlain || sum >= two) {
            return 2;
        }
        return sum >= one ? 1 : 0;
    }

    private static boolean isWorst(Answers a, Question<ProblemLevel> question) {
        return a.is(question, ProblemLevel.SIGNIFICANT_PROBLEMS);
    }

    private static int level(Answers a, Question<?> question, int missing) {
        return a.has(question) ? a.code(question) : missing;
    }
}

package org.offload.predictors.screening;

import static org.offload.predictors.answer.Questions.*;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What gives points in the screening for the personality disorder pathway. Without an answer there
 * is no problem, except that whoever is not said to recognise the impact of offending does not.
 */
enum Traits {
    YOUNG("a first sanction before the age of 18", Traits::isYoung),
    VIOLENCE("violence or a threat of it", any(VIOLENCE_OR_THREAT)),
    EXCESS("excessive violence", Traits::excess),
    NO_IMPACT("not recognising the impact on others", a -> a.code(RECOGNISES_IMPACT) == 1 ? 0 : 1),
    MONEY("leaning on others for money", any(FINANCIAL_OVER_RELIANCE)),
    MANIPULATIVE("manipulative or predatory behaviour", any(MANIPULATIVE_OR_PREDATORY_BEHAVIOUR)),
    RECKLESS("recklessness and risk taking", any(RECKLESSNESS)),
    CHILDHOOD_PROBLEMS("behavioural problems in childhood", any(CHILDHOOD_BEHAVIOUR)),
    IMPULSIVE("impulsivity", any(IMPULSIVITY_PROBLEMS)),
    CONTROLLING("controlling or aggressive behaviour", any(CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR)),

    CHILDHOOD_AREA("childhood", any(EXPERIENCE_OF_CHILDHOOD, CHILDHOOD_BEHAVIOUR)),
    HEALTH_AREA(
            "mental health",
            any(
                    CURRENT_PSYCHOLOGICAL_PROBLEMS,
                    CURRENT_PSYCHIATRIC_PROBLEMS,
                    HISTORY_OF_PSYCHIATRIC_TREATMENT,
                    MEDICATION_FOR_MENTAL_HEALTH,
                    SPECIAL_HOSPITAL,
                    CURRENT_PSYCHIATRIC_TREATMENT,
                    OBSESSIVE_BEHAVIOUR)),
    HARM_AREA("self-harm", any(SELF_HARM)),
    CHALLENGING_AREA(
            "challenging behaviour",
            any(ATTITUDE_TO_SUPERVISION, ASSAULTED_STAFF, ESCAPED, CONTROL_ISSUES)),

    CARRIED_WEAPON("a weapon carried or used", any(WEAPON)),
    SET_FIRE("arson", any(ARSON)),
    EMOTIONAL_STATE("an emotional state as a motive", any(EMOTIONAL_STATE_MOTIVE)),
    OFFENCE_LINKED("the offence linked to serious harm", any(OFFENCE_LINKED_TO_RISK)),
    ACCOMMODATION_LINKED("accommodation linked to serious harm", any(ACCOMMODATION_LINKED_TO_RISK)),
    CHILDHOOD("the experience of childhood", any(EXPERIENCE_OF_CHILDHOOD)),
    ABUSE("domestic abuse of a partner or family", Traits::abuse),
    RELATIONSHIPS_LINKED(
            "relationships linked to serious harm", any(RELATIONSHIP_ISSUES_LINKED_TO_RISK)),
    COPING("difficulties coping", any(DIFFICULTIES_COPING)),
    PSYCHOLOGICAL("psychological problems now", any(CURRENT_PSYCHOLOGICAL_PROBLEMS)),
    EMOTIONAL_LINKED("emotional wellbeing linked to serious harm", any(EMOTIONAL_LINKED_TO_RISK)),
    THINKING_LINKED("thinking and behaviour linked to serious harm", any(THINKING_LINKED_TO_RISK));

    /** Men are screened in by seven points of these. */
    static final List<Traits> OF_MEN =
            List.of(
                    YOUNG,
                    VIOLENCE,
                    EXCESS,
                    NO_IMPACT,
                    MONEY,
                    MANIPULATIVE,
                    RECKLESS,
                    CHILDHOOD_PROBLEMS,
                    IMPULSIVE,
                    CONTROLLING);

    /** Or by two of these. */
    static final List<Traits> AREAS_OF_MEN =
            List.of(CHILDHOOD_AREA, HEALTH_AREA, HARM_AREA, CHALLENGING_AREA);

    /** Women are screened in by ten points of these. */
    static final List<Traits> OF_WOMEN =
            List.of(
                    CARRIED_WEAPON,
                    VIOLENCE,
                    EXCESS,
                    SET_FIRE,
                    EMOTIONAL_STATE,
                    OFFENCE_LINKED,
                    ACCOMMODATION_LINKED,
                    CHILDHOOD,
                    ABUSE,
                    RELATIONSHIPS_LINKED,
                    COPING,
                    PSYCHOLOGICAL,
                    HARM_AREA,
                    EMOTIONAL_LINKED,
                    THINKING_LINKED);

    private static final List<Question<?>> ASKED_OF_MEN =
            List.of(
                    AGE_AT_FIRST_SANCTION,
                    VIOLENCE_OR_THREAT,
                    EXCESSIVE_VIOLENCE,
                    RECOGNISES_IMPACT,
                    FINANCIAL_OVER_RELIANCE,
                    MANIPULATIVE_OR_PREDATORY_BEHAVIOUR,
                    RECKLESSNESS,
                    CHILDHOOD_BEHAVIOUR,
                    IMPULSIVITY_PROBLEMS,
                    CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR,
                    EXPERIENCE_OF_CHILDHOOD,
                    CURRENT_PSYCHOLOGICAL_PROBLEMS,
                    CURRENT_PSYCHIATRIC_PROBLEMS,
                    HISTORY_OF_PSYCHIATRIC_TREATMENT,
                    MEDICATION_FOR_MENTAL_HEALTH,
                    SPECIAL_HOSPITAL,
                    CURRENT_PSYCHIATRIC_TREATMENT,
                    OBSESSIVE_BEHAVIOUR,
                    SELF_HARM,
                    ATTITUDE_TO_SUPERVISION,
                    ASSAULTED_STAFF,
                    ESCAPED,
                    CONTROL_ISSUES);

    private static final List<Question<?>> ASKED_OF_WOMEN =
            List.of(
                    WEAPON,
                    VIOLENCE_OR_THREAT,
                    EXCESSIVE_VIOLENCE,
                    ARSON,
                    EMOTIONAL_STATE_MOTIVE,
                    OFFENCE_LINKED_TO_RISK,
                    ACCOMMODATION_LINKED_TO_RISK,
                    EXPERIENCE_OF_CHILDHOOD,
                    DOMESTIC_ABUSE,
                    RELATIONSHIP_ISSUES_LINKED_TO_RISK);

    private static final int ADULT = 18;

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a function that keeps nothing
    private final ToIntFunction<Answers> points;

    Traits(String words, ToIntFunction<Answers> points) {
        this.words = words;
        this.points = points;
    }

    String words() {
        return words;
    }

    int points(Answers a) {
        return points.applyAsInt(a);
    }

    static int sum(Answers a, List<Traits> traits) {
        int sum = 0;
        for (int i = 0; i < traits.size(); i++) {
            sum += traits.get(i).points(a);
        }
        return sum;
    }

    /** Returns the questions of which at least one must be answered. */
    static List<Question<?>> asked(boolean ofWomen) {
        return ofWomen ? ASKED_OF_WOMEN : ASKED_OF_MEN;
    }

    static boolean noneAnswered(Answers a, boolean isWoman) {
        List<Question<?>> asked = asked(isWoman);
        for (int i = 0; i < asked.size(); i++) {
            if (a.has(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** One point if one of the answers is yes, or a problem of either level. */
    private static ToIntFunction<Answers> any(Question<?>... questions) {
        Question<?>[] kept = questions.clone();
        return a -> {
            for (Question<?> one : kept) {
                if (a.code(one) > 0) {
                    return 1;
                }
            }
            return 0;
        };
    }

    private static int isYoung(Answers a) {
        int age = a.code(AGE_AT_FIRST_SANCTION);
        return age >= 0 && age < ADULT ? 1 : 0;
    }

    /** It counts double where no other violence is told. */
    private static int excess(Answers a) {
        if (a.code(EXCESSIVE_VIOLENCE) != 1) {
            return 0;
        }
        return a.code(VIOLENCE_OR_THREAT) == 1 ? 1 : 2;
    }

    private static int abuse(Answers a) {
        boolean isAgainst =
                a.code(DOMESTIC_ABUSE_AGAINST_PARTNER) == 1
                        || a.code(DOMESTIC_ABUSE_AGAINST_FAMILY) == 1;
        return a.code(DOMESTIC_ABUSE) == 1 && isAgainst ? 1 : 0;
    }
}

package org.offload.predictors.sexual;

import static org.offload.predictors.answer.Questions.AGAINST_STRANGER;
import static org.offload.predictors.answer.Questions.CONTACT_ADULT_SANCTIONS;
import static org.offload.predictors.answer.Questions.CONTACT_CHILD_SANCTIONS;
import static org.offload.predictors.answer.Questions.DATE_OF_BIRTH;
import static org.offload.predictors.answer.Questions.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE;
import static org.offload.predictors.answer.Questions.NON_CONTACT_SANCTIONS;
import static org.offload.predictors.answer.Questions.SANCTIONS;
import static org.offload.predictors.answer.Questions.START_OF_FOLLOW_UP;

import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Question;
import org.offload.predictors.day.Day;

import java.util.List;
import java.util.function.ToIntFunction;

/** What gives points for direct contact sexual reoffending. Indecent images give none. */
enum Item {
    CONTACT_ADULT(
            "sanctions for contact offences against adults", counted(CONTACT_ADULT_SANCTIONS, 5)),
    CONTACT_CHILD(
            "sanctions for contact offences against children", counted(CONTACT_CHILD_SANCTIONS, 3)),
    NON_CONTACT("sanctions for other sexual offences", counted(NON_CONTACT_SANCTIONS, 2)),
    AGE("age when supervision starts", Item::age),
    AGE_AT_MOST_RECENT("age at the most recent sexual offence", Item::ageAtMostRecent),
    TOTAL("more than one sanction of any kind", a -> a.code(SANCTIONS) > 1 ? 6 : 0),
    STRANGER("a stranger as the victim now", a -> a.code(AGAINST_STRANGER) == 1 ? 4 : 0);

    static final List<Item> ALL = List.of(values());

    private static final int MOST = 3; // of a count that gives points
    private static final int YOUNGEST = 18; // from here on, every third year takes a point off
    private static final int ADULT = 21;
    private static final int YEARS = 3;
    private static final int OLDEST = 60;

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a function that keeps nothing
    private final ToIntFunction<Answers> points;

    Item(String words, ToIntFunction<Answers> points) {
        this.words = words;
        this.points = points;
    }

    String words() {
        return words;
    }

    int points(Answers a) {
        return points.applyAsInt(a);
    }

    private static ToIntFunction<Answers> counted(Question<?> count, int each) {
        return a -> each * Math.clamp(a.code(count), 0, MOST);
    }

    private static int age(Answers a) {
        int age = Day.years(a.code(DATE_OF_BIRTH), a.code(START_OF_FOLLOW_UP));
        if (age < ADULT) {
            return 14;
        }
        return age >= OLDEST ? 0 : 14 - (age - YOUNGEST) / YEARS;
    }

    private static int ageAtMostRecent(Answers a) {
        int age = Day.years(a.code(DATE_OF_BIRTH), a.code(DATE_OF_MOST_RECENT_SEXUAL_OFFENCE));
        if (age < 16) {
            return 0;
        }
        return age < 18 ? 5 : 10;
    }
}

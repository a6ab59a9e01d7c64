package org.offload.caseload.score;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.score.FactsForScores.Event;
import org.offload.caseload.score.FactsForScores.History;
import org.offload.predictors.answer.Answers;
import org.offload.predictors.answer.Gender;
import org.offload.predictors.answer.OffenceCode;
import org.offload.predictors.answer.Question;
import org.offload.predictors.answer.Questions;
import org.offload.predictors.answer.SupervisionStatus;

import java.time.LocalDate;
import java.util.Optional;

/** Puts what a record holds as answers to the questions of the predictors; leaves out the rest. */
final class AnswersOfRecord {

    private static final String MALE = "Male";
    private static final String FEMALE = "Female";

    private final Answers.Builder answers;

    private AnswersOfRecord(Answers.Builder answers) {
        this.answers = answers;
    }

    /** Returns the answers for the live event of the latest conviction, on a day. */
    static Answers of(FactsForScores facts, LocalDate today) {
        return Answers.of(answers -> new AnswersOfRecord(answers).put(facts, today));
    }

    private void put(FactsForScores facts, LocalDate today) {
        put(Questions.ASSESSMENT_DATE, today);
        gender(facts.person().sex()).ifPresent(gender -> put(Questions.GENDER, gender));
        put(Questions.DATE_OF_BIRTH, facts.person().bornOn());
        facts.current().ifPresent(event -> put(facts, event));
        facts.convictedSince().ifPresent(day -> put(Questions.MOST_RECENT_OFFENCE_DATE, day));
        put(facts.history());
    }

    private static Optional<Gender> gender(String sex) {
        return switch (sex) {
            case MALE -> Optional.of(Gender.MALE);
            case FEMALE -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    private void put(FactsForScores facts, Event event) {
        if (!facts.lacksRelease()) { // the instruments would take the conviction for the start
            put(Questions.DATE_OF_CURRENT_CONVICTION, event.convictedOn());
        }
        if (!event.offenceCode().isEmpty()) {
            put(Questions.CURRENT_OFFENCE_CODE, OffenceCode.of(event.offenceCode()));
        }
        put(Questions.CUSTODIAL_SENTENCE, event.isCustodial());
        facts.startOf(event).ifPresent(day -> put(Questions.START_OF_FOLLOW_UP, day));
        put(
                Questions.SUPERVISION_STATUS,
                facts.person().isInside()
                        ? SupervisionStatus.CUSTODY
                        : SupervisionStatus.COMMUNITY);
    }

    private void put(History history) {
        put(Questions.SANCTIONS, history.sanctions());
        put(Questions.VIOLENT_SANCTIONS, history.violentSanctions());
        put(Questions.AGE_AT_FIRST_SANCTION, history.ageAtFirstSanction());
        put(Questions.CONTACT_ADULT_SANCTIONS, history.contactAdultSexual());
        put(Questions.CONTACT_CHILD_SANCTIONS, history.contactChildSexual());
        put(Questions.IMAGE_SANCTIONS, history.indecentImage());
        put(Questions.NON_CONTACT_SANCTIONS, history.nonContactSexual());
        put(Questions.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE, history.latestSexualOn());
        put(Questions.AGAINST_STRANGER, history.strangerVictim());
        history.everSexual().ifPresent(ever -> put(Questions.EVER_COMMITTED_SEXUAL_OFFENCE, ever));
    }

    private <T> void put(Question<T> question, @Nullable T answer) {
        if (answer != null) {
            answers.put(question, answer);
        }
    }
}

package org.offload.workplace.place;

import org.jspecify.annotations.Nullable;
import org.offload.platform.PlainDates;
import org.offload.platform.Words;
import org.offload.workplace.PlaceStatus;

import java.time.LocalDate;

/**
 * A place and whether it may be used.
 *
 * @param since the day from which the status holds; none if nobody ever set one
 * @param reviewBy by when its risk must be assessed again; none if it never was
 */
public record Place(
        String placeId,
        String name,
        PlaceStatus status,
        String reason,
        @Nullable LocalDate since,
        @Nullable LocalDate reviewBy) {

    /** Answers whether the risk assessment is missing or out of date on a day. */
    public boolean isAssessmentOut(LocalDate day) {
        return reviewBy == null || reviewBy.isBefore(day);
    }

    /** Returns its risk assessment in words. */
    String assessment(Words words, LocalDate day) {
        if (reviewBy == null) {
            return words.say("workplace.assessment.never");
        }
        return words.say(
                isAssessmentOut(day) ? "workplace.assessment.out" : "workplace.assessment.current",
                PlainDates.day(reviewBy));
    }
}

package org.offload.caseload;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** How far a case has come. */
public enum CaseStage {
    CUSTODY,
    /** Released, and not seen face to face since. */
    FIRST_AFTER_RELEASE,
    /** Sentenced in the community, and not met or spoken to since. */
    FIRST_AFTER_SENTENCE,
    /** Released in the last weeks. */
    JUST_RELEASED,
    UNDER_WAY;

    // Ours: whoever has no contact on the record for longer came in by an import.
    private static final int DAYS_OF_FIRST = 91;
    private static final int DAYS_OF_JUST = 28;

    /** A move into custody or out of it. */
    public enum Move {
        RELEASE,
        RECALL
    }

    /**
     * Works out the stage.
     *
     * @param move the last one, if any is recorded, and its day
     * @param sentencedOn the start of the latest live sentence in the community, if recorded
     * @param lastContact when the person was last met or spoken to
     * @param lastSeen when the person was last seen face to face
     */
    public static CaseStage of(
            Optional<Move> move,
            @Nullable LocalDate movedOn,
            @Nullable LocalDate sentencedOn,
            Optional<LocalDate> lastContact,
            Optional<LocalDate> lastSeen,
            LocalDate today) {
        if (move.filter(Move.RECALL::equals).isPresent()) {
            return CUSTODY;
        }
        if (isRecent(movedOn, today, DAYS_OF_FIRST) && !isMetSince(lastSeen, movedOn)) {
            return FIRST_AFTER_RELEASE;
        }
        if (isRecent(movedOn, today, DAYS_OF_JUST)) {
            return JUST_RELEASED;
        }
        return isRecent(sentencedOn, today, DAYS_OF_FIRST) && !isMetSince(lastContact, sentencedOn)
                ? FIRST_AFTER_SENTENCE
                : UNDER_WAY;
    }

    private static boolean isRecent(@Nullable LocalDate day, LocalDate today, int days) {
        return day != null && !day.isAfter(today) && day.plusDays(days).isAfter(today);
    }

    private static boolean isMetSince(Optional<LocalDate> last, @Nullable LocalDate day) {
        return day != null && last.filter(met -> !met.isBefore(day)).isPresent();
    }
}

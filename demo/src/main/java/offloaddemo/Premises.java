package offloaddemo;

import org.offload.workplace.PlaceStatus;
import org.offload.workplace.Workplaces;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the offices of a unit may be used on 7 April 2020. Invented: the offices are real, their
 * state is not.
 */
final class Premises {

    private static final String BY = "demonstration";
    private static final LocalDate OPENED = LocalDate.of(2018, 9, 3);
    private static final LocalDate ASSESSED = LocalDate.of(2020, 3, 25);
    private static final LocalDate REVIEW_BY = LocalDate.of(2020, 4, 30);

    private static final List<State> STATES =
            List.of(
                    new State(PlaceStatus.OPEN, "Two metres kept in three rooms", true),
                    new State(PlaceStatus.RESTRICTED, "One room, first appointments only", true),
                    new State(PlaceStatus.CLOSED, "Closed to visits since 24 March", true),
                    new State(PlaceStatus.OPEN, "Open by arrangement", false));

    private Premises() {}

    private record State(PlaceStatus status, String reason, boolean current) {}

    /** Describes the offices of one unit, of which the first can be used. */
    static void describe(Workplaces workplaces, List<String> offices) {
        for (int office = 0; office < offices.size(); office++) {
            String place = offices.get(office);
            State state = STATES.get(office % STATES.size());
            workplaces.setStatus(place, OPENED, PlaceStatus.OPEN, "", BY);
            workplaces.setStatus(place, Dates.EMERGENCY, state.status(), state.reason(), BY);
            if (state.current()) {
                workplaces.recordRiskAssessment(place, ASSESSED, REVIEW_BY);
            } else {
                // The one whose assessment ran out: nothing may be booked there face to face.
                workplaces.recordRiskAssessment(
                        place, LocalDate.of(2019, 3, 18), LocalDate.of(2020, 3, 18));
            }
        }
    }
}

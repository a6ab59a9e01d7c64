package offloaddemo;

import org.offload.workplace.PlaceStatus;
import org.offload.workplace.Workplaces;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the offices of the unit may be used on 7 April 2020. Invented: the offices are real,
 * their state is not.
 */
final class Premises {

    private static final String BY = "demonstration";
    private static final LocalDate OPENED = LocalDate.of(2018, 9, 3);
    private static final LocalDate ASSESSED = LocalDate.of(2020, 3, 25);
    private static final LocalDate REVIEW_BY = LocalDate.of(2020, 4, 30);

    private static final List<State> STATES =
            List.of(
                    new State(0, PlaceStatus.OPEN, "Two metres kept in three rooms", true),
                    new State(1, PlaceStatus.RESTRICTED, "One room, first appointments only", true),
                    new State(2, PlaceStatus.CLOSED, "Closed to visits since 24 March", true),
                    new State(3, PlaceStatus.OPEN, "Open by arrangement", false));

    private Premises() {}

    private record State(int office, PlaceStatus status, String reason, boolean current) {}

    static void describe(Workplaces workplaces) {
        for (State state : STATES) {
            String place = Places.placeId(Places.OFFICES.get(state.office()));
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

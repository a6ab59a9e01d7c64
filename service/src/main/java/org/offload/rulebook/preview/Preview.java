package org.offload.rulebook.preview;

import org.offload.rulebook.due.Missing;
import org.offload.rulebook.minutes.MinutesOn;

import java.util.List;
import java.util.Map;

/**
 * What a rulebook would change.
 *
 * @param cases live ones in the area
 * @param combinations how many different inputs they have, as far as the rulebooks ask
 * @param changed how many would be met in another way, or more or less often
 * @param modes how many cases go from which way of meeting to which, the most first
 * @param missing how many would have a gap, by what is missing; of those that have it now beside
 * @param places by office, the busiest first
 * @param staff by practitioner, the busiest first
 * @param minutes by which the hours are counted, now and then
 */
record Preview(
        int cases,
        int combinations,
        int changed,
        Week before,
        Week after,
        List<Move> modes,
        Map<Missing, Count> missing,
        List<Share> places,
        List<Share> staff,
        MinutesOn minutes) {

    Preview {
        modes = List.copyOf(modes);
        missing = Map.copyOf(missing);
        places = List.copyOf(places);
        staff = List.copyOf(staff);
    }

    /** Cases that are met in one way now and would be met in another; names of modes, sorted. */
    record Move(String from, String to, int cases) {

        boolean isChange() {
            return !from.equals(to);
        }
    }

    /** How many now, and how many then. */
    record Count(int before, int after) {}

    /** What one place or one practitioner has of it. */
    record Share(String code, int cases, Week before, Week after) {}
}

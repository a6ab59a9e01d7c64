package offloaddemo;

import java.util.List;

/**
 * A delivery unit of the nation, with the offices where it sees people.
 *
 * @param code such as {@code P106}: our letter, and its number in the data
 * @param offices at least one, by id of the register; the first stays open in the emergency
 */
record NationUnit(String code, String name, String region, List<String> offices) {

    NationUnit {
        offices = List.copyOf(offices);
    }

    /** Returns the office of a team by its number, from 1. */
    String officeOf(int team) {
        return offices.get((team - 1) % offices.size());
    }
}

package org.offload.caseload.search;

import org.offload.caseload.search.People.Reader;
import org.offload.kernel.Crn;
import org.offload.platform.RecentLooks;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.List;

/** Finds people by whatever was typed. */
@Service
class FindPeople {

    static final int LAST_PAGE = 4;
    private static final int RECENT = 10;

    private final People people;
    private final Nicknames nicknames;
    private final RecentLooks recent;
    private final ServiceClock clock;

    FindPeople(People people, Nicknames nicknames, RecentLooks recent, ServiceClock clock) {
        this.people = people;
        this.nicknames = nicknames;
        this.recent = recent;
        this.clock = clock;
    }

    /** A page of those who were found. */
    record Matches(List<Found> found, boolean more) {

        Matches {
            found = List.copyOf(found);
        }
    }

    /**
     * Finds a page of people.
     *
     * @param page from 1 to 4: who is not among the first hundred is looked for in other words
     */
    Matches handle(User user, String typed, int page) {
        Reader reader = reader(user);
        List<Found> exact =
                Crn.parse(typed).map(crn -> people.these(reader, List.of(crn))).orElse(List.of());
        if (!exact.isEmpty()) {
            return new Matches(exact, false);
        }
        Sought sought = Sought.of(typed, clock.today(), nicknames);
        if (sought.isEmpty()) {
            return new Matches(List.of(), false);
        }
        List<Found> found = people.find(reader, sought, (page - 1) * People.PAGE);
        return new Matches(
                found.stream().limit(People.PAGE).toList(),
                found.size() > People.PAGE && page < LAST_PAGE);
    }

    /** Returns whom somebody opened last, the latest first. */
    List<Found> recent(User user) {
        return people.these(reader(user), recent.of(user, RECENT));
    }

    private Reader reader(User user) {
        return new Reader(user.staffOrNobody(), clock.today());
    }
}

package org.offload.organisation;

import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who works with whom. */
public interface Colleagues {

    /** Returns the people of someone's teams, leads first, without themselves and who is away. */
    List<Colleague> of(StaffId me, LocalDate on);

    /** Returns the teams someone is in, in the order of their codes. */
    List<TeamCode> teamsOf(StaffId staff, LocalDate on);

    /** Returns the name of a member of staff. */
    Optional<String> nameOf(StaffId staff);

    /**
     * Returns the staff whom a text may mean, by staff code or a part of the name, in the order of
     * their names; 10 at most.
     */
    List<Named> named(String text, LocalDate on);

    /** Returns where a team usually sees people, if it has a place. */
    Optional<String> placeOf(TeamCode team);

    /**
     * A member of staff anywhere in the service.
     *
     * @param teams their names; empty for none
     */
    record Named(StaffId id, String name, String teams) {}

    /**
     * A colleague.
     *
     * @param leads whether they lead a team that both are in
     */
    record Colleague(StaffId id, String name, String grade, boolean leads) {}
}

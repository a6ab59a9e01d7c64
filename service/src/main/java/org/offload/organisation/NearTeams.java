package org.offload.organisation;

import org.offload.platform.User;

import java.util.List;

/** The teams that somebody is in, leads, or stands in for the lead of; of a unit, for its head. */
public interface NearTeams {

    /** Returns them as of today, by name. */
    List<Team> of(User user);

    /** A team. */
    record Team(String code, String name) {}
}

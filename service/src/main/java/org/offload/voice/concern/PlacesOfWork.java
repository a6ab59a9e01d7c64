package org.offload.voice.concern;

import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** The places of the register, as far as staff say something of them. */
@Repository
public class PlacesOfWork {

    static final String ALL =
            """
            select place_id, name, kind from organisation.door_place
             where valid_to is null or valid_to >= :today
             order by name, place_id
             limit 2000\
            """;
    static final String ONE =
            "select place_id, name, kind from organisation.door_place where place_id = :id";
    static final String STAFF =
            """
            select count(distinct m.staff_id)
              from organisation.door_team t
              join organisation.door_membership m on m.team_code = t.team_code
             where t.place_id = :id and m.valid_from <= :today
               and (m.valid_to is null or m.valid_to >= :today)\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    PlacesOfWork(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A place of the register, with its kind, such as {@code OFFICE}. */
    public record OfRegister(String placeId, String name, String kind) {}

    /** Returns those in use, by name; 2,000 at most. */
    List<OfRegister> all() {
        return jdbc.sql(ALL).param("today", clock.today()).query(RowAs.of(OfRegister.class)).list();
    }

    /** Returns a place, in use or not. */
    public Optional<OfRegister> find(String id) {
        return jdbc.sql(ONE).param("id", id).query(RowAs.of(OfRegister.class)).optional();
    }

    /** Counts the members of the teams that work from there. */
    int staffAt(String id) {
        return jdbc.sql(STAFF)
                .param("id", id)
                .param("today", clock.today())
                .query(Integer.class)
                .single();
    }
}

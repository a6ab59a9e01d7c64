package org.offload.voice.thread;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** The workplaces and units that threads are about. */
@Repository
class AboutPlaces {

    private static final String UNITS =
            "select distinct 'unit/' || pdu_code as about, pdu as name from organisation.door_team";

    private static final String BOTH =
            UNITS + " union all select 'place/' || place_id, name from organisation.door_place";

    static final String CHOICES =
            "select about, name from ("
                    + BOTH
                    + ") n order by about like 'place/%', name limit 3000";
    static final String NAME = "select name from (" + BOTH + ") n where about = :about limit 1";
    static final String TALKED_OF =
            "select t.about, n.name, t.many from (select about, count(*) as many"
                    + " from voice.thread where about <> '' group by about) t join ("
                    + BOTH
                    + ") n on n.about = t.about order by n.name, t.about limit 500";

    private final JdbcClient jdbc;

    AboutPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A workplace or unit by its name. */
    record Named(String about, String name) {

        boolean isPlace() {
            return about.startsWith(About.PLACE + "/");
        }
    }

    /** A workplace or unit, and how many threads are about it. */
    record TalkedOf(String about, String name, int many) {}

    /** Returns the units and then the workplaces, each by name. */
    List<Named> choices() {
        return jdbc.sql(CHOICES).query(RowAs.of(Named.class)).list();
    }

    Optional<String> name(About about) {
        return jdbc.sql(NAME).param("about", about.toString()).query(String.class).optional();
    }

    /** Returns those that threads are about, by name. */
    List<TalkedOf> talkedOf() {
        return jdbc.sql(TALKED_OF).query(RowAs.of(TalkedOf.class)).list();
    }
}

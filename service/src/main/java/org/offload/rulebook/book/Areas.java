package org.offload.rulebook.book;

import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** The regions, units and offices that a rulebook may hold in. */
@Repository
public class Areas {

    static final String ALL =
            """
            select 'REGION' as kind, region_code as code, region_code as name
              from organisation.door_team
            union
            select 'UNIT', pdu_code, pdu from organisation.door_team
            union
            select 'PLACE', p.place_id, p.name
              from organisation.door_team t
              join organisation.door_place p on p.place_id = t.place_id
             order by 1 desc, 3, 2 limit 5000\
            """;
    static final String NAME =
            """
            select coalesce((select min(pdu) from organisation.door_team
                              where cast(:kind as text) = 'UNIT' and pdu_code = :code),
                            (select name from organisation.door_place
                              where cast(:kind as text) = 'PLACE' and place_id = :code),
                            :code)\
            """;

    /** One of them. */
    public record Named(String kind, String code, String name) {

        /** Returns the area. */
        public Area area() {
            return new Area(AreaKind.valueOf(kind), code);
        }
    }

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns them, those that teams work in only: units, regions, offices, each by name. */
    public List<Named> all() {
        return jdbc.sql(ALL).query(RowAs.of(Named.class)).list();
    }

    /** Returns the name of an area; its code if nobody knows it. */
    public String name(Area area) {
        return jdbc.sql(NAME)
                .param("kind", area.kind().name())
                .param("code", area.code())
                .query(String.class)
                .single();
    }
}

package org.offload.workplace.place;

import org.offload.platform.RowAs;
import org.offload.workplace.ItemState;
import org.offload.workplace.PlaceItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads places with their status and risk assessment. */
@Repository
class Places {

    private static final String EACH =
            """
            select p.place_id, p.name, coalesce(s.status, 'OPEN') as status,
                   coalesce(s.reason, '') as reason, s.valid_from as since, r.review_by
              from organisation.door_place p
              left join lateral (select status, reason, valid_from from workplace.place_status
                                  where place_id = p.place_id and valid_from <= :day
                                  order by valid_from desc limit 1) s on true
              left join lateral (select review_by from workplace.risk_assessment
                                  where place_id = p.place_id and assessed_on <= :day
                                  order by assessed_on desc limit 1) r on true
            """;

    static final String KNOWN =
            EACH
                    + """
                     where (p.valid_to is null or p.valid_to >= :day)
                       and (p.place_id in (select place_id from organisation.door_team)
                            or s.status is not null or r.review_by is not null)
                     order by p.name
                     limit 500\
                    """;
    static final String ONE =
            EACH
                    + """
                     where p.place_id = :place\
                    """;

    static final String ITEMS =
            """
            select item, state, seen_on from workplace.place_item
             where place_id = :place
             order by case when state in ('ABSENT', 'BROKEN', 'SHORT') then 0 else 1 end, seen_on desc, item\
            """;

    /** How somebody found something of a place. */
    record SeenItem(PlaceItem item, ItemState state, LocalDate seenOn) {}

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the places that teams work from or that somebody has looked at; 500 at most. */
    List<Place> known(LocalDate day) {
        return jdbc.sql(KNOWN).param("day", day).query(RowAs.of(Place.class)).list();
    }

    /** Returns how each item was found last; what is lacking first. */
    List<SeenItem> items(String placeId) {
        return jdbc.sql(ITEMS).param("place", placeId).query(RowAs.of(SeenItem.class)).list();
    }

    Optional<Place> one(String placeId, LocalDate day) {
        return jdbc.sql(ONE)
                .param("place", placeId)
                .param("day", day)
                .query(RowAs.of(Place.class))
                .optional();
    }
}

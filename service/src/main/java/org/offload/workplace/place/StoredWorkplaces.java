package org.offload.workplace.place;

import org.offload.platform.ServiceClock;
import org.offload.workplace.ItemState;
import org.offload.workplace.PlaceItem;
import org.offload.workplace.PlaceStatus;
import org.offload.workplace.PlaceStatusChanged;
import org.offload.workplace.Workplaces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.ZoneOffset;

@Repository
class StoredWorkplaces implements Workplaces {

    static final String SET_STATUS =
            """
            insert into workplace.place_status
              (place_id, valid_from, status, reason, recorded_by, recorded_at)
            values (:place, :from, :status, :reason, :by, :at)
            on conflict (place_id, valid_from) do update
               set status = excluded.status, reason = excluded.reason,
                   recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at\
            """;
    static final String SEE =
            """
            insert into workplace.place_item (place_id, item, state, seen_on)
            values (:place, :item, :state, :on)
            on conflict (place_id, item) do update
               set state = excluded.state, seen_on = excluded.seen_on
             where place_item.seen_on <= excluded.seen_on\
            """;
    static final String ASSESS =
            """
            insert into workplace.risk_assessment (place_id, assessed_on, review_by)
            values (:place, :on, :by)
            on conflict (place_id, assessed_on) do update set review_by = excluded.review_by\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final ApplicationEventPublisher facts;

    StoredWorkplaces(JdbcClient jdbc, ServiceClock clock, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public void setStatus(
            String placeId, LocalDate from, PlaceStatus status, String reason, String by) {
        jdbc.sql(SET_STATUS)
                .param("place", placeId)
                .param("from", from)
                .param("status", status.name())
                .param("reason", reason)
                .param("by", by)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        facts.publishEvent(new PlaceStatusChanged(placeId));
    }

    @Override
    public void itemSeen(String placeId, PlaceItem item, ItemState state, LocalDate seenOn) {
        jdbc.sql(SEE)
                .param("place", placeId)
                .param("item", item.name())
                .param("state", state.name())
                .param("on", seenOn)
                .update();
    }

    @Override
    public void recordRiskAssessment(String placeId, LocalDate assessedOn, LocalDate reviewBy) {
        jdbc.sql(ASSESS)
                .param("place", placeId)
                .param("on", assessedOn)
                .param("by", reviewBy)
                .update();
    }
}

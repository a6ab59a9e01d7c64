package org.offload.voice.report;

import org.jspecify.annotations.Nullable;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.voice.report.HygieneReport.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps hygiene reports. */
@Repository
class Reports {

    static final String ADD =
            """
            insert into voice.report
              (report_id, place_id, place_key, place_name, place_town, place_type, provider_type,
               observed_on, staff_affected, visitors_affected, stayed_away, raised_before,
               before_on, confidential, by_name, by_role, sent_at)
            values (:id, :placeId, :placeKey, :placeName, :placeTown, :placeType, :providerType,
               :observed, cast(:staff as int), cast(:visitors as int), :away, :before,
               cast(:beforeOn as date), :confidential, :name, :role, :at)\
            """;
    static final String ADD_ITEM =
            """
            insert into voice.report_item
              (report_id, item, state, note, place_key, observed_on, sent_at, concern_id)
            values (:id, :item, :state, :note, :placeKey, :observed, :at, cast(:concern as uuid))\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Reports(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a report and returns its id. Of one in confidence, nothing says who sent it. */
    UUID add(HygieneReport report, User by) {
        UUID id = UUID.randomUUID();
        boolean named = !report.confidential();
        jdbc.sql(ADD)
                .param("id", id)
                .param("placeId", report.where().placeId())
                .param("placeKey", report.where().key())
                .param("placeName", report.where().name())
                .param("placeTown", report.where().town())
                .param("placeType", report.placeType().name())
                .param("providerType", report.providerType().name())
                .param("observed", report.observedOn())
                .param("staff", report.staff())
                .param("visitors", report.visitors())
                .param("away", report.stayedAway())
                .param("before", report.raisedBefore())
                .param("beforeOn", report.beforeOn())
                .param("confidential", report.confidential())
                .param("name", named ? by.displayName() : "")
                .param("role", named ? by.role().name() : "")
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void addItem(UUID id, HygieneReport report, Found found, @Nullable UUID concern) {
        jdbc.sql(ADD_ITEM)
                .param("id", id)
                .param("item", found.item().name())
                .param("state", found.state().name())
                .param("note", found.note())
                .param("placeKey", report.where().key())
                .param("observed", report.observedOn())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("concern", concern)
                .update();
    }
}

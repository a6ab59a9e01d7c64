package org.offload.caseload.correction;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.offload.platform.StoredFields;
import org.offload.platform.Values;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Writes corrections to the contact log, each with what it changed and why. */
@Repository
class Corrections {

    static final String KEPT =
            """
            select staff_id, reservation_id, appointment from caseload.contact
             where crn = :crn and contact_id = :id and withdrawn_at is null and not system\
            """;
    static final String SENSITIVE =
            """
            select sensitive from caseload.contact where crn = :crn and contact_id = :id\
            """;
    static final String CORRECT =
            """
            update caseload.contact
               set type = :type, on_day = cast(:on_day as date),
                   starts_at = cast(nullif(:starts_at, '') as time),
                   ends_at = cast(nullif(:ends_at, '') as time), place_id = nullif(:place_id, ''),
                   event_number = cast(nullif(:event_number, '') as int), component_id = :component_id,
                   outcome = nullif(:outcome, ''), appointment = :appointment,
                   outcome_at = case when coalesce(outcome, '') = :outcome then outcome_at
                                     when :outcome = '' then null else :at end,
                   outcome_by = case when coalesce(outcome, '') = :outcome then outcome_by
                                     when :outcome = '' then null else :by end,
                   version = version + 1
             where crn = :crn and contact_id = :id and version = :version and withdrawn_at is null\
            """;
    static final String KEEP = ContactPart.TABLE.keepChange();
    static final String PLACES =
            """
            select p.place_id, p.name, p.valid_to from organisation.door_place p
             where p.kind = 'OFFICE'
               and p.region_code in (select t.region_code from organisation.door_team t
                                       join caseload.case_grant g on g.team_code = t.team_code
                                      where g.crn = :crn and g.kind = 'MANAGER'
                                        and g.valid_to is null)
                or p.place_id in (select place_id from caseload.contact where crn = :crn)
             order by p.name limit 500\
            """;

    /**
     * What else the record holds of a contact.
     *
     * @param staffId whose time it takes
     * @param reservationId what it holds its time by; none if it never did
     */
    record Kept(@Nullable String staffId, @Nullable UUID reservationId, boolean appointment) {}

    /**
     * Where somebody may be met.
     *
     * @param validTo its last day; none while it is open
     */
    record Place(String placeId, String name, @Nullable LocalDate validTo) {

        boolean isOpen(LocalDate day) {
            return validTo == null || !day.isAfter(validTo);
        }

        Choice choice() {
            return Choice.of(placeId, name);
        }
    }

    private final JdbcClient jdbc;
    private final StoredFields json;

    Corrections(JdbcClient jdbc, StoredFields json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Kept> kept(Crn crn, UUID id) {
        return jdbc.sql(KEPT)
                .param("crn", crn.value())
                .param("id", id)
                .query(RowAs.of(Kept.class))
                .optional();
    }

    /** Answers whether a contact is sensitive, also one that was taken off the log. */
    boolean isSensitive(Crn crn, UUID id) {
        return jdbc.sql(SENSITIVE)
                .param("crn", crn.value())
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Returns the offices of the region, and wherever this person was met; also closed ones. */
    List<Place> places(Crn crn) {
        return jdbc.sql(PLACES).param("crn", crn.value()).query(RowAs.of(Place.class)).list();
    }

    /**
     * A correction.
     *
     * @param version that it was made on
     */
    record Correction(
            Crn crn,
            UUID id,
            int version,
            Values before,
            Values after,
            boolean appointment,
            String reason,
            String by) {}

    /** Corrects; answers whether the contact still was as it was read. */
    boolean save(Correction one, Instant at) {
        boolean done =
                1
                        == jdbc.sql(CORRECT)
                                .params(one.after().texts())
                                .param("appointment", one.appointment())
                                .param("at", at.atOffset(ZoneOffset.UTC))
                                .param("by", one.by())
                                .param("crn", one.crn().value())
                                .param("id", one.id())
                                .param("version", one.version())
                                .update();
        if (done) {
            keepChange(one.crn(), one.id(), one.before(), one.after(), one.reason(), one.by(), at);
        }
        return done;
    }

    /** Keeps in the history of an entry what became different. */
    void keepChange(
            Crn crn, UUID id, Values before, Values after, String reason, String by, Instant at) {
        jdbc.sql(KEEP)
                .param("key", crn.value())
                .param("change", Ids.next())
                .param("part", ContactPart.TABLE.name())
                .param("id", id.toString())
                .param("act", "CHANGED")
                .param("before", json.write(different(before, after)))
                .param("after", json.write(different(after, before)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("source", "by hand")
                .param("reason", reason)
                .update();
    }

    private static Map<String, String> different(Values these, Values others) {
        Map<String, String> different = new TreeMap<>();
        ContactPart.TABLE
                .fields()
                .forEach(
                        field -> {
                            String here = these.text(field.name());
                            if (!here.equals(others.text(field.name()))) {
                                different.put(field.name(), here);
                            }
                        });
        return different;
    }
}

package org.offload.caseload.appointment;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.caseload.SafeTimes;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.platform.NotFound;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalTime;
import java.util.Optional;

/** Reads what a page fills in by itself: one statement, by CRN. */
@Repository
public class StoredCaseDefaults {

    static final String OF =
            """
            select g.staff_id, g.team_code, t.place_id, pl.name as place_name,
                   a.every_days, a.mode, r.safe_days, r.safe_from, r.safe_to,
                   (select case when count(*) = 1 then min(event_number) end
                      from caseload.event e where e.crn = p.crn and e.ended_on is null)
                     as event_number
              from caseload.person p
              left join caseload.case_grant g
                on g.crn = p.crn and g.kind = 'MANAGER' and g.valid_to is null
              left join organisation.door_team t on t.team_code = g.team_code
              left join organisation.door_place pl on pl.place_id = t.place_id
               and (pl.valid_to is null or pl.valid_to >= :today)
              left join caseload.reachability r on r.crn = p.crn
              left join lateral (select every_days, mode from caseload.agreed_contact
                                  where crn = p.crn and valid_from <= :today
                                  order by valid_from desc limit 1) a on true
             where p.crn = :crn\
            """;

    private record Row(
            @Nullable String staffId,
            @Nullable String teamCode,
            @Nullable String placeId,
            @Nullable String placeName,
            @Nullable Integer everyDays,
            @Nullable String mode,
            @Nullable String safeDays,
            @Nullable LocalTime safeFrom,
            @Nullable LocalTime safeTo,
            @Nullable Integer eventNumber) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    StoredCaseDefaults(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Returns the defaults.
     *
     * @throws NotFound if there is no such case
     */
    public CaseDefaults of(Crn crn) {
        Row row =
                jdbc.sql(OF)
                        .param("crn", crn.value())
                        .param("today", clock.today())
                        .query(RowAs.of(Row.class))
                        .optional()
                        .orElseThrow(NotFound::new);
        return new CaseDefaults(
                crn,
                Optional.ofNullable(row.staffId()).map(StaffId::of),
                Optional.ofNullable(row.teamCode()).map(TeamCode::of),
                Optional.ofNullable(row.everyDays()),
                row.mode() == null ? ContactMode.TELEPHONE : ContactMode.valueOf(row.mode()),
                SafeTimes.read(row.safeDays(), row.safeFrom(), row.safeTo()),
                row.placeId(),
                row.placeName(),
                row.eventNumber());
    }
}

package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.grant.LiveItem;
import org.offload.caseload.grant.MaySee;
import org.offload.kernel.Crn;
import org.offload.organisation.LedTeams;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What of one's teams nobody manages: open places, and those of people who have left. */
@Repository
class Unallocated {

    static final int MOST = 100;

    // Somebody has left who is in no team any more, now or later.
    static final String OF_LED_TEAMS =
            """
            select p.crn, p.forename, p.middle_names, p.surname, g.kind, g.event_number as event,
                   g.requirement_id as requirement,
                   coalesce(e.order_type, '') as order_type, coalesce(r.type, '') as requirement_type,
                   g.team_code, t.name as team, g.reason, g.valid_from as since,
                   g.staff_id as staff,
                   coalesce(s.forename || ' ' || s.surname, g.staff_id) as name,
                   (select value from caseload.dated_value v
                     where v.crn = p.crn and kind = 'HARM' and valid_from <= :today
                       and withdrawn_at is null
                     order by valid_from desc, value_id desc limit 1) as harm
              from caseload.case_grant g
              join caseload.person p on p.crn = g.crn
              join organisation.door_team t on t.team_code = g.team_code
              left join organisation.door_staff s on s.staff_id = g.staff_id
              left join caseload.event e on e.crn = g.crn and e.event_number = g.event_number
              left join caseload.requirement r
                on r.crn = g.crn and r.event_number = g.event_number
               and r.requirement_id = g.requirement_id
             where g.kind in ('MANAGER', 'ORDER', 'REQUIREMENT') and g.valid_to is null
               and g.team_code
            """
                    + LedTeams.IN
                    + """
                     and (g.staff_id is null
                          or not exists (select from organisation.door_membership m
                                          where m.staff_id = g.staff_id
                                            and (m.valid_to is null or m.valid_to >= :today)))
                     and
                    """
                    + LiveItem.G
                    + " and "
                    + MaySee.P
                    + " order by g.valid_from, p.crn, g.kind, g.grant_id limit 100";

    /**
     * An item that waits.
     *
     * @param staff who has left; none for an open place
     * @param reason why it came to be open, as a code
     */
    public record Waiting(
            Crn crn,
            String forename,
            String middleNames,
            String surname,
            Item.Kind kind,
            @Nullable Integer event,
            @Nullable UUID requirement,
            String orderType,
            String requirementType,
            String teamCode,
            String team,
            String reason,
            LocalDate since,
            @Nullable String staff,
            @Nullable String name,
            @Nullable String harm) {

        static final String FIELD = "item.";

        Item item() {
            return new Item(kind, event, requirement);
        }

        String type() {
            return requirementType.isEmpty() ? orderType : requirementType;
        }

        /** Returns a word for the item that is its own among all that wait. */
        String field() {
            return FIELD + crn + "." + item().key();
        }

        String fullName() {
            return String.join(" ", forename, middleNames, surname).replaceAll("\\s+", " ").strip();
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Unallocated(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns what waits in the teams somebody sees to, the longest first; 100 at most. */
    List<Waiting> of(User user) {
        return jdbc.sql(OF_LED_TEAMS)
                .param("viewer", user.staffOrNobody().value())
                .param("head", user.role() == Role.HEAD_OF_UNIT)
                .param("today", clock.today())
                .query(RowAs.of(Waiting.class))
                .list();
    }
}

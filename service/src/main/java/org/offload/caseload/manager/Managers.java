package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stored managers of cases, orders and requirements: grants of one table. */
@Repository
class Managers {

    static final String HELD =
            """
            select i.kind, i.event, i.requirement, i.type, coalesce(g.kind = i.kind, false) as own,
                   g.staff_id as staff,
                   coalesce(s.forename || ' ' || s.surname, g.staff_id) as name, g.team_code,
                   t.name as team, g.valid_from as since,
                   exists (select from caseload.transfer_item a
                            where a.crn = :crn and a.kind = i.kind and a.state = 'REQUESTED'
                              and a.event_number is not distinct from i.event
                              and a.requirement_id is not distinct from i.requirement) as asked
              from (select 'MANAGER' as kind, cast(null as int) as event,
                           cast(null as uuid) as requirement, '' as type
                     union all
                    select 'ORDER', event_number, null, order_type from caseload.event
                     where crn = :crn and ended_on is null and withdrawn_at is null
                     union all
                    select 'REQUIREMENT', r.event_number, r.requirement_id, r.type
                      from caseload.requirement r
                      join caseload.event e on e.crn = r.crn and e.event_number = r.event_number
                     where r.crn = :crn and r.ended_on is null and r.withdrawn_at is null
                       and e.ended_on is null and e.withdrawn_at is null) i
              left join lateral
                   (select * from caseload.case_grant
                     where crn = :crn and valid_to is null
                       and (kind = 'MANAGER'
                            or kind = i.kind and event_number = i.event
                               and requirement_id is not distinct from i.requirement)
                     order by kind <> i.kind limit 1) g on true
              left join organisation.door_staff s on s.staff_id = g.staff_id
              left join organisation.door_team t on t.team_code = g.team_code
             order by i.event nulls first, i.kind, i.requirement
             limit 200\
            """;
    static final String HISTORY =
            """
            select g.kind, g.event_number as event, g.requirement_id as requirement,
                   coalesce(s.forename || ' ' || s.surname, g.staff_id) as name,
                   coalesce(t.name, g.team_code) as team, g.valid_from, g.valid_to, g.reason,
                   g.granted_by
              from caseload.case_grant g
              left join organisation.door_staff s on s.staff_id = g.staff_id
              left join organisation.door_team t on t.team_code = g.team_code
             where g.crn = :crn and g.kind in ('MANAGER', 'ORDER', 'REQUIREMENT')
             order by g.valid_to desc nulls first, g.valid_from desc, g.grant_id desc
             limit 200\
            """;
    static final String END =
            """
            update caseload.case_grant set valid_to = :last
             where crn = :crn and kind = :kind and valid_to is null
               and event_number is not distinct from cast(:event as int)
               and requirement_id is not distinct from cast(:requirement as uuid)\
            """;
    static final String PUT =
            """
            insert into caseload.case_grant
              (crn, grant_id, kind, event_number, requirement_id, staff_id, team_code, valid_from,
               reason, granted_by)
            values (:crn, :id, :kind, cast(:event as int), cast(:requirement as uuid),
                    cast(:staff as text), :team, :from, :reason, :by)\
            """;

    /** Somebody's time with an item. */
    public record Past(
            Item.Kind kind,
            @Nullable Integer event,
            @Nullable UUID requirement,
            @Nullable String name,
            @Nullable String team,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String reason,
            String grantedBy) {

        Item item() {
            return new Item(kind, event, requirement);
        }
    }

    /**
     * Who gets an item, and why.
     *
     * @param staff none: the team allocates it
     * @param by in words
     */
    record To(String team, @Nullable String staff, LocalDate from, String reason, String by) {}

    private final JdbcClient jdbc;

    Managers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the case, its live orders and their live requirements, each with its manager. */
    List<Held> of(Crn crn) {
        return jdbc.sql(HELD).param("crn", crn.value()).query(RowAs.of(Held.class)).list();
    }

    /** Returns who has had what, the present first. */
    List<Past> history(Crn crn) {
        return jdbc.sql(HISTORY).param("crn", crn.value()).query(RowAs.of(Past.class)).list();
    }

    /** Puts an item into other hands, in place of those that have it by a grant of its own. */
    void put(Crn crn, Item item, To to) {
        jdbc.sql(END)
                .param("crn", crn.value())
                .param("kind", item.kind().name())
                .param("event", item.event())
                .param("requirement", item.requirement())
                .param("last", to.from().minusDays(1))
                .update();
        jdbc.sql(PUT)
                .param("crn", crn.value())
                .param("id", Ids.next())
                .param("kind", item.kind().name())
                .param("event", item.event())
                .param("requirement", item.requirement())
                .param("staff", to.staff())
                .param("team", to.team())
                .param("from", to.from())
                .param("reason", to.reason())
                .param("by", to.by())
                .update();
    }
}

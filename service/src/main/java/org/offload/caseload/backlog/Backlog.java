package org.offload.caseload.backlog;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.Whose;
import org.offload.caseload.grant.MaySee;
import org.offload.kernel.Crn;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/**
 * Lists what is owed, the order that ends first before the others; with what all of it adds up to.
 */
@Repository
class Backlog {

    private static final String EACH =
            """
            select p.crn, p.forename, p.surname, s.forename || ' ' || s.surname as manager,
                   r.requirement_id, r.type, r.amount,
                   case when r.done is not null
                        then greatest(0, least(r.done, r.amount)) end as done, r.unit, e.ends_on,
                   z.paused_from, coalesce(z.paused_days, 0) as paused_days
              from caseload.case_grant g
              join caseload.person p on p.crn = g.crn
              join caseload.requirement r
                on r.crn = p.crn and r.type = any(:types) and r.ended_on is null
               and r.withdrawn_at is null
               and (r.amount is null or coalesce(r.done, 0) < r.amount)
              join caseload.event e
                on e.crn = r.crn and e.event_number = r.event_number and e.ended_on is null
               and e.withdrawn_at is null
              left join organisation.door_staff s on s.staff_id = g.staff_id
              left join lateral
                   (select max(from_on) filter (where to_on is null or to_on >= :today)
                             as paused_from,
                           sum(least(coalesce(to_on, :today), :today) - from_on + 1)
                             as paused_days
                      from caseload.pause
                     where crn = r.crn and withdrawn_at is null and from_on <= :today
                       and component = r.event_number || '-R-' || r.requirement_id) z on true
             where g.kind = 'MANAGER' and g.valid_to is null
               and
            """
                    + MaySee.P;

    private static final String SUMS =
            """
            )
            select o.*, count(*) over () as all_owed,
                   coalesce(sum(amount - coalesce(done, 0))
                              filter (where type = any(:work)) over (), 0) as hours_owed,
                   count(paused_from) over () as all_paused,
                   coalesce(sum(amount - coalesce(done, 0))
                              filter (where type = any(:work) and paused_from is not null) over (),
                            0) as hours_paused,
                   count(*) filter (where ends_on < :soon) over () as ending
              from owed o
             where not :paused or paused_from is not null
             order by ends_on nulls last, crn, requirement_id
             offset :skip limit :most\
            """;

    static final String OWN = "with owed as (" + EACH + " and g.staff_id = :viewer" + SUMS;
    static final String OF_TEAMS =
            "with owed as (" + EACH + " and g.team_code = any(:teams)" + SUMS;

    /**
     * What is asked for.
     *
     * @param types of requirement
     * @param work those of them that are counted in hours of unpaid work
     * @param paused whether only what is paused is asked for
     * @param soon the day before which an order ends soon
     */
    record Question(
            Whose whose,
            List<String> teams,
            List<String> types,
            List<String> work,
            boolean paused,
            LocalDate soon) {}

    private record Row(
            String crn,
            String forename,
            String surname,
            @Nullable String manager,
            String type,
            @Nullable Integer amount,
            @Nullable Integer done,
            String unit,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate pausedFrom,
            int pausedDays,
            int allOwed,
            int hoursOwed,
            int allPaused,
            int hoursPaused,
            int ending) {

        Owed owed() {
            return new Owed(
                    Crn.of(crn),
                    forename,
                    surname,
                    manager,
                    type,
                    amount,
                    done,
                    unit,
                    endsOn,
                    pausedFrom,
                    pausedDays);
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Backlog(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns a page of what is owed, from a place in the order on; so many at most. */
    Page of(User user, Question question, int skip, int most) {
        var statement =
                question.whose() == Whose.OWN
                        ? jdbc.sql(OWN)
                        : jdbc.sql(OF_TEAMS).param("teams", array(question.teams()));
        List<Row> rows =
                statement
                        .param("viewer", user.staffOrNobody().value())
                        .param("today", clock.today())
                        .param("types", array(question.types()))
                        .param("work", array(question.work()))
                        .param("paused", question.paused())
                        .param("soon", question.soon())
                        .param("skip", skip)
                        .param("most", most)
                        .query(RowAs.of(Row.class))
                        .list();
        return new Page(
                rows.stream().map(Row::owed).toList(),
                rows.stream()
                        .findFirst()
                        .map(
                                row ->
                                        new Sums(
                                                row.allOwed(),
                                                row.hoursOwed(),
                                                row.allPaused(),
                                                row.hoursPaused(),
                                                row.ending()))
                        .orElse(Sums.NOTHING));
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    /** A part of the list, and what all of it adds up to. */
    record Page(List<Owed> owed, Sums sums) {}

    /**
     * What a list adds up to.
     *
     * @param owed requirements
     * @param hours of unpaid work
     * @param paused requirements
     * @param hoursPaused hours of unpaid work that are paused
     * @param ending orders that end soon, or have ended
     */
    record Sums(int owed, int hours, int paused, int hoursPaused, int ending) {

        static final Sums NOTHING = new Sums(0, 0, 0, 0, 0);
    }
}

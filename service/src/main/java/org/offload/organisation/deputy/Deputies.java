package org.offload.organisation.deputy;

import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues.Named;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stored deputies, and the leads whom they may be named for. */
@Repository
public class Deputies {

    // A lead names their own deputy; the head of a unit that of every lead in it.
    static final String LEADS =
            """
            select s.staff_id as id, s.forename || ' ' || s.surname as name,
                   string_agg(t.name, ', ' order by t.name) as teams
              from organisation.door_membership m
              join organisation.staff s using (staff_id)
              join organisation.team t using (team_code)
             where m.manages and :today >= m.valid_from
               and (m.valid_to is null or :today <= m.valid_to)
               and (m.staff_id = :me
                    or :head and t.pdu_code in
                       (select mine.pdu_code
                          from organisation.team mine
                          join organisation.door_membership me using (team_code)
                         where me.staff_id = :me and :today >= me.valid_from
                           and (me.valid_to is null or :today <= me.valid_to)))
             group by s.staff_id, s.forename, s.surname
             order by s.surname, s.forename, s.staff_id\
            """;
    static final String OF =
            """
            select d.naming_id as id, d.staff_id as lead,
                   l.forename || ' ' || l.surname as lead_name,
                   s.forename || ' ' || s.surname as name, d.valid_from, d.valid_to, d.named_by
              from organisation.deputy d
              join organisation.staff l on l.staff_id = d.staff_id
              join organisation.staff s on s.staff_id = d.deputy_id
             where d.staff_id = any(:leads) and d.valid_to >= :today
             order by l.surname, d.valid_from, d.naming_id\
            """;
    static final String NAME =
            """
            insert into organisation.deputy
              (staff_id, naming_id, deputy_id, valid_from, valid_to, named_by)
            values (:lead, :id, :deputy, :from, :to, :by)\
            """;
    static final String END =
            """
            update organisation.deputy set valid_to = :last
             where staff_id = any(:leads) and naming_id = :id and valid_to > :last\
            """;

    /** A deputy who is or will be one. */
    public record Row(
            UUID id,
            StaffId lead,
            String leadName,
            String name,
            LocalDate validFrom,
            LocalDate validTo,
            String namedBy) {}

    private final JdbcClient jdbc;

    Deputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the leads whose deputy someone may name. */
    List<Named> leads(User user, LocalDate today) {
        return jdbc.sql(LEADS)
                .param("me", user.staffOrNobody().value())
                .param("head", user.role() == Role.HEAD_OF_UNIT)
                .param("today", today)
                .query(RowAs.of(Named.class))
                .list();
    }

    List<Row> of(List<Named> leads, LocalDate today) {
        return jdbc.sql(OF)
                .param("leads", codes(leads))
                .param("today", today)
                .query(RowAs.of(Row.class))
                .list();
    }

    void name(StaffId lead, UUID id, StaffId deputy, LocalDate from, LocalDate to, String by) {
        jdbc.sql(NAME)
                .param("lead", lead.value())
                .param("id", id)
                .param("deputy", deputy.value())
                .param("from", from)
                .param("to", to)
                .param("by", by)
                .update();
    }

    /** Ends the task of a deputy of one of these leads; answers whether it would have gone on. */
    boolean end(List<Named> leads, UUID id, LocalDate last) {
        return 1
                == jdbc.sql(END)
                        .param("leads", codes(leads))
                        .param("id", id)
                        .param("last", last)
                        .update();
    }

    private static String[] codes(List<Named> leads) {
        return leads.stream().map(lead -> lead.id().value()).toArray(String[]::new);
    }
}

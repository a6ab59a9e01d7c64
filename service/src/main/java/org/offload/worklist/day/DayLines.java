package org.offload.worklist.day;

import org.offload.kernel.StaffId;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;

/** Reads the lines of someone's day: one statement, by the index on staff and day. */
@Repository
class DayLines {

    static final String UP_TO =
            """
            select l.line_id, l.crn, l.kind, l.initials, l.what, l.how, l.why, l.link, l.quick,
                   l.subject_id, l.consequence, l.due_on, l.starts_at, l.ends_at, l.rests_until,
                   asked.forename || ' ' || asked.surname as asked_name, o.reply_by,
                   case when l.owner_id <> l.staff_id
                        then owner.forename || ' ' || owner.surname end as owner_name
              from worklist.line l
              left join worklist.offload o
                on o.from_id = l.staff_id and o.line_id = l.line_id and o.state = 'ASKED'
              left join organisation.door_staff asked on asked.staff_id = o.to_id
              left join organisation.door_staff owner on owner.staff_id = l.owner_id
             where l.staff_id = :staff and l.due_on <= :day
             order by l.due_on, l.starts_at
             limit 500\
            """;

    private final JdbcClient jdbc;

    DayLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the lines due by a day, the oldest first; 500 at most. */
    List<DayLine> upTo(StaffId staff, LocalDate day) {
        return jdbc.sql(UP_TO)
                .param("staff", staff.value())
                .param("day", day)
                .query(RowAs.of(DayLine.class))
                .list();
    }
}

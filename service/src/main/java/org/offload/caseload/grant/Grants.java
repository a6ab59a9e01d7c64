package org.offload.caseload.grant;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues.Named;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The grants of a case to persons by name, and the limits that name them: one table. */
@Repository
public class Grants {

    static final String OF =
            """
            select g.grant_id as id, g.kind, g.staff_id as staff,
                   coalesce(s.forename || ' ' || s.surname, g.staff_id) as name, g.valid_from,
                   g.valid_to, g.reason, g.message, g.granted_by
              from caseload.case_grant g
              left join organisation.door_staff s on s.staff_id = g.staff_id
             where g.crn = :crn and g.kind = any(:kinds)
             order by g.valid_from desc, g.grant_id
             limit 200\
            """;
    static final String MANAGER =
            """
            select g.staff_id as id, coalesce(s.forename || ' ' || s.surname, g.staff_id) as name,
                   '' as teams
              from caseload.case_grant g
              left join organisation.door_staff s on s.staff_id = g.staff_id
             where g.crn = :crn and g.kind = 'MANAGER' and g.valid_to is null
               and g.staff_id is not null\
            """;
    static final String ADD =
            """
            insert into caseload.case_grant
              (crn, grant_id, kind, staff_id, valid_from, valid_to, reason, message, granted_by)
            values (:crn, :id, :kind, :staff, :from, cast(:to as date), :reason, :message, :by)\
            """;
    static final String END =
            """
            update caseload.case_grant set valid_to = :last
             where crn = :crn and grant_id = :id and kind = any(:kinds)
               and (valid_to is null or valid_to > :last)\
            """;

    /** What a grant or a limit does. */
    public enum Kind {
        STAND_IN,
        EXCLUSION,
        RESTRICTION
    }

    /**
     * A grant or a limit that names somebody.
     *
     * @param validTo the last day, inclusive; none while it lasts
     * @param message for whoever is refused; empty for a stand-in
     */
    public record Row(
            UUID id,
            Kind kind,
            StaffId staff,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String reason,
            String message,
            String grantedBy) {

        /** Answers whether it holds on a day. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }

        /** Answers whether its last day has come and gone. */
        public boolean isOver(LocalDate day) {
            return validTo != null && validTo.isBefore(day);
        }

        /** Returns it for somebody else, as one more. */
        public Row alsoFor(StaffId other, String otherName) {
            return new Row(
                    Ids.next(),
                    kind,
                    other,
                    otherName,
                    validFrom,
                    validTo,
                    reason,
                    message,
                    grantedBy);
        }
    }

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the rows of some kinds, those that are over too, the latest first. */
    public List<Row> of(Crn crn, Kind... kinds) {
        return jdbc.sql(OF)
                .param("crn", crn.value())
                .param("kinds", names(kinds))
                .query(RowAs.of(Row.class))
                .list();
    }

    /** Returns who manages the case; none while its team has yet to allocate it. */
    public Optional<Named> manager(Crn crn) {
        return jdbc.sql(MANAGER).param("crn", crn.value()).query(RowAs.of(Named.class)).optional();
    }

    /** Adds a row. */
    public void add(Crn crn, Row row) {
        jdbc.sql(ADD)
                .param("crn", crn.value())
                .param("id", row.id())
                .param("kind", row.kind().name())
                .param("staff", row.staff().value())
                .param("from", row.validFrom())
                .param("to", row.validTo())
                .param("reason", row.reason())
                .param("message", row.message())
                .param("by", row.grantedBy())
                .update();
    }

    /** Ends a row after a last day; answers whether it would have gone on. */
    public boolean end(Crn crn, UUID id, LocalDate last, Kind... kinds) {
        return 1
                == jdbc.sql(END)
                        .param("crn", crn.value())
                        .param("id", id)
                        .param("last", last)
                        .param("kinds", names(kinds))
                        .update();
    }

    private static String[] names(Kind... kinds) {
        return Stream.of(kinds).map(Kind::name).toArray(String[]::new);
    }
}

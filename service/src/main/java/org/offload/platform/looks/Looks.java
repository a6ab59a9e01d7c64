package org.offload.platform.looks;

import org.offload.kernel.Crn;
import org.offload.platform.After;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads the audit page by page, newest first. */
@Repository
class Looks {

    static final int PAGE = 50;

    static final String AT_PERSON =
            """
            select l.entry_id, l.at, l.username, a.display_name, l.act, l.reason,
                   array[cast(:crn as text)] as crns
              from ((select entry_id, at, username, act, reason from platform.audit_case
                      where crn = :crn
                        and (at, entry_id) < (cast(:at as timestamptz), cast(:id as uuid))
                      order by at desc, entry_id desc limit :most)
                    union all
                    (select entry_id, at, username, act, '' from platform.audit_user
                      where crns @> array[cast(:crn as text)]
                        and (at, entry_id) < (cast(:at as timestamptz), cast(:id as uuid))
                      order by at desc, entry_id desc limit :most)) l
              left join platform.account a on a.username = l.username
             order by l.at desc, l.entry_id desc limit :most\
            """;
    static final String BY_USER =
            """
            select l.entry_id, l.at, l.username, a.display_name, l.act, l.reason, l.crns
              from ((select entry_id, at, username, act, reason, array[crn] as crns
                       from platform.audit_case
                      where username = :username
                        and (at, entry_id) < (cast(:at as timestamptz), cast(:id as uuid))
                      order by at desc, entry_id desc limit :most)
                    union all
                    (select entry_id, at, username, act, '', crns from platform.audit_user
                      where username = :username
                        and (at, entry_id) < (cast(:at as timestamptz), cast(:id as uuid))
                      order by at desc, entry_id desc limit :most)) l
              left join platform.account a on a.username = l.username
             order by l.at desc, l.entry_id desc limit :most\
            """;
    static final String IS_USER =
            """
            select exists (select from platform.account where username = :username)
                or exists (select from platform.audit_user_head where username = :username)\
            """;

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers whether anyone has, or had, an account of this name. */
    boolean isUser(String username) {
        return jdbc.sql(IS_USER).param("username", username).query(Boolean.class).single();
    }

    /** Returns one look more than a page, so that the caller knows whether there are more. */
    List<Look> atPerson(Crn crn, After after) {
        return page(jdbc.sql(AT_PERSON).param("crn", crn.value()), after);
    }

    /** Returns one look more than a page, so that the caller knows whether there are more. */
    List<Look> byUser(String username, After after) {
        return page(jdbc.sql(BY_USER).param("username", username), after);
    }

    private static List<Look> page(StatementSpec statement, After after) {
        return statement.params(after.params()).param("most", PAGE + 1).query(Looks::look).list();
    }

    private static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getObject("entry_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("act"),
                row.getString("reason"),
                List.of((String[]) row.getArray("crns").getArray()));
    }
}

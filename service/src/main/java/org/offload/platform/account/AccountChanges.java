package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Audit;
import org.offload.platform.Ids;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.account.AccountChange.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Keeps what was done to each account, there and in the audit of who did it. */
@Repository
public class AccountChanges {

    static final String KEEP =
            """
            insert into platform.account_change
              (username, change_id, at, changed_by, what, role, valid_from, valid_to)
            values (:username, :id, :at, :by, :what, :role, :from, :to)\
            """;
    static final String LATEST =
            """
            select c.at, coalesce(a.display_name, c.changed_by) as by, c.what, c.role,
                   c.valid_from as "from", c.valid_to as "to"
              from platform.account_change c
              left join platform.account a on a.username = c.changed_by
             where c.username = :username
             order by c.change_id desc limit 100\
            """;

    static final String IS_FIRST =
            """
            select exists (select from platform.account_change
                            where username = :username and what = 'MADE_FIRST')\
            """;

    private record Row(
            OffsetDateTime at,
            String by,
            What what,
            @Nullable Role role,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        @Nullable DatedRole dated() {
            return role == null || from == null ? null : new DatedRole(role, from, to);
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final Audit audit;

    AccountChanges(JdbcClient jdbc, ServiceClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** Keeps one change, by the user name of who made it. */
    public void keep(String by, String username, What what) {
        keep(by, username, what, null);
    }

    /** Keeps one change that is about a role. */
    public void keep(String by, String username, What what, @Nullable DatedRole role) {
        jdbc.sql(KEEP)
                .param("username", username)
                .param("id", Ids.next())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("what", what.name())
                .param("role", role == null ? null : role.role().name())
                .param("from", role == null ? null : role.from())
                .param("to", role == null ? null : role.to())
                .update();
        String act = what.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        audit.ofAccount(by, username, act);
    }

    /** Returns the latest changes, latest first; 100 at most. */
    List<AccountChange> of(String username) {
        return jdbc
                .sql(LATEST)
                .param("username", username)
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .map(
                        row ->
                                new AccountChange(
                                        clock.localOf(row.at().toInstant()),
                                        row.by(),
                                        row.what(),
                                        row.dated()))
                .toList();
    }

    /** Answers whether an account was made as the first of the service. */
    boolean isFirst(String username) {
        return jdbc.sql(IS_FIRST).param("username", username).query(Boolean.class).single();
    }
}

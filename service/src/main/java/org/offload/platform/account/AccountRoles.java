package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads and writes the roles of accounts. */
@Repository
public class AccountRoles {

    static final String OF =
            """
            select role, valid_from as "from", valid_to as "to" from platform.account_role
             where username = :username order by valid_from\
            """;
    static final String ADD =
            """
            insert into platform.account_role (username, valid_from, valid_to, role)
            values (:username, :from, :to, :role)\
            """;
    static final String END =
            """
            update platform.account_role set valid_to = :to
             where username = :username and valid_from = :from\
            """;
    static final String REMOVE =
            "delete from platform.account_role where username = :username and valid_from = :from";

    /** Whose account opens today, has such a role, and will have it until somebody says else. */
    static final String LASTING =
            """
            select a.username from platform.account a
              join platform.account_role r using (username)
             where not a.locked and (a.password_hash is not null or a.subject is not null)
               and r.role = any(:roles) and r.valid_from <= :today and r.valid_to is null\
            """;

    private final JdbcClient jdbc;

    AccountRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DatedRoles of(String username) {
        return new DatedRoles(
                jdbc.sql(OF).param("username", username).query(RowAs.of(DatedRole.class)).list());
    }

    void add(String username, DatedRole role) {
        jdbc.sql(ADD)
                .param("username", username)
                .param("from", role.from())
                .param("to", role.to())
                .param("role", role.role().name())
                .update();
    }

    /** Lets a role end on a day; one that would end before it began is taken away. */
    void end(String username, LocalDate from, LocalDate last) {
        if (last.isBefore(from)) {
            jdbc.sql(REMOVE).param("username", username).param("from", from).update();
        } else {
            jdbc.sql(END)
                    .param("username", username)
                    .param("from", from)
                    .param("to", last)
                    .update();
        }
    }

    /** Gives an account another role from a day on; answers whether it had another one. */
    public boolean change(String username, Role role, LocalDate day) {
        DatedRoles now = of(username);
        @Nullable DatedRole present = now.on(day).orElse(null);
        if (present != null && present.role() == role) {
            return false;
        }
        DatedRole next = now.inPlaceOfPresent(role, day);
        if (present != null) {
            end(username, present.from(), day.minusDays(1));
        }
        add(username, next);
        return true;
    }

    Set<String> lasting(List<Role> roles, LocalDate today) {
        return Set.copyOf(
                jdbc.sql(LASTING)
                        .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                        .param("today", today)
                        .query(String.class)
                        .list());
    }
}

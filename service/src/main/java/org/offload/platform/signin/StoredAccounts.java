package org.offload.platform.signin;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;
import org.offload.platform.Accounts;
import org.offload.platform.Role;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

@Repository
class StoredAccounts implements Accounts {

    static final String ADD =
            """
            insert into platform.account (username, password_hash, role, staff_id, display_name)
            values (:username, :hash, :role, :staff, :name)
            on conflict (username) do nothing\
            """;
    static final String OF_NAME =
            """
            select username, password_hash, role, staff_id, display_name, locked
              from platform.account where username = :username\
            """;
    static final String CHANGE_ROLE =
            """
            update platform.account set role = :role, version = version + 1
             where username = :username\
            """;

    /** A stored account. */
    record Row(
            String username,
            String passwordHash,
            Role role,
            @Nullable String staffId,
            String displayName,
            boolean locked) {

        User user() {
            return new User(
                    username, role, staffId == null ? null : StaffId.of(staffId), displayName);
        }
    }

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    StoredAccounts(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    @Override
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    public void add(List<NewAccount> accounts) {
        for (NewAccount account : accounts) {
            jdbc.sql(ADD)
                    .param("username", account.username())
                    .param("hash", account.passwordHash())
                    .param("role", account.role().name())
                    .param("staff", account.staff() == null ? null : account.staff().value())
                    .param("name", account.displayName())
                    .update();
        }
    }

    @Override
    public void changeRole(String username, Role role) {
        jdbc.sql(CHANGE_ROLE).param("role", role.name()).param("username", username).update();
    }

    @Override
    public Optional<User> active(String username) {
        return named(username).filter(row -> !row.locked()).map(Row::user);
    }

    Optional<Row> named(String username) {
        return jdbc.sql(OF_NAME).param("username", username).query(Row.class).optional();
    }
}

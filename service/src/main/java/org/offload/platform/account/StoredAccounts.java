package org.offload.platform.account;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;
import org.offload.platform.Accounts;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads and writes accounts; their roles are those of today. */
@Repository
public class StoredAccounts implements Accounts {

    private static final String EACH =
            """
            select a.username, a.display_name, r.role, a.staff_id, a.email, a.subject,
                   a.password_hash, a.locked, a.must_change, a.last_signed_in, a.version
              from platform.account a
              left join platform.account_role r
                on r.username = a.username and r.valid_from <= :today
               and (r.valid_to is null or r.valid_to >= :today)
            """;

    static final String OF_NAME = EACH + " where a.username = :username";
    static final String OF_EMAIL = EACH + " where a.email = :email";
    static final String OF_SUBJECT = EACH + " where a.subject = :subject";
    static final String OF_STAFF = EACH + " where a.staff_id = :staff";
    static final String PAGE =
            EACH
                    + """
                     where a.username > :after
                       and (position(:part in lower(a.display_name)) > 0
                            or position(:part in a.username) > 0
                            or position(:part in coalesce(a.email, '')) > 0)
                     order by a.username
                     limit :most\
                    """;
    static final String IS_EMPTY = "select not exists (select from platform.account)";
    static final String ADD =
            """
            insert into platform.account
              (username, display_name, staff_id, email, subject, password_hash)
            values (:username, :name, :staff, :email, :subject, :hash)
            on conflict do nothing\
            """;
    static final String CHANGE =
            """
            update platform.account
               set display_name = :name, staff_id = :staff, email = :email, version = version + 1
             where username = :username and version = :version\
            """;
    static final String SET_LOCKED =
            """
            update platform.account set locked = :locked, version = version + 1
             where username = :username\
            """;
    static final String SET_PASSWORD =
            """
            update platform.account
               set password_hash = :hash, must_change = :mustChange, version = version + 1
             where username = :username\
            """;
    static final String SIGNED_IN =
            """
            update platform.account set last_signed_in = :at, subject = coalesce(:subject, subject)
             where username = :username\
            """;

    /** Two people who change each other's account take turns, each in the same order. */
    static final String TAKE_TURN =
            """
            select username from platform.account where username = any(:usernames)
             order by username for update\
            """;

    private record Row(
            String username,
            String displayName,
            @Nullable Role role,
            @Nullable String staffId,
            @Nullable String email,
            @Nullable String subject,
            @Nullable String passwordHash,
            boolean locked,
            boolean mustChange,
            @Nullable OffsetDateTime lastSignedIn,
            int version) {

        Account account() {
            return new Account(
                    username,
                    displayName,
                    role,
                    staffId == null ? null : StaffId.of(staffId),
                    email,
                    subject,
                    passwordHash,
                    locked,
                    mustChange,
                    lastSignedIn == null ? null : lastSignedIn.toInstant(),
                    version);
        }
    }

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final AccountRoles roles;
    private final ServiceClock clock;

    StoredAccounts(
            JdbcClient jdbc, PasswordEncoder encoder, AccountRoles roles, ServiceClock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    @Transactional
    public void add(List<NewAccount> accounts) {
        for (NewAccount account : accounts) {
            var details = new Details(account.displayName(), account.staff(), null);
            if (add(account.username(), details, null, account.passwordHash())) {
                var role = new DatedRole(account.role(), clock.today(), null);
                roles.add(account.username(), role);
            }
        }
    }

    /** Adds an account without a role; answers whether nothing of it was taken. */
    public boolean add(
            String username, Details details, @Nullable String subject, @Nullable String hash) {
        return 1
                == jdbc.sql(ADD)
                        .param("username", username)
                        .param("name", details.displayName())
                        .param("staff", details.staffCode())
                        .param("email", details.email())
                        .param("subject", subject)
                        .param("hash", hash)
                        .update();
    }

    @Override
    @Transactional
    public void changeRole(String username, Role role) {
        roles.change(username, role, clock.today());
    }

    @Override
    public Optional<User> active(String username) {
        return named(username).flatMap(Account::user);
    }

    /** Returns the account of a user name. */
    public Optional<Account> named(String username) {
        return one(OF_NAME, "username", username);
    }

    /** Returns the account that an e-mail address belongs to; the address in small letters. */
    public Optional<Account> ofEmail(String email) {
        return one(OF_EMAIL, "email", email);
    }

    /** Returns the account of the provider's name for somebody. */
    public Optional<Account> ofSubject(String subject) {
        return one(OF_SUBJECT, "subject", subject);
    }

    Optional<Account> ofStaff(StaffId staff) {
        return one(OF_STAFF, "staff", staff.value());
    }

    private Optional<Account> one(String sql, String by, String value) {
        return jdbc.sql(sql)
                .param(by, value)
                .param("today", clock.today())
                .query(RowAs.of(Row.class))
                .optional()
                .map(Row::account);
    }

    /** Returns accounts that have a part in their names or address, after one user name. */
    List<Account> page(String part, String after, int most) {
        return jdbc
                .sql(PAGE)
                .param("part", part)
                .param("after", after)
                .param("most", most)
                .param("today", clock.today())
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .map(Row::account)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql(IS_EMPTY).query(Boolean.class).single();
    }

    /** Answers whether the account was as old as said, and so was changed. */
    boolean change(String username, Details details, int version) {
        return 1
                == jdbc.sql(CHANGE)
                        .param("username", username)
                        .param("version", version)
                        .param("name", details.displayName())
                        .param("staff", details.staffCode())
                        .param("email", details.email())
                        .update();
    }

    void setLocked(String username, boolean locked) {
        jdbc.sql(SET_LOCKED).param("username", username).param("locked", locked).update();
    }

    /**
     * Sets the hash of a password.
     *
     * @param hash none so that no password fits any more
     * @param mustChange whether another must be chosen at the next sign-in
     */
    public void setPassword(String username, @Nullable String hash, boolean mustChange) {
        jdbc.sql(SET_PASSWORD)
                .param("username", username)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .update();
    }

    /**
     * Keeps when somebody signed in.
     *
     * @param subject the provider's name for them; none for a password
     */
    public void signedIn(String username, @Nullable String subject) {
        jdbc.sql(SIGNED_IN)
                .param("username", username)
                .param("subject", subject)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Waits while another change to one of these accounts is under way. */
    void takeTurn(String... usernames) {
        jdbc.sql(TAKE_TURN).param("usernames", usernames).query(String.class).list();
    }
}

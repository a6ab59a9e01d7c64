package org.offload.platform.account;

import org.offload.platform.BearerCode;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps the one-time codes of accounts: the latest of each, as a hash. */
@Repository
public class OneTimeCodes {

    static final String GIVE =
            """
            insert into platform.account_code (username, code_hash, expires_at)
            values (:username, :hash, :expires)
            on conflict (username) do update
               set code_hash = excluded.code_hash, expires_at = excluded.expires_at\
            """;
    static final String OWNER =
            """
            select c.username from platform.account_code c join platform.account a using (username)
             where c.code_hash = :hash and c.expires_at > :now and not a.locked\
            """;
    static final String USE =
            "delete from platform.account_code where code_hash = :hash and expires_at > :now";
    static final String FORGET = "delete from platform.account_code where username = :username";

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    OneTimeCodes(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives an account a new code in place of any other. */
    BearerCode give(String username, Duration life) {
        var code = BearerCode.make();
        jdbc.sql(GIVE)
                .param("username", username)
                .param("hash", code.hash())
                .param("expires", clock.now().plus(life).atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    /** Returns whose code this is, if it can still be used and the account is not locked. */
    public Optional<String> owner(BearerCode code) {
        return jdbc.sql(OWNER)
                .param("hash", code.hash())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** Uses a code up; answers whether nobody else has just done so. */
    public boolean use(BearerCode code) {
        return 1
                == jdbc.sql(USE)
                        .param("hash", code.hash())
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .update();
    }

    void forget(String username) {
        jdbc.sql(FORGET).param("username", username).update();
    }
}

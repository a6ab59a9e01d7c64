package org.offload.platform.signin;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

import org.springframework.stereotype.Component;

import java.time.Duration;

import javax.sql.DataSource;

/** Lets a name be tried a few times, then makes it wait. Kept in the database for all processes. */
@Component
public class Throttle {

    private static final int TRIES = 5;
    private static final Duration WAIT = Duration.ofMinutes(15);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    Throttle(DataSource dataSource) {
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .table("platform.sign_in_bucket")
                        .idColumn("id")
                        .stateColumn("state")
                        .build();
    }

    /** Takes one try; answers whether there was one left. */
    public boolean allows(String username) {
        return buckets.builder().build(key(username), Throttle::limits).tryConsume(1);
    }

    /** Starts afresh after a right password. */
    public void forget(String username) {
        buckets.removeProxy(key(username));
    }

    private static BucketConfiguration limits() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillIntervally(TRIES, WAIT))
                .build();
    }

    /** Names may be typed at any length; the key is short. */
    private static String key(String username) {
        return username.length() <= 100 ? username : username.substring(0, 100);
    }
}

package org.offload.platform.reason;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The reasons given, each for one duty session: until sign-out, and for twelve hours at most. */
@Repository
public class DutyReasons {

    static final String GIVE =
            """
            insert into platform.duty_reason (username, duty_id, given_at, reason, words)
            values (:username, :duty, :at, :reason, :words)\
            """;
    static final String OF =
            """
            select reason, words from platform.duty_reason
             where username = :username and duty_id = :duty and given_at > :since\
            """;

    static final Duration LONGEST = Duration.ofHours(12);

    private static final String DUTY = DutyReasons.class.getName() + ".duty";

    private record Row(Why reason, String words) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;
    private final Words words;

    DutyReasons(JdbcClient jdbc, ServiceClock clock, Words words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    /** Returns the reason that someone has given in this session, in words; none if none holds. */
    public Optional<String> of(User user, HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(DUTY) instanceof UUID duty)) {
            return Optional.empty();
        }
        return jdbc.sql(OF)
                .param("username", user.username())
                .param("duty", duty)
                .param("since", clock.now().minus(LONGEST).atOffset(ZoneOffset.UTC))
                .query(RowAs.of(Row.class))
                .optional()
                .map(this::inWords);
    }

    private String inWords(Row row) {
        String why = words.name("platform.reason.why", row.reason());
        return row.words().isEmpty() ? why : why + ": " + row.words();
    }

    void give(User user, HttpSession session, Why reason, String more) {
        UUID duty = Ids.next();
        jdbc.sql(GIVE)
                .param("username", user.username())
                .param("duty", duty)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("reason", reason.name())
                .param("words", more)
                .update();
        session.setAttribute(DUTY, duty);
    }
}

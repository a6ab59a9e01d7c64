package org.offload.rulebook.minutes;

import static java.util.stream.Collectors.toMap;

import org.offload.caseload.ContactMode;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps how many minutes a contact takes. Nothing is deleted: what is taken back is marked. */
@Repository
public class Minutes {

    // What was taken back stands in no row of days: it ends nothing before it.
    private static final String EACH =
            """
            select minutes_id, mode, valid_from, next_from, minutes, reason, set_by, set_name,
                   set_at, taken_back_name, taken_back_at, taken_back_reason
              from (select *, lead(valid_from) over (partition by mode, taken_back_at is null
                                                         order by valid_from) as next_from
                      from rulebook.mode_minutes) each
            """;

    static final String IN_FORCE =
            EACH
                    + """
                     where taken_back_at is null and valid_from <= :day
                       and (next_from is null or next_from > :day)
                     order by mode limit 100\
                    """;
    static final String LATER =
            EACH
                    + """
                     where taken_back_at is null and valid_from > :day
                     order by valid_from, mode limit 500\
                    """;
    static final String BEFORE =
            EACH
                    + """
                     where taken_back_at is not null or next_from <= :day
                     order by valid_from desc, set_at desc nulls last, mode limit :most\
                    """;
    static final String ONE = EACH + " where minutes_id = :id";
    static final String OF_DAY =
            EACH + " where mode = :mode and valid_from = :from and taken_back_at is null";
    static final String SET =
            """
            insert into rulebook.mode_minutes
              (minutes_id, mode, valid_from, minutes, reason, set_by, set_name, set_at)
            values (:id, :mode, :from, :minutes, :reason, :by, :name, :at)
            on conflict (mode, valid_from) where taken_back_at is null do nothing\
            """;
    static final String TAKE_BACK =
            """
            update rulebook.mode_minutes
               set taken_back_by = :by, taken_back_name = :name, taken_back_at = :at,
                   taken_back_reason = :reason
             where minutes_id = :id and taken_back_at is null and valid_from > :today\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Minutes(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns what is set for a day. */
    public MinutesOn on(LocalDate day) {
        return new MinutesOn(
                day, inForce(day).stream().collect(toMap(Figure::mode, Figure::minutes)));
    }

    /** Returns the figures that hold on a day, one of a mode at most. */
    List<Figure> inForce(LocalDate day) {
        return jdbc.sql(IN_FORCE).param("day", day).query(RowAs.of(Figure.class)).list();
    }

    /** Returns those that begin after a day, the earliest first. */
    List<Figure> after(LocalDate day) {
        return jdbc.sql(LATER).param("day", day).query(RowAs.of(Figure.class)).list();
    }

    /** Returns those that no longer hold on a day or were taken back, the latest first. */
    List<Figure> before(LocalDate day, int most) {
        return jdbc.sql(BEFORE)
                .param("day", day)
                .param("most", most)
                .query(RowAs.of(Figure.class))
                .list();
    }

    Optional<Figure> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(RowAs.of(Figure.class)).optional();
    }

    /** Returns the figure of a mode with this first day. */
    Optional<Figure> ofDay(ContactMode mode, LocalDate from) {
        return jdbc.sql(OF_DAY)
                .param("mode", mode.name())
                .param("from", from)
                .query(RowAs.of(Figure.class))
                .optional();
    }

    /** Sets a figure. Returns whether there was none with this first day, so that it is kept. */
    boolean set(UUID id, NewFigure figure, User by) {
        return jdbc.sql(SET)
                        .param("id", id)
                        .param("mode", figure.mode().name())
                        .param("from", figure.from())
                        .param("minutes", figure.minutes())
                        .param("reason", figure.reason())
                        .param("by", by.username())
                        .param("name", by.displayName())
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes a figure back. Returns whether that could still be done: it had not begun. */
    boolean takeBack(UUID id, String reason, User by) {
        return jdbc.sql(TAKE_BACK)
                        .param("id", id)
                        .param("reason", reason)
                        .param("by", by.username())
                        .param("name", by.displayName())
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .param("today", clock.today())
                        .update()
                == 1;
    }
}

package org.offload.rulebook.override;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;
import org.offload.organisation.LedTeams;
import org.offload.platform.Ids;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.rulebook.vocabulary.Approver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps overrides. */
@Repository
class Overrides {

    private static final String EACH =
            """
            select o.crn, o.override_id, o.request_id, o.mode, o.every_days, o.reason, o.approver,
                   o.state, o.valid_to, o.asked_by, o.asked_name, o.asked_at, o.settled_by,
                   o.settled_on, o.answer, o.ended_by
              from rulebook.override o
            """;

    /** Nobody agrees to what they have asked for themselves. */
    private static final String TO_ANSWER_BY =
            """
              join rulebook.decision d on d.crn = o.crn and d.ended_at is null
             where o.state = 'ASKED' and o.asked_by <> :me and (o.approver = 'SPO' or :head)
               and d.team_code
            """
                    + LedTeams.IN;

    static final String OF_CASE =
            EACH + " where o.crn = :crn order by o.asked_at desc, o.override_id limit 20";
    static final String OF_ASKER =
            EACH
                    + """
                     where o.asked_by = :me
                       and (o.valid_to >= :since or o.settled_on >= :since or o.state = 'ASKED')
                     order by o.asked_at desc, o.crn limit 300\
                    """;
    static final String TO_ANSWER = EACH + TO_ANSWER_BY + " order by o.asked_at, o.crn limit 300";
    static final String OF_REQUEST =
            EACH + TO_ANSWER_BY + " and o.request_id = :request order by o.crn limit 300";
    static final String ASK =
            """
            insert into rulebook.override
              (crn, override_id, request_id, mode, every_days, reason, approver, state, valid_from,
               valid_to, asked_by, asked_name, asked_at)
            values (:crn, :id, :request, :mode, :every, :reason, :approver, :state,
                    cast(:from as date), :until, :by, :name, :at)\
            """;
    static final String SETTLE =
            """
            update rulebook.override
               set state = :state, settled_by = :by, settled_on = :today, answer = :answer,
                   valid_from = case when :state = 'IN_FORCE' then :today else valid_from end
             where crn = :crn and override_id = :id and state = :before\
            """;
    static final String END =
            """
            update rulebook.override set state = 'ENDED', ended_by = :by, ended_on = :today
             where crn = :crn and state = 'IN_FORCE'\
            """;
    static final String WITHDRAW =
            """
            update rulebook.override
               set state = 'WITHDRAWN', settled_by = :by, settled_on = :today
             where crn = :crn and state = 'ASKED'\
            """;
    static final String RAISE =
            """
            update rulebook.override set approver = :approver
             where crn = :crn and override_id = :id and state = 'ASKED'\
            """;

    private record Row(
            String crn,
            UUID overrideId,
            UUID requestId,
            String mode,
            int everyDays,
            String reason,
            String approver,
            String state,
            LocalDate validTo,
            String askedBy,
            String askedName,
            Instant askedAt,
            String settledBy,
            @Nullable LocalDate settledOn,
            String answer,
            String endedBy) {

        StoredOverride stored() {
            return new StoredOverride(
                    Crn.of(crn),
                    overrideId,
                    requestId,
                    new Way(ContactMode.valueOf(mode), everyDays),
                    reason,
                    approver.isEmpty() ? null : Approver.valueOf(approver),
                    OverrideState.valueOf(state),
                    validTo,
                    askedBy,
                    askedName,
                    askedAt,
                    settledBy,
                    settledOn,
                    answer,
                    endedBy);
        }
    }

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Overrides(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns those of a case, the latest first; 20 at most. */
    List<StoredOverride> of(Crn crn) {
        return list(jdbc.sql(OF_CASE).param("crn", crn.value()));
    }

    /** Returns what somebody has asked for that is not over since a day; 300 at most. */
    List<StoredOverride> askedBy(User user, LocalDate since) {
        return list(jdbc.sql(OF_ASKER).param("me", user.username()).param("since", since));
    }

    /** Returns what waits for somebody's answer, the oldest first; 300 at most. */
    List<StoredOverride> toAnswer(User user) {
        return list(asAnswerer(TO_ANSWER, user));
    }

    /** Returns what of one request waits for somebody's answer. */
    List<StoredOverride> toAnswer(User user, UUID request) {
        return list(asAnswerer(OF_REQUEST, user).param("request", request));
    }

    private StatementSpec asAnswerer(String sql, User user) {
        return jdbc.sql(sql)
                .param("today", clock.today())
                .param("me", user.username())
                .param("viewer", user.staffOrNobody().value())
                .param("head", user.role() == Role.HEAD_OF_UNIT);
    }

    private static List<StoredOverride> list(StatementSpec statement) {
        return statement.query(RowAs.of(Row.class)).list().stream().map(Row::stored).toList();
    }

    /**
     * Adds one; what it takes the place of gives way.
     *
     * @param approver who must agree; none to what holds at once
     */
    void ask(Crn crn, UUID request, Wish wish, @Nullable Approver approver, User user) {
        boolean atOnce = approver == null;
        if (atOnce) {
            change(END, crn, user);
        }
        change(WITHDRAW, crn, user);
        jdbc.sql(ASK)
                .param("crn", crn.value())
                .param("id", Ids.next())
                .param("request", request)
                .param("mode", wish.way().mode().name())
                .param("every", wish.way().everyDays())
                .param("reason", wish.reason())
                .param("approver", approver == null ? "" : approver.name())
                .param("state", (atOnce ? OverrideState.IN_FORCE : OverrideState.ASKED).name())
                .param("from", atOnce ? clock.today() : null)
                .param("until", wish.until())
                .param("by", user.username())
                .param("name", user.displayName())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Answers one, or takes the question back.
     *
     * @return false if somebody else has settled it before
     */
    boolean settle(StoredOverride one, OverrideState state, String answer, User user) {
        if (one.state() != OverrideState.ASKED || !one.state().next().contains(state)) {
            return false;
        }
        if (state == OverrideState.IN_FORCE) {
            change(END, one.crn(), user);
        }
        return jdbc.sql(SETTLE)
                        .param("crn", one.crn().value())
                        .param("id", one.id())
                        .param("before", one.state().name())
                        .param("state", state.name())
                        .param("answer", answer)
                        .param("by", user.displayName())
                        .param("today", clock.today())
                        .update()
                == 1;
    }

    /** Ends what is in force on a case; who agreed to it stays on the record. */
    boolean end(Crn crn, User user) {
        return change(END, crn, user);
    }

    /** Has somebody else asked, since the rules in force name another. */
    void raise(StoredOverride one, Approver approver) {
        jdbc.sql(RAISE)
                .param("crn", one.crn().value())
                .param("id", one.id())
                .param("approver", approver.name())
                .update();
    }

    private boolean change(String sql, Crn crn, User user) {
        return jdbc.sql(sql)
                        .param("crn", crn.value())
                        .param("by", user.displayName())
                        .param("today", clock.today())
                        .update()
                == 1;
    }
}

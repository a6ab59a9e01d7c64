package org.offload.rulebook.propose;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.BookedModes.Booked;
import org.offload.caseload.BookedModes.Way;
import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.Ids;
import org.offload.platform.OfCases;
import org.offload.platform.RowAs;
import org.offload.platform.RowByRow;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps proposals. */
@Repository
class Proposals {

    private static final String EACH =
            """
            select crn, proposal_id, contact_id, on_day, starts_at, from_type, from_place,
                   from_mode, to_type, to_place, to_mode, gives_back, state
              from rulebook.proposal
            """;

    static final String OPEN =
            EACH
                    + """
                     where staff_id = :staff and state = 'OPEN' order by on_day, starts_at, crn
                     limit 200\
                    """;
    static final String ACCEPTED =
            EACH
                    + """
                     where staff_id = :staff and state = 'ACCEPTED' and on_day >= :today
                       and answered_on = :today
                     order by on_day, starts_at, crn limit 200\
                    """;
    static final String OF_STAFF =
            EACH + " where crn = :crn and proposal_id = :id and staff_id = :staff";
    static final String LAST_ACCEPTED =
            EACH
                    + """
                     where crn = any(:crns) and state = 'ACCEPTED' order by proposed_at\
                    """;
    static final String ADD =
            """
            insert into rulebook.proposal
              (crn, proposal_id, contact_id, staff_id, on_day, starts_at, from_type, from_place,
               from_mode, to_type, to_place, to_mode, gives_back, state, proposed_at)
            values (:crn, :id, :contact, :staff, :day, :time, :fromType, :fromPlace, :fromMode,
                    :toType, :toPlace, :toMode, :givesBack, 'OPEN', :at)\
            """;
    static final String OPEN_OF =
            "select crn, proposal_id as id from rulebook.proposal where crn = any(:crns) and state"
                    + " = 'OPEN'";
    static final String GONE =
            """
            update rulebook.proposal set state = 'GONE'
             where crn = :crn and proposal_id = :id and state = 'OPEN'\
            """;
    static final String ANSWER =
            """
            update rulebook.proposal
               set state = :state, to_type = :toType, to_place = :toPlace, to_mode = :toMode,
                   answered_on = :today, answered_by = :by
             where crn = :crn and proposal_id = :id and state = :before\
            """;

    private record Row(
            String crn,
            UUID proposalId,
            UUID contactId,
            LocalDate onDay,
            @Nullable LocalTime startsAt,
            String fromType,
            String fromPlace,
            String fromMode,
            String toType,
            String toPlace,
            String toMode,
            boolean givesBack,
            String state) {

        Proposal proposal() {
            return new Proposal(
                    Crn.of(crn),
                    proposalId,
                    contactId,
                    onDay,
                    startsAt,
                    new Way(fromType, fromPlace),
                    ContactMode.valueOf(fromMode),
                    new Way(toType, toPlace),
                    ContactMode.valueOf(toMode),
                    givesBack,
                    ProposalState.valueOf(state));
        }
    }

    private record Open(String crn, UUID id) {}

    private final JdbcClient jdbc;
    private final RowByRow rows;
    private final ServiceClock clock;

    Proposals(JdbcClient jdbc, RowByRow rows, ServiceClock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** Returns what waits for somebody's answer, the next booking first; 200 at most. */
    List<Proposal> open(StaffId staff) {
        return list(jdbc.sql(OPEN).param("staff", staff.value()));
    }

    /** Returns what somebody has accepted today and may still take back. */
    List<Proposal> acceptedToday(StaffId staff) {
        return list(jdbc.sql(ACCEPTED).param("staff", staff.value()).param("today", clock.today()));
    }

    Optional<Proposal> find(Crn crn, UUID id, StaffId staff) {
        return list(
                        jdbc.sql(OF_STAFF)
                                .param("crn", crn.value())
                                .param("id", id)
                                .param("staff", staff.value()))
                .stream()
                .findFirst();
    }

    /** Returns of each booking of some cases the change that was accepted last. */
    Map<UUID, Proposal> lastAccepted(List<Crn> crns) {
        var some = OfCases.of(crns);
        return list(jdbc.sql(some.in(LAST_ACCEPTED)).params(some.params())).stream()
                .collect(Collectors.toMap(Proposal::contactId, one -> one, (_, later) -> later));
    }

    private static List<Proposal> list(JdbcClient.StatementSpec statement) {
        return statement.query(RowAs.of(Row.class)).list().stream().map(Row::proposal).toList();
    }

    /** Keeps what is proposed from now on. */
    void add(List<Proposed> all) {
        OffsetDateTime at = clock.now().atOffset(ZoneOffset.UTC);
        rows.update(ADD, all.stream().map(one -> row(one, at)).toList());
    }

    private static Map<String, @Nullable Object> row(Proposed one, OffsetDateTime at) {
        Booked booked = one.booked();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("crn", booked.crn().value());
        row.put("id", Ids.next());
        row.put("contact", booked.contactId());
        row.put("staff", one.staff().value());
        row.put("day", booked.day());
        row.put("time", booked.startsAt());
        row.put("fromType", booked.way().type());
        row.put("fromPlace", booked.way().placeId());
        row.put("fromMode", booked.mode().name());
        row.put("toType", one.to().type());
        row.put("toPlace", one.to().placeId());
        row.put("toMode", one.mode().name());
        row.put("givesBack", one.givesBack());
        row.put("at", at);
        return row;
    }

    /** Lets go of what was proposed for some cases under earlier rules. */
    void letGo(List<Crn> crns) {
        var some = OfCases.of(crns);
        rows.update(
                GONE,
                jdbc
                        .sql(some.in(OPEN_OF))
                        .params(some.params())
                        .query(RowAs.of(Open.class))
                        .list()
                        .stream()
                        .map(open -> Map.of("crn", open.crn(), "id", open.id()))
                        .toList());
    }

    /** Keeps an answer. Returns whether the proposal still was as the caller saw it. */
    boolean answer(Proposal of, ProposalState state, Way to, ContactMode mode, String by) {
        return jdbc.sql(ANSWER)
                        .param("crn", of.crn().value())
                        .param("id", of.id())
                        .param("before", of.state().name())
                        .param("state", state.name())
                        .param("toType", to.type())
                        .param("toPlace", to.placeId())
                        .param("toMode", mode.name())
                        .param("today", clock.today())
                        .param("by", by)
                        .update()
                == 1;
    }
}

package org.offload.rulebook.propose;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.BookedModes.Booked;
import org.offload.caseload.BookedModes.Way;
import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
                     where crn = :crn and contact_id = :contact and state = 'ACCEPTED'
                     order by proposed_at desc limit 1\
                    """;
    static final String ADD =
            """
            insert into rulebook.proposal
              (crn, proposal_id, contact_id, staff_id, on_day, starts_at, from_type, from_place,
               from_mode, to_type, to_place, to_mode, gives_back, state, proposed_at)
            values (:crn, :id, :contact, :staff, :day, :time, :fromType, :fromPlace, :fromMode,
                    :toType, :toPlace, :toMode, :givesBack, 'OPEN', :at)\
            """;
    static final String GONE =
            """
            update rulebook.proposal set state = 'GONE' where crn = :crn and state = 'OPEN'\
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

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Proposals(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
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

    /** Returns the change of a booking that was accepted last. */
    Optional<Proposal> lastAccepted(Crn crn, UUID contact) {
        return list(jdbc.sql(LAST_ACCEPTED).param("crn", crn.value()).param("contact", contact))
                .stream()
                .findFirst();
    }

    private static List<Proposal> list(JdbcClient.StatementSpec statement) {
        return statement.query(RowAs.of(Row.class)).list().stream().map(Row::proposal).toList();
    }

    void add(Booked booked, StaffId staff, Way to, ContactMode mode, boolean givesBack) {
        jdbc.sql(ADD)
                .param("crn", booked.crn().value())
                .param("id", Ids.next())
                .param("contact", booked.contactId())
                .param("staff", staff.value())
                .param("day", booked.day())
                .param("time", booked.startsAt())
                .param("fromType", booked.way().type())
                .param("fromPlace", booked.way().placeId())
                .param("fromMode", booked.mode().name())
                .param("toType", to.type())
                .param("toPlace", to.placeId())
                .param("toMode", mode.name())
                .param("givesBack", givesBack)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets go of what was proposed for a case under earlier rules. */
    void letGo(Crn crn) {
        jdbc.sql(GONE).param("crn", crn.value()).update();
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

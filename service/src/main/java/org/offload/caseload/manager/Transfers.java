package org.offload.caseload.manager;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.grant.MaySee;
import org.offload.kernel.Crn;
import org.offload.organisation.LedTeams;
import org.offload.platform.Ids;
import org.offload.platform.Role;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored transfers and their items. */
@Repository
class Transfers {

    static final String ONE =
            """
            select x.transfer_id as id, x.reason, x.note, x.team_code, t.name as team,
                   x.staff_id as staff, s.forename || ' ' || s.surname as officer, x.asked_at,
                   x.asked_by, x.asked_name, x.settled_at
              from caseload.transfer x
              left join organisation.door_team t on t.team_code = x.team_code
              left join organisation.door_staff s on s.staff_id = x.staff_id
             where x.crn = :crn and x.transfer_id = :id\
            """;
    static final String ITEMS =
            """
            select item_id as id, kind, event_number as event, requirement_id as requirement,
                   state, answer, answered_at, answered_by
              from caseload.transfer_item
             where crn = :crn and transfer_id = :id
             order by event_number nulls first, kind, item_id\
            """;
    static final String OF_CASE =
            """
            select x.transfer_id as id, x.asked_at, x.asked_name, coalesce(t.name, x.team_code) as team,
                   s.forename || ' ' || s.surname as officer,
                   x.settled_at is null as pending
              from caseload.transfer x
              left join organisation.door_team t on t.team_code = x.team_code
              left join organisation.door_staff s on s.staff_id = x.staff_id
             where x.crn = :crn
             order by x.asked_at desc, x.transfer_id
             limit 100\
            """;
    static final String TO_ANSWER =
            """
            select x.crn, x.transfer_id as id, p.forename, p.surname, p.name_is_placeholder,
                   t.name as team, x.asked_name, x.asked_at,
                   (select count(*) from caseload.transfer_item i
                     where i.crn = x.crn and i.transfer_id = x.transfer_id
                       and i.state = 'REQUESTED') as items
              from caseload.transfer x
              join caseload.person p on p.crn = x.crn
              join organisation.door_team t on t.team_code = x.team_code
             where x.settled_at is null and x.team_code
            """
                    + LedTeams.IN
                    + " and "
                    + MaySee.P
                    + " order by x.asked_at limit 100";
    static final String ASK =
            """
            insert into caseload.transfer
              (crn, transfer_id, reason, note, team_code, staff_id, asked_at, asked_by, asked_name)
            values (:crn, :id, :reason, :note, :team, cast(:staff as text), :at, :by, :name)\
            """;
    static final String ASK_ITEM =
            """
            insert into caseload.transfer_item
              (crn, transfer_id, item_id, kind, event_number, requirement_id, state)
            values (:crn, :transfer, :id, :kind, cast(:event as int), cast(:requirement as uuid),
                    'REQUESTED')\
            """;
    static final String OFFER =
            """
            insert into caseload.case_grant
              (crn, grant_id, kind, team_code, valid_from, reason, granted_by)
            values (:crn, :id, 'OFFERED', :team, :today, '', :by)\
            """;
    static final String ANSWER =
            """
            update caseload.transfer_item
               set state = :next, answer = :answer, answered_at = :at, answered_by = :by
             where crn = :crn and transfer_id = :transfer and item_id = :item and state = :state\
            """;
    static final String SETTLE =
            """
            update caseload.transfer x set settled_at = :at
             where x.crn = :crn and x.transfer_id = :id and x.settled_at is null
               and not exists (select from caseload.transfer_item i
                                where i.crn = x.crn and i.transfer_id = x.transfer_id
                                  and i.state = 'REQUESTED')\
            """;
    // The grant has the id of its transfer.
    static final String END_OFFER =
            """
            update caseload.case_grant set valid_to = :last
             where crn = :crn and grant_id = :id and kind = 'OFFERED'\
            """;

    /** A transfer as it stands. */
    public record Transfer(
            UUID id,
            String reason,
            String note,
            String teamCode,
            @Nullable String team,
            @Nullable String staff,
            @Nullable String officer,
            Instant askedAt,
            String askedBy,
            String askedName,
            @Nullable Instant settledAt) {}

    /** One item of a transfer. */
    public record Asked(
            UUID id,
            Item.Kind kind,
            @Nullable Integer event,
            @Nullable UUID requirement,
            TransferState state,
            String answer,
            @Nullable Instant answeredAt,
            String answeredBy) {

        Item item() {
            return new Item(kind, event, requirement);
        }
    }

    /** A transfer among those of its case. */
    public record OfCase(
            UUID id,
            Instant askedAt,
            String askedName,
            String team,
            @Nullable String officer,
            boolean pending) {}

    /** A transfer that waits for one's answer. */
    public record Waiting(
            Crn crn,
            UUID id,
            String forename,
            String surname,
            boolean nameIsPlaceholder,
            String team,
            String askedName,
            Instant askedAt,
            int items) {}

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    Transfers(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Transfer> one(Crn crn, UUID id) {
        return jdbc.sql(ONE)
                .param("crn", crn.value())
                .param("id", id)
                .query(RowAs.of(Transfer.class))
                .optional();
    }

    List<Asked> items(Crn crn, UUID id) {
        return jdbc.sql(ITEMS)
                .param("crn", crn.value())
                .param("id", id)
                .query(RowAs.of(Asked.class))
                .list();
    }

    /** Returns the transfers of a case, the latest first. */
    List<OfCase> of(Crn crn) {
        return jdbc.sql(OF_CASE).param("crn", crn.value()).query(RowAs.of(OfCase.class)).list();
    }

    /** Returns what waits for somebody's answer, the oldest first. */
    List<Waiting> toAnswer(User user) {
        return jdbc.sql(TO_ANSWER)
                .param("viewer", user.staffOrNobody().value())
                .param("head", user.role() == Role.HEAD_OF_UNIT)
                .param("today", clock.today())
                .query(RowAs.of(Waiting.class))
                .list();
    }

    /** Asks; those who must answer may open the case until they have. */
    void ask(Crn crn, Transfer transfer, List<Item> items) {
        jdbc.sql(ASK)
                .param("crn", crn.value())
                .param("id", transfer.id())
                .param("reason", transfer.reason())
                .param("note", transfer.note())
                .param("team", transfer.teamCode())
                .param("staff", transfer.staff())
                .param("at", utc(transfer.askedAt()))
                .param("by", transfer.askedBy())
                .param("name", transfer.askedName())
                .update();
        items.forEach(item -> askItem(crn, transfer.id(), item));
        jdbc.sql(OFFER)
                .param("crn", crn.value())
                .param("id", transfer.id())
                .param("team", transfer.teamCode())
                .param("today", clock.today())
                .param("by", transfer.askedName())
                .update();
    }

    private void askItem(Crn crn, UUID transfer, Item item) {
        jdbc.sql(ASK_ITEM)
                .param("crn", crn.value())
                .param("transfer", transfer)
                .param("id", Ids.next())
                .param("kind", item.kind().name())
                .param("event", item.event())
                .param("requirement", item.requirement())
                .update();
    }

    /** Changes the state of an item; answers whether it still was the one it is leaving. */
    boolean answer(
            Crn crn, UUID transfer, Asked item, TransferState next, String answer, String by) {
        return 1
                == jdbc.sql(ANSWER)
                        .param("crn", crn.value())
                        .param("transfer", transfer)
                        .param("item", item.id())
                        .param("state", item.state().name())
                        .param("next", next.name())
                        .param("answer", answer)
                        .param("at", utc(clock.now()))
                        .param("by", by)
                        .update();
    }

    /** Closes a transfer of which no item waits any more. */
    void settle(Crn crn, UUID id) {
        int settled =
                jdbc.sql(SETTLE)
                        .param("crn", crn.value())
                        .param("id", id)
                        .param("at", utc(clock.now()))
                        .update();
        if (settled == 1) {
            jdbc.sql(END_OFFER)
                    .param("crn", crn.value())
                    .param("id", id)
                    .param("last", clock.today().minusDays(1))
                    .update();
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

package org.offload.platform.audit;

import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Ids;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * Writes entries, each in one statement. The head is raised first: its row is locked from then to
 * the end of the transaction, so that entries of one chain follow one another and others do not
 * wait.
 */
@Repository
class StoredAudit implements Audit {

    static final String CASE =
            """
            with head as (
                insert into platform.audit_case_head as h (crn, seq, previous, hash)
                values (:name, 1, '', sha256(int8send(1) || cast(:content as bytea)))
                on conflict (crn) do update
                   set seq = h.seq + 1, previous = h.hash,
                       hash = sha256(h.hash || int8send(h.seq + 1) || cast(:content as bytea))
                returning crn, seq, previous, hash)
            insert into platform.audit_case
                   (crn, seq, entry_id, at, username, act, reason, previous, hash)
            select crn, seq, cast(:id as uuid), cast(:at as timestamptz), cast(:username as text),
                   cast(:act as text), cast(:reason as text), previous, hash
              from head\
            """;
    static final String USER =
            """
            with head as (
                insert into platform.audit_user_head as h (username, seq, previous, hash)
                values (:name, 1, '', sha256(int8send(1) || cast(:content as bytea)))
                on conflict (username) do update
                   set seq = h.seq + 1, previous = h.hash,
                       hash = sha256(h.hash || int8send(h.seq + 1) || cast(:content as bytea))
                returning username, seq, previous, hash)
            insert into platform.audit_user
                   (username, seq, entry_id, at, act, crns, previous, hash)
            select username, seq, cast(:id as uuid), cast(:at as timestamptz), cast(:act as text),
                   cast(:crns as text[]), previous, hash
              from head\
            """;

    private final JdbcClient jdbc;
    private final ServiceClock clock;

    StoredAudit(JdbcClient jdbc, ServiceClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void ofCase(Crn crn, User user, String act, String reason) {
        keep(new Entry.OfCase(crn.value(), Ids.next(), clock.now(), user.username(), act, reason));
    }

    @Override
    public void ofList(User user, String list, Collection<Crn> shown) {
        List<String> crns = shown.stream().map(Crn::value).distinct().toList();
        keep(new Entry.OfUser(user.username(), Ids.next(), clock.now(), list, crns));
    }

    @Override
    public void ofSignIn(String username, String act) {
        keep(new Entry.OfUser(username, Ids.next(), clock.now(), act, List.of()));
    }

    private void keep(Entry entry) {
        StatementSpec statement =
                switch (entry) {
                    case Entry.OfCase of ->
                            jdbc.sql(CASE)
                                    .param("id", of.id())
                                    .param("at", of.at().atOffset(ZoneOffset.UTC))
                                    .param("username", of.username())
                                    .param("act", of.act())
                                    .param("reason", of.reason());
                    case Entry.OfUser of ->
                            jdbc.sql(USER)
                                    .param("id", of.id())
                                    .param("at", of.at().atOffset(ZoneOffset.UTC))
                                    .param("act", of.act())
                                    .param("crns", of.crns().toArray(String[]::new));
                };
        statement
                .param("name", entry.chain().name())
                .param("content", entry.content().bytes())
                .update();
    }
}

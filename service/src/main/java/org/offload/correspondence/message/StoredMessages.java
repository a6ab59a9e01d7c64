package org.offload.correspondence.message;

import org.jspecify.annotations.Nullable;
import org.offload.correspondence.Addressee;
import org.offload.correspondence.Channel;
import org.offload.correspondence.Messages;
import org.offload.correspondence.Outbox;
import org.offload.correspondence.SafeToSend;
import org.offload.correspondence.Template;
import org.offload.kernel.Crn;
import org.offload.platform.Ids;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps messages. */
@Repository
class StoredMessages implements Messages, Outbox {

    private static final String EACH =
            """
            select crn, message_id, channel, body, state, sent_to, drafted_at, settled_by, settled_at
              from correspondence.message
            """;

    static final String DRAFTS =
            EACH
                    + """
                     where drafted_by = :me and state = 'DRAFT' and last_on >= :today
                     order by drafted_at, crn limit 100\
                    """;
    static final String OF_CASE =
            EACH + " where crn = :crn order by drafted_at desc, message_id desc limit 50";
    static final String TO_SEND =
            EACH
                    + """
                     where state = 'OUTBOX' and team_code = any(:teams) and last_on >= :today
                     order by settled_at, crn limit :most\
                    """;
    static final String DRAFT =
            """
            insert into correspondence.message
              (crn, message_id, about_id, team_code, template, last_on, channel, body, state,
               drafted_by, drafted_at)
            values (:crn, :id, :about, :team, :template, :last, :channel, :body, 'DRAFT', :by,
                    :at)\
            """;
    static final String DROP =
            """
            update correspondence.message
               set state = 'DROPPED', settled_by = :by, settled_at = :at
             where crn = :crn and about_id = :about and state in ('DRAFT', 'OUTBOX')\
            """;
    static final String IS_SENT =
            """
            select exists (select from correspondence.message
                            where crn = :crn and about_id = :about and state = 'SENT')\
            """;
    static final String SETTLE =
            """
            update correspondence.message
               set state = :state, channel = :channel, body = :body, sent_to = :to,
                   team_code = :team,
                   settled_by = :by, settled_at = :at
             where crn = :crn and message_id = :id and state = :before\
            """;
    static final String STATE =
            """
            update correspondence.message
               set state = :state, settled_by = :by, settled_at = :at
             where crn = :crn and message_id = :id and state = any(:before)\
            """;

    private record Row(
            String crn,
            UUID messageId,
            String channel,
            String body,
            String state,
            String sentTo,
            Instant draftedAt,
            String settledBy,
            @Nullable Instant settledAt) {

        Message message() {
            return new Message(
                    Crn.of(crn),
                    messageId,
                    Channel.valueOf(channel),
                    body,
                    MessageState.valueOf(state),
                    sentTo,
                    draftedAt,
                    settledBy,
                    settledAt);
        }
    }

    private final JdbcClient jdbc;
    private final SafeToSend safe;
    private final Words words;
    private final ServiceClock clock;

    StoredMessages(JdbcClient jdbc, SafeToSend safe, Words words, ServiceClock clock) {
        this.jdbc = jdbc;
        this.safe = safe;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void draft(Crn crn, About about, Template template, User by, Object... values) {
        drop(crn, about.id(), by);
        Addressee addressee = safe.of(List.of(crn)).get(crn);
        if (addressee == null) {
            return;
        }
        Channel channel =
                addressee.to().containsKey(Channel.TEXT)
                                && !addressee.to().containsKey(Channel.LETTER)
                        ? Channel.TEXT
                        : Channel.LETTER;
        jdbc.sql(DRAFT)
                .param("crn", crn.value())
                .param("id", Ids.next())
                .param("about", about.id())
                .param("last", about.last())
                .param("team", addressee.team())
                .param("template", template.name())
                .param("channel", channel.name())
                .param("body", words.say("correspondence.template." + template, values))
                .param("by", by.username())
                .param("at", now())
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean drop(Crn crn, UUID about, User by) {
        jdbc.sql(DROP)
                .param("crn", crn.value())
                .param("about", about)
                .param("by", by.displayName())
                .param("at", now())
                .update();
        return jdbc.sql(IS_SENT)
                .param("crn", crn.value())
                .param("about", about)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    /** Returns somebody's own drafts, the oldest first; 100 at most. */
    List<Message> drafts(User user) {
        return list(jdbc.sql(DRAFTS).param("me", user.username()).param("today", clock.today()));
    }

    /** Returns the messages of a case, the latest first; 50 at most. */
    List<Message> of(Crn crn) {
        return list(jdbc.sql(OF_CASE).param("crn", crn.value()));
    }

    private static List<Message> list(StatementSpec statement) {
        return statement.query(RowAs.of(Row.class)).list().stream().map(Row::message).toList();
    }

    /**
     * Lets a draft go.
     *
     * @return false if it is no draft any more
     */
    boolean letGo(Message draft, Channel channel, String body, Addressee who, User by) {
        return jdbc.sql(SETTLE)
                        .param("crn", draft.crn().value())
                        .param("id", draft.id())
                        .param("before", draft.state().name())
                        .param("state", MessageState.OUTBOX.name())
                        .param("channel", channel.name())
                        .param("body", body)
                        .param("to", who.to().getOrDefault(channel, ""))
                        .param("team", who.team())
                        .param("by", by.displayName())
                        .param("at", now())
                        .update()
                == 1;
    }

    /**
     * Drops a message that is not sent.
     *
     * @return false if it was sent or dropped before
     */
    boolean dropOne(Crn crn, UUID id, User by) {
        return change(crn, id, MessageState.DROPPED, by);
    }

    /** Whatever state it is in now, if the other may follow. */
    private boolean change(Crn crn, UUID id, MessageState state, User by) {
        return jdbc.sql(STATE)
                        .param("crn", crn.value())
                        .param("id", id)
                        .param("before", MessageState.before(state))
                        .param("state", state.name())
                        .param("by", by.displayName())
                        .param("at", now())
                        .update()
                == 1;
    }

    @Override
    public List<Waiting> of(Collection<String> teams) {
        return list(
                        jdbc.sql(TO_SEND)
                                .param("teams", teams.toArray(String[]::new))
                                .param("today", clock.today())
                                .param("most", MOST))
                .stream()
                .map(
                        one ->
                                new Waiting(
                                        one.crn(),
                                        one.id(),
                                        one.channel(),
                                        one.sentTo(),
                                        one.body()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean sent(Crn crn, UUID message, User by) {
        return change(crn, message, MessageState.SENT, by);
    }
}

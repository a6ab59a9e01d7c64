package org.offload.correspondence.message;

import org.offload.correspondence.Addressee;
import org.offload.correspondence.Channel;
import org.offload.correspondence.SafeToSend;
import org.offload.kernel.Crn;
import org.offload.platform.AccessFacts;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.Audit;
import org.offload.platform.Problem;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets drafts go into the outbox, if that is safe at this moment, or drops them. */
@Service
class LetGo {

    static final String WORDS = "correspondence.letGo";
    static final String SEND = "SEND";
    static final String DROP = "DROP";
    static final String LATER = "LATER";

    private static final Addressee NOBODY = new Addressee("", "", "", Map.of(), Map.of());
    private static final int LONGEST = 2_000;
    private static final int LONGEST_TEXT = 300;

    private final Receipts receipts;
    private final StoredMessages messages;
    private final SafeToSend safe;
    private final AccessFacts access;
    private final Audit audit;

    LetGo(
            Receipts receipts,
            StoredMessages messages,
            SafeToSend safe,
            AccessFacts access,
            Audit audit) {
        this.receipts = receipts;
        this.messages = messages;
        this.safe = safe;
        this.access = access;
        this.audit = audit;
    }

    static String answer(Message one) {
        return "answer." + one.id();
    }

    static String channel(Message one) {
        return "channel." + one.id();
    }

    static String body(Message one) {
        return "body." + one.id();
    }

    Saved all(User user, Typed typed) {
        return receipts.once(user, typed, () -> allNow(user, typed));
    }

    private Saved allNow(User user, Typed typed) {
        List<Message> drafts = drafts(user);
        Map<Crn, Addressee> addressees =
                safe.of(drafts.stream().map(Message::crn).distinct().toList());
        List<Problem> problems = new ArrayList<>();
        for (Message one : drafts) {
            switch (typed.one(answer(one))) {
                case SEND ->
                        send(user, one, typed, Optional.ofNullable(addressees.get(one.crn())))
                                .ifPresent(problems::add);
                case DROP -> {
                    if (messages.dropOne(one.crn(), one.id(), user)) {
                        audit.ofCase(one.crn(), user, "message dropped");
                    }
                }
                default -> {} // stays a draft
            }
        }
        return problems.isEmpty()
                ? new Saved.To("/messages?notice=correspondence.notice.letGo")
                : new Saved.Refused(problems);
    }

    /** Returns somebody's drafts, without those of cases that they no longer work with. */
    List<Message> drafts(User user) {
        List<Message> all = messages.drafts(user);
        Map<Crn, CaseFacts> facts =
                access.of(user, all.stream().map(Message::crn).distinct().toList());
        return all.stream()
                .filter(
                        one ->
                                Optional.ofNullable(facts.get(one.crn()))
                                        .filter(CaseFacts::isWorkedWith)
                                        .filter(near -> near.limit().isEmpty())
                                        .isPresent())
                .toList();
    }

    private Optional<Problem> send(
            User user, Message one, Typed typed, Optional<Addressee> addressee) {
        String body = typed.one(body(one)).strip();
        Channel channel =
                typed.one(channel(one)).equals(Channel.TEXT.name()) ? Channel.TEXT : Channel.LETTER;
        int longest = channel == Channel.TEXT ? LONGEST_TEXT : LONGEST;
        if (body.isEmpty()) {
            return Optional.of(Problem.of(body(one), WORDS + ".body.missing"));
        }
        if (body.length() > longest) {
            return Optional.of(
                    Problem.of(
                            body(one), "platform.form.tooLong", longest, body.length() - longest));
        }
        Addressee who = addressee.orElse(NOBODY);
        if (!who.to().containsKey(channel)) {
            return Optional.of(Problem.of(channel(one), WORDS + ".channel.unsafe"));
        }
        if (who.team().isEmpty()) {
            return Optional.of(Problem.of(answer(one), WORDS + ".answer.noTeam"));
        }
        if (messages.letGo(one, channel, body, who, user)) {
            audit.ofCase(one.crn(), user, "message let go");
        }
        return Optional.empty();
    }

    /** Takes back what was not sent yet. */
    Saved takeBack(User user, Crn crn, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    boolean done = messages.dropOne(crn, id, user);
                    if (done) {
                        audit.ofCase(crn, user, "message dropped");
                    }
                    return new Saved.To(
                            "/cases/"
                                    + crn
                                    + "/messages?notice=correspondence.notice."
                                    + (done ? "dropped" : "tooLate"));
                });
    }
}

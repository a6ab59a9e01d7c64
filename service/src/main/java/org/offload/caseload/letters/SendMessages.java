package org.offload.caseload.letters;

import org.offload.correspondence.Addressee;
import org.offload.correspondence.Outbox;
import org.offload.correspondence.Outbox.Waiting;
import org.offload.correspondence.SafeToSend;
import org.offload.kernel.Crn;
import org.offload.organisation.NearTeams;
import org.offload.platform.AccessFacts;
import org.offload.platform.Audit;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps that what was let go has been posted or typed in. */
@Service
class SendMessages {

    private static final String SENT = "sent-";

    private final Outbox outbox;
    private final SafeToSend safe;
    private final NearTeams teams;
    private final AccessFacts access;
    private final Receipts receipts;
    private final Audit audit;

    SendMessages(
            Outbox outbox,
            SafeToSend safe,
            NearTeams teams,
            AccessFacts access,
            Receipts receipts,
            Audit audit) {
        this.outbox = outbox;
        this.safe = safe;
        this.teams = teams;
        this.access = access;
        this.receipts = receipts;
        this.audit = audit;
    }

    /** Returns the field of the box that says that a message is sent. */
    static String field(UUID message) {
        return SENT + message;
    }

    /** Returns what waits for the teams of somebody, without whoever is closed to them. */
    List<Waiting> waiting(User user) {
        List<Waiting> all = outbox.of(teams.of(user).stream().map(NearTeams.Team::code).toList());
        Set<Crn> shown =
                access.shown(user.staffOrNobody(), all.stream().map(Waiting::crn).toList());
        return all.stream().filter(one -> shown.contains(one.crn())).toList();
    }

    /** Returns the ids of those that may go where they were let go to, as of this moment. */
    Set<UUID> stillSafe(List<Waiting> waiting) {
        Map<Crn, Addressee> now = safe.of(waiting.stream().map(Waiting::crn).distinct().toList());
        return waiting.stream()
                .filter(
                        one ->
                                Optional.ofNullable(now.get(one.crn()))
                                        .map(who -> who.to().get(one.channel()))
                                        .filter(one.to()::equals)
                                        .isPresent())
                .map(Waiting::id)
                .collect(Collectors.toSet());
    }

    /** Says so of what was taken back after it was printed. */
    Saved sent(User user, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    long ticked =
                            typed.fields().keySet().stream()
                                    .filter(field -> field.startsWith(SENT))
                                    .count();
                    long done =
                            waiting(user).stream()
                                    .filter(one -> typed.has(field(one.id())))
                                    .filter(one -> sent(user, one))
                                    .count();
                    return new Saved.To(
                            LettersController.PATH
                                    + "?notice=caseload.notice."
                                    + (done == ticked ? "lettersSent" : "lettersTakenBack"));
                });
    }

    private boolean sent(User user, Waiting one) {
        boolean done = outbox.sent(one.crn(), one.id(), user);
        if (done) {
            audit.ofCase(one.crn(), user, "message sent");
        }
        return done;
    }
}

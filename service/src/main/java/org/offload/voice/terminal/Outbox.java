package org.offload.voice.terminal;

import org.offload.platform.Words;
import org.offload.voice.board.Submission;
import org.offload.voice.terminal.Purse.Kept;
import org.offload.voice.terminal.Purse.Own;
import org.offload.voice.terminal.Purse.Waiting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was said and waits: for its token to be old enough, and then to be seen by others. */
final class Outbox {

    private static final Set<String> TAKEN = Set.of("waiting", "held", "published");
    private static final Set<String> SENT_AGAIN =
            Set.of("waiting", "held", Board.LOST, "busy", "too-soon", "too-many");
    private static final Set<String> ANOTHER_TOKEN = Set.of("token-spent", "token-invalid");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm");

    private final Purse purse;
    private final Board board;
    private final Words words;

    Outbox(Purse purse, Board board, Words words) {
        this.purse = purse;
        this.board = board;
        this.words = words;
    }

    /**
     * Puts a text in, to go when it does not stand out.
     *
     * @param atOnce whether it may stand out
     */
    void put(UUID thread, UUID parent, String text, boolean atOnce, Instant now) {
        Instant from = atOnce ? now : ready().map(Kept::ready).orElse(now);
        purse.waiting().add(new Waiting(thread, parent, UUID.randomUUID(), text, from, ""));
    }

    /** Sends what is due, and returns what is to be told of each. */
    List<String> send(Instant now) throws InterruptedException {
        List<String> told = new ArrayList<>();
        for (Waiting one : List.copyOf(purse.waiting())) {
            boolean early = one.sent().isEmpty() && one.from().isAfter(now);
            told.add(
                    early
                            ? words.say("voice.terminal.later", one.id(), local(one.from()))
                            : send(one));
        }
        return told;
    }

    private String send(Waiting one) throws InterruptedException {
        Waiting signed = one.sent().isEmpty() ? signed(one) : one;
        if (signed.sent().isEmpty()) {
            return told("no-token", one.id());
        }
        String answer = board.tell(signed.sent());
        if (TAKEN.contains(answer)) {
            purse.texts().putIfAbsent(one.id(), new Own(one.thread(), 0));
        }
        purse.waiting().remove(one);
        if (ANOTHER_TOKEN.contains(answer)) {
            purse.waiting().add(one); // without what was signed
        } else if (SENT_AGAIN.contains(answer)) {
            purse.waiting().add(signed);
        }
        return told(answer, one.id());
    }

    private Waiting signed(Waiting one) {
        return ready().map(
                        token -> {
                            purse.tokens().remove(token);
                            Submission submission =
                                    ThreadAuthor.of(purse.seed(), one.thread())
                                            .post(
                                                    one.id(),
                                                    one.parent(),
                                                    one.text(),
                                                    token.token());
                            return new Waiting(
                                    one.thread(),
                                    one.parent(),
                                    one.id(),
                                    one.text(),
                                    one.from(),
                                    submission.json());
                        })
                .orElse(one);
    }

    /** Takes back a text that was said here; returns what is to be told. */
    String withdraw(UUID id) throws InterruptedException {
        boolean waited =
                purse.waiting().removeIf(one -> one.id().equals(id) && one.sent().isEmpty());
        Own own = purse.texts().get(id);
        if (own == null) {
            return words.say(waited ? "voice.terminal.dropped" : "voice.terminal.unknown", id);
        }
        int revision = own.revision() + 1;
        var author = ThreadAuthor.of(purse.seed(), own.thread());
        String answer = board.tell(author.withdraw(id, revision).json());
        if (answer.equals("waiting")) {
            purse.waiting().removeIf(one -> one.id().equals(id));
            purse.texts().remove(id);
            return words.say("voice.terminal.withdrawn", id);
        }
        return told(answer, id);
    }

    /** Returns the token that is ready first. */
    private Optional<Kept> ready() {
        return purse.tokens().stream().min(Comparator.comparing(Kept::ready));
    }

    /** Pages say most of it in the same words. */
    private String told(String answer, UUID id) {
        String own = "voice.terminal.told." + answer;
        return id + ": " + words.say(words.has(own) ? own : "voice.unnamed.say." + answer);
    }

    private static String local(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }
}

package org.offload.voice.terminal;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Words;
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

/**
 * What was said and waits: for its token to be old enough, and then to be seen by others. Each text
 * has a token of its own from the start, so that none goes before its time.
 */
final class Outbox {

    private static final String PUBLISHED = "published";
    private static final String WAITING = "waiting";
    private static final Set<String> TAKEN = Set.of(WAITING, "held", PUBLISHED);
    private static final Set<String> SENT_AGAIN =
            Set.of(WAITING, "held", Board.LOST, "busy", "too-soon", "too-many");
    private static final Set<String> ANOTHER_TOKEN = Set.of("token-spent", "token-invalid");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm");

    private final Purse purse;
    private final Board.Keys keys;
    private final Board board;
    private final Words words;
    private final Runnable keep;

    /**
     * @param keep writes the purse down: before each text is sent, and after
     */
    Outbox(Purse purse, Board.Keys keys, Board board, Words words, Runnable keep) {
        this.purse = purse;
        this.keys = keys;
        this.board = board;
        this.words = words;
        this.keep = keep;
    }

    /**
     * Puts a text in, to go when it does not stand out.
     *
     * @param atOnce whether it may stand out
     * @param crowd among how many colleagues its author wants to hide at least
     * @return false if there is no token for it
     */
    boolean put(UUID thread, UUID parent, String text, boolean atOnce, int crowd) {
        Optional<Kept> token = take(thread);
        token.ifPresent(
                one ->
                        purse.waiting()
                                .add(
                                        new Waiting(
                                                thread,
                                                parent,
                                                UUID.randomUUID(),
                                                text,
                                                atOnce,
                                                crowd,
                                                one,
                                                "")));
        keep.run();
        return token.isPresent();
    }

    /** Takes the token for a thread that is ready first. */
    private Optional<Kept> take(UUID thread) {
        Optional<Kept> first =
                purse.tokens().stream()
                        .filter(one -> keys.takes(one.token().key(), thread))
                        .min(Comparator.comparing(Kept::ready));
        first.ifPresent(purse.tokens()::remove);
        return first;
    }

    /** Sends what is due, and returns what is to be told of each. */
    List<String> send(Instant now) throws InterruptedException {
        List<String> told = new ArrayList<>();
        for (Waiting one : List.copyOf(purse.waiting())) {
            told.add(one.sent().isEmpty() ? first(promised(one), now) : tell(one));
        }
        return told;
    }

    /** Whose token is over, or was no use, gets another one, with its own time. */
    private Waiting promised(Waiting one) {
        Kept token = one.token();
        if (token != null && keys.takes(token.token().key())) {
            return one;
        }
        Waiting anew = one.with(take(one.thread()).orElse(null));
        replace(one, anew);
        return anew;
    }

    private String first(Waiting one, Instant now) throws InterruptedException {
        @Nullable Kept token = one.token();
        if (token == null) {
            return told("no-token", one.id());
        }
        if (!one.atOnce() && token.ready().isAfter(now)) {
            return words.say(
                    "voice.terminal.later",
                    one.id(),
                    MOMENT.format(token.ready().atZone(ZoneId.systemDefault())));
        }
        if (keys.crowd(token.token().key()) < one.crowd()) {
            return one.id() + ": " + words.say("voice.unnamed.say.few", one.crowd());
        }
        Waiting signed =
                one.signed(
                        ThreadAuthor.of(purse.seed(), one.thread())
                                .post(one.id(), one.parent(), one.text(), token.token())
                                .json());
        replace(one, signed);
        return tell(signed);
    }

    private String tell(Waiting one) throws InterruptedException {
        String answer = board.tell(one.sent());
        String told = told(answer, one.id());
        if (TAKEN.contains(answer)) {
            purse.texts().putIfAbsent(one.id(), new Own(one.thread(), 0));
        }
        if (ANOTHER_TOKEN.contains(answer)) {
            replace(one, one.with(null));
        } else if (answer.equals(PUBLISHED) || answer.startsWith("refused-")) {
            remove(one);
        } else if (!SENT_AGAIN.contains(answer)) {
            remove(one);
            giveBack(one);
            return told + "\n" + words.say("voice.terminal.said") + "\n" + one.text();
        }
        return told;
    }

    /** The board spends a token when it publishes, and not when it refuses. */
    private void giveBack(Waiting one) {
        Kept token = one.token();
        if (token != null) {
            purse.tokens().add(token);
            keep.run();
        }
    }

    private void replace(Waiting one, Waiting other) {
        purse.waiting().replaceAll(each -> each.id().equals(one.id()) ? other : each);
        keep.run();
    }

    private void remove(Waiting one) {
        purse.waiting().removeIf(each -> each.id().equals(one.id()));
        keep.run();
    }

    /** Takes back a text that was said here; returns what is to be told. */
    String withdraw(UUID id) throws InterruptedException {
        Optional<Waiting> waits =
                purse.waiting().stream().filter(one -> one.id().equals(id)).findFirst();
        if (waits.filter(one -> one.sent().isEmpty()).isPresent()) {
            remove(waits.get());
            giveBack(waits.get());
            return words.say("voice.terminal.dropped", id);
        }
        waits.ifPresent( // the board may have it, though its answer was lost
                one -> {
                    purse.texts().putIfAbsent(id, new Own(one.thread(), 0));
                    remove(one);
                });
        Own own = purse.texts().get(id);
        if (own == null) {
            return words.say("voice.terminal.unknown", id);
        }
        var author = ThreadAuthor.of(purse.seed(), own.thread());
        String answer = board.tell(author.withdraw(id, own.revision() + 1).json());
        if (answer.equals(WAITING)) {
            purse.texts().remove(id);
            keep.run();
            return words.say("voice.terminal.withdrawn", id);
        }
        return told(answer, id);
    }

    /** Pages say most of it in the same words. */
    private String told(String answer, UUID id) {
        String own = "voice.terminal.told." + answer;
        return id + ": " + words.say(words.has(own) ? own : "voice.unnamed.say." + answer);
    }
}

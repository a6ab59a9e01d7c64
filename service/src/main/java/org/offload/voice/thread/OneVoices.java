package org.offload.voice.thread;

import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.voice.token.KeyDirectory;
import org.offload.voice.token.OneVoice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * Threads in which everybody has one voice: each has a key of its own, by which each draws once.
 */
@Component
class OneVoices {

    private final KeyDirectory keys;
    private final Words words;
    private final ServiceClock clock;
    private final int most;

    /**
     * @param most how many can be open to everybody at once: each is a token more for everybody
     */
    OneVoices(
            KeyDirectory keys,
            Words words,
            ServiceClock clock,
            @Value("${offload.voice.one-voice-threads:5}") int most) {
        this.keys = keys;
        this.words = words;
        this.clock = clock;
        this.most = most;
    }

    int most() {
        return most;
    }

    /** Answers whether a thread would be one of these, and there are as many as there may be. */
    boolean haveNoRoomFor(ThreadKind kind) {
        return kind == ThreadKind.ONE_VOICE && keys.oneVoices() >= most;
    }

    /** Gives a thread its key, if everybody is to have one voice in it. */
    void open(UUID thread, ThreadKind kind) {
        if (kind == ThreadKind.ONE_VOICE) {
            keys.open(thread);
        }
    }

    /** Answers whether something can be said without a name today. */
    boolean takesUnnamed(Head head) {
        return !head.isClosed()
                && (!head.hasOneVoiceEach()
                        || term(head).filter(one -> one.isSpentOn(clock.today())).isPresent());
    }

    /**
     * Returns what its count counts, in words; empty of a thread from elsewhere.
     *
     * @param voices how many comments there are, replies apart
     */
    String notice(Head head, int voices) {
        return !head.hasOneVoiceEach() ? "" : term(head).map(term -> said(term, voices)).orElse("");
    }

    private String said(OneVoice term, int voices) {
        return words.say(
                term.isSpentOn(clock.today())
                        ? "voice.thread.oneVoice"
                        : "voice.thread.oneVoice.over",
                PlainDates.day(term.spentUntil().minusDays(1)),
                voices);
    }

    private Optional<OneVoice> term(Head head) {
        return keys.oneVoice(head.threadId());
    }
}

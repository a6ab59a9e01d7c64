package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;
import org.offload.voice.exchange.ExchangedThread.Entry;
import org.offload.voice.thread.About;
import org.offload.voice.thread.RemovalReason;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.SlotState;
import org.offload.voice.thread.ThreadKind;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Made-up threads of any shape that can be kept. */
final class RandomThreads {

    private static final List<String> SAID =
            List.of(
                    "Yes.",
                    "No gel, \"none\" & <b>nothing</b>.",
                    "> said before\nI disagree.\n\nSee https://www.example.org/a?b=1",
                    "Llŷr says so 👍",
                    "1. first\n2. second");
    private static final LocalDateTime NOON = LocalDateTime.of(2020, 4, 7, 12, 0);

    private final Random chance;
    private int seq;

    RandomThreads(long seed) {
        this.chance = new Random(seed);
    }

    ExchangedThread next() {
        seq = 0;
        List<Entry> entries = new ArrayList<>();
        entries.add(published(SlotNumber.OPENING, 0));
        for (int comment = 1 + chance.nextInt(2); comment <= chance.nextInt(12); comment++) {
            entries.add(entry(new SlotNumber(comment, 0), 0));
            int replies = chance.nextInt(4);
            for (int reply = 1; reply <= replies; reply++) {
                entries.add(entry(new SlotNumber(comment, reply), chance.nextInt(reply)));
            }
        }
        entries.sort(Comparator.comparing(Entry::number));
        return new ExchangedThread(
                ThreadKind.values()[chance.nextInt(ThreadKind.values().length)],
                About.parse(chance.nextBoolean() ? "place/N88P-OFFICE" : "").orElseThrow(),
                chance.nextBoolean() ? "a page" : "",
                "Title " + chance.nextInt(100),
                chance.nextBoolean() ? LocalDate.of(2020, 4, 1 + chance.nextInt(28)) : null,
                chance.nextBoolean() ? "Tuesday" : "",
                chance.nextInt(3),
                chance.nextBoolean(),
                entries);
    }

    private Entry entry(SlotNumber number, int answers) {
        SlotState state = SlotState.values()[Math.max(0, chance.nextInt(8) - 4)];
        if (state == SlotState.PUBLISHED) {
            return published(number, answers);
        }
        @Nullable RemovalReason reason =
                state == SlotState.WITHDRAWN ? null : RemovalReason.values()[chance.nextInt(8)];
        return new Entry(number, ++seq, answers, "Jo", null, "", "", state, reason);
    }

    private Entry published(SlotNumber number, int answers) {
        return new Entry(
                number,
                number.isOpening() ? 0 : ++seq,
                answers,
                chance.nextBoolean() ? "" : "Anon " + chance.nextInt(9),
                chance.nextBoolean() || number.isOpening()
                        ? null
                        : NOON.plusMinutes(chance.nextInt(9_999)),
                chance.nextBoolean() ? "" : "A colleague",
                SAID.get(chance.nextInt(SAID.size())),
                SlotState.PUBLISHED,
                null);
    }
}

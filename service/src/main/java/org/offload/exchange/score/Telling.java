package org.offload.exchange.score;

import org.offload.platform.Words;

import java.io.PrintStream;
import java.util.Locale;

/** Tells how far a long file is; nothing of a short one. */
final class Telling {

    private static final int EACH = 100_000; // lines

    private final PrintStream out;
    private final Words words;

    Telling(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    void at(long lines) {
        if (lines % EACH == 0) {
            out.println(words.say("exchange.score.at", String.format(Locale.UK, "%,d", lines)));
        }
    }

    void say(String key, Object... arguments) {
        out.println(words.say(key, arguments));
    }
}

package org.offload.exchange.georgia;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far a long job is. A terminal shows one bar that moves; anything else gets a line every ten
 * per cent.
 */
final class Progress {

    private static final int WIDTH = 40;
    private static final int ALL = 100;
    private static final int STEP_OF_LINES = 10;

    private final PrintStream out;
    private final boolean moves;
    private final int total;
    private int shown = -1;

    Progress(PrintStream out, boolean moves, int total) {
        this.out = out;
        this.moves = moves;
        this.total = total;
    }

    /** Shows how many people are done, if that is worth a new bar or line. */
    void at(int done) {
        int percent = total == 0 ? ALL : (int) ((long) done * ALL / total);
        int step = moves ? percent : percent - percent % STEP_OF_LINES;
        if (step == shown) {
            return;
        }
        shown = step;
        if (moves) {
            out.print("\r" + bar(percent) + "  " + line(percent, done));
            out.print(percent == ALL ? System.lineSeparator() : "");
        } else {
            out.println(line(percent, done));
        }
        out.flush();
    }

    private static String bar(int percent) {
        int full = percent * WIDTH / ALL;
        return "#".repeat(full) + ".".repeat(WIDTH - full);
    }

    private String line(int percent, int done) {
        return String.format(Locale.UK, "%3d %%  %,d of %,d people", percent, done, total);
    }
}

package offloaddemo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far the nation is. A terminal shows one bar that moves; anything else gets a line every five
 * per cent.
 */
final class NationProgress {

    private static final int WIDTH = 30;
    private static final int ALL = 100;
    private static final int STEP_OF_LINES = 5;

    private final PrintStream out;
    private final boolean moves;
    private final int total;
    private final LongSupplier nanos;
    private final long start;
    private int people;
    private int already;
    private long contacts;
    private int shown = -1;

    /**
     * @param nanos a clock that only runs, such as {@link System#nanoTime}
     */
    NationProgress(PrintStream out, boolean moves, int total, LongSupplier nanos) {
        this.out = out;
        this.moves = moves;
        this.total = total;
        this.nanos = nanos;
        start = nanos.getAsLong();
    }

    /** Counts a batch, and shows it if that is worth a new bar or line. */
    synchronized void add(int newPeople, int oldPeople, long newContacts) {
        people += newPeople + oldPeople;
        already += oldPeople;
        contacts += newContacts;
        int percent = (int) ((long) people * ALL / total);
        int step = moves ? percent : percent - percent % STEP_OF_LINES;
        if (step == shown) {
            return;
        }
        shown = step;
        String line = line(percent);
        out.print(moves ? "\r" + bar(percent) + " " + line : line + System.lineSeparator());
        out.print(moves && percent == ALL ? System.lineSeparator() : "");
        out.flush();
    }

    private static String bar(int percent) {
        int full = percent * WIDTH / ALL;
        return "#".repeat(full) + ".".repeat(WIDTH - full);
    }

    private String line(int percent) {
        double seconds = Math.max(0.001, seconds());
        long left = Math.round((total - people) * seconds / Math.max(1, people - already));
        return String.format(
                Locale.UK,
                "%3d %%  %,d people  %,d contacts, %,.0f a second  %d:%02d left ",
                percent,
                people,
                contacts,
                contacts / seconds,
                left / 60,
                left % 60);
    }

    synchronized long contacts() {
        return contacts;
    }

    private double seconds() {
        return (nanos.getAsLong() - start) / (double) Duration.ofSeconds(1).toNanos();
    }
}

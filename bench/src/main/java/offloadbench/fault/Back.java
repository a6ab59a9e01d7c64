package offloadbench.fault;

import offloadbench.check.Finding;
import offloadbench.check.Finding.Kind;
import offloadbench.crew.Pulse;
import offloadbench.reliability.Bed.Seen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the server answers again once a fault is over, and after how long. */
final class Back {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final List<String> notes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Waits for the first good answer to what is asked from now on.
     *
     * @param told a sentence with a place for seconds
     */
    void await(Pulse pulse, String told) throws InterruptedException {
        Optional<Duration> after = pulse.after(System.nanoTime(), LONGEST);
        if (after.isEmpty()) {
            findings.add(new Finding(Kind.STOOD_STILL, "no answer within " + LONGEST));
        } else {
            note(String.format(Locale.UK, told, after.get().toMillis() / 1000.0));
        }
    }

    void note(String text) {
        notes.add(text);
    }

    void missed(String what) {
        findings.add(new Finding(Kind.STOOD_STILL, what));
    }

    Seen seen() {
        return new Seen(notes, findings);
    }
}

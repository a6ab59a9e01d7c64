package offloaddemo;

import org.offload.platform.ServiceClock;
import org.offload.platform.Settings;
import org.offload.voice.ThreadFiles;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Makes the demonstration at the first start, before anybody is told that the server is ready. What
 * is there already stays as it is, so that a run that broke half way goes on at the next start.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MakeDemonstration implements ApplicationRunner {

    /** The seed of the unit that is shipped; another one gives other people. */
    static final long SEED = 20200407;

    static final String SETTING = "demonstration";
    static final String MADE = "made";

    private static final String THREAD = "thread.json";

    private final Settings settings;
    private final ServiceClock clock;
    private final UnitWriter writer;
    private final ThreadFiles threads;

    MakeDemonstration(
            Settings settings, ServiceClock clock, UnitWriter writer, ThreadFiles threads) {
        this.settings = settings;
        this.clock = clock;
        this.writer = writer;
        this.threads = threads;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.get(SETTING).filter(MADE::equals).isPresent()) {
            return;
        }
        System.out.println("Making a demonstration unit. All people in it are made up.");
        clock.setTo(Dates.NOW); // first: what is booked is told from what is over by the clock
        writer.write(DemonstrationUnit.draw(SEED));
        clock.setTo(Dates.NOW);
        talk();
        settings.put(SETTING, MADE);
    }

    /** Something to read where colleagues talk. */
    private void talk() {
        try (InputStream thread =
                Objects.requireNonNull(getClass().getResourceAsStream(THREAD), THREAD)) {
            threads.take("The demonstration", THREAD, thread);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package offloadbench.load;

import java.io.IOException;
import java.util.random.RandomGenerator;

/** One thing that is asked again and again, of another person and by another user each time. */
@FunctionalInterface
public interface Ask {

    /**
     * Asks once.
     *
     * @throws IllegalStateException if the answer is not what it should be
     */
    void once(RandomGenerator random) throws IOException, InterruptedException;
}

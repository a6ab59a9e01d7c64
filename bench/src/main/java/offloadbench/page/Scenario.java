package offloadbench.page;

import offloadbench.desk.Reply;

import java.io.IOException;
import java.util.random.RandomGenerator;

/**
 * One thing that people do all day.
 *
 * @param name as people call it
 * @param file the name of its document of plans, without ending
 * @param promise the least share of the replayed statements' rate
 * @param asking what is done each time
 */
record Scenario(String name, String file, double promise, Asking asking) {

    /** Does it once, and returns the page that it ends with. */
    @FunctionalInterface
    interface Asking {
        Reply ask(RandomGenerator random) throws IOException, InterruptedException;
    }
}

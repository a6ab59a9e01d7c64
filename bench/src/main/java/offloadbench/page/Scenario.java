package offloadbench.page;

import offloadbench.desk.Reply;

import java.io.IOException;
import java.util.random.RandomGenerator;

/**
 * One thing that people do all day.
 *
 * @param name as people call it
 * @param file the name of its document of plans, without ending
 * @param promise what the figures are held against
 * @param asking what is done each time
 */
record Scenario(String name, String file, Promise promise, Asking asking) {

    /** Does it once, and returns the page that it ends with. */
    @FunctionalInterface
    interface Asking {
        Reply ask(RandomGenerator random) throws IOException, InterruptedException;
    }
}

package org.offload.platform;

import java.util.List;

/**
 * Something that {@code ./offload} can do besides serving pages. A module supplies a bean; it runs
 * with the database and without the web. The bean must not touch the database before it is run,
 * since {@code ./offload help} makes it without one.
 */
public interface Command {

    /** Returns the first word after {@code ./offload}. */
    String name();

    /** Returns one line for {@code ./offload help}: what it does, without the name. */
    String help();

    /**
     * Does the work, telling its progress on standard output.
     *
     * @param arguments what stands behind the name, without the options of every command
     * @return the exit code: 0 for success
     */
    int run(List<String> arguments);
}

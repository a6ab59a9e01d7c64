package org.offload.platform;

import java.util.List;
import java.util.ServiceLoader;

/** The way in: does what stands behind {@code ./offload}, before there is any Spring. */
public interface Launch {

    /**
     * Serves pages until the process is told to stop, or runs one command.
     *
     * @param application the class with the application's beans
     * @param arguments what stands behind {@code ./offload}
     * @return the exit code: 0 for success, 1 when refused or failed, 2 when not understood
     */
    int run(Class<?> application, List<String> arguments);

    /** Does what is asked, and ends the process with its exit code. */
    static void main(Class<?> application, String... arguments) {
        Launch launch = ServiceLoader.load(Launch.class).findFirst().orElseThrow();
        System.exit(launch.run(application, List.of(arguments)));
    }
}

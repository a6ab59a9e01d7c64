package org.offload;

import org.offload.platform.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class OffloadApplication {

    /**
     * Does what is asked, and ends the process with its exit code.
     *
     * @param arguments what stands behind {@code ./offload}
     */
    public static void main(String[] arguments) {
        Launch.main(OffloadApplication.class, arguments);
    }
}

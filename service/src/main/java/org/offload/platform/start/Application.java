package org.offload.platform.start;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts Spring with what was found out before it. */
final class Application {

    private Application() {}

    /** Returns properties that send the log to a file, and warnings to standard error too. */
    static Map<String, Object> logTo(Path file) {
        return Map.of(
                "logging.file.name",
                file.toString(),
                "logging.config",
                "classpath:logback-offload.xml");
    }

    /** Returns the argument that lets the settings of a data folder count, if it has any. */
    static String settingsIn(Path home) {
        return "--spring.config.additional-location=optional:"
                + home.resolve("settings.properties").toUri();
    }

    /** Returns all properties; a later one goes above an earlier. */
    @SafeVarargs
    static Map<String, Object> join(Map<String, Object>... parts) {
        var all = new HashMap<String, Object>();
        for (Map<String, Object> part : parts) {
            all.putAll(part);
        }
        return all;
    }

    /**
     * Starts it, to be closed before what it stands on: by us, for Spring's own hook would not wait
     * for what was opened before Spring.
     *
     * @throws StartRefused if it fails, after Spring has said why
     */
    static ConfigurableApplicationContext start(
            SpringApplication application,
            Closing closing,
            Map<String, Object> properties,
            String... arguments) {
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> closing.add(context::close));
        application.setDefaultProperties(properties);
        try {
            return application.run(arguments);
        } catch (RuntimeException told) {
            throw new StartRefused("Offload did not start, for the reason above.");
        }
    }
}

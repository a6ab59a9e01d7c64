package org.offload.platform.start;

import org.offload.platform.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The application without its pages: the commands that its modules supply. */
final class Commands {

    private final ConfigurableApplicationContext context;

    private Commands(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens them on a database, which is brought up to date.
     *
     * @param home the data folder, for its settings
     */
    static Commands on(
            Class<?> application, Closing closing, Path home, Map<String, Object> properties) {
        return open(application, closing, properties, Application.settingsIn(home));
    }

    /** Opens them without a database, to see their names. */
    static Commands unconnected(Class<?> application, Closing closing) {
        return open(
                application,
                closing,
                Map.of(
                        "spring.flyway.enabled", "false",
                        "spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none",
                        "logging.level.root", "error"));
    }

    private static Commands open(
            Class<?> application,
            Closing closing,
            Map<String, Object> properties,
            String... arguments) {
        var spring = new SpringApplication(application);
        spring.setMainApplicationClass(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        return new Commands(
                Application.start(
                        spring,
                        closing,
                        Application.join(Map.of("offload.demonstration", "false"), properties),
                        arguments));
    }

    /** Returns all, by name. */
    List<Command> all() {
        return context.getBeanProvider(Command.class).stream()
                .sorted(Comparator.comparing(Command::name))
                .toList();
    }

    Optional<Command> named(String name) {
        return all().stream().filter(command -> command.name().equals(name)).findFirst();
    }
}

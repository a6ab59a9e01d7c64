package org.offload.platform.start;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Migrates each module's schema, lowest floor first; each schema keeps its own history. */
@Component
public class Migrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway configured) {
        for (String module : modules()) {
            String folder = "org/offload/" + module + "/db";
            if (new ClassPathResource(folder).exists()) {
                Flyway.configure()
                        .configuration(configured.getConfiguration())
                        .locations("classpath:" + folder)
                        .schemas(module)
                        .defaultSchema(module)
                        .table("schema_history")
                        .failOnMissingLocations(true)
                        .load()
                        .migrate();
            }
        }
    }

    /** Returns the modules in the order of {@code floors.txt}, lowest first. */
    static List<String> modules() {
        try {
            String text =
                    new ClassPathResource("org/offload/floors.txt")
                            .getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.substring(line.indexOf(' ') + 1, line.indexOf(':')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

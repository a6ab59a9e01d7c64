package org.offload.exchange.georgia;

import org.offload.caseload.ContactMode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the source does not say and the import assumes: {@code import-settings.properties}.
 *
 * @param caseload how many people a made-up practitioner looks after, at most
 * @param batch people in one transaction
 * @param frequencies by supervision level, as the file writes it
 */
record ImportSettings(
        int caseload,
        int batch,
        BigDecimal weeklyHours,
        String password,
        Map<String, Frequency> frequencies) {

    private static final String FILE = "import-settings.properties";
    private static final Cell.OneOf LEVELS =
            (Cell.OneOf) GeorgiaColumn.SUPERVISION_LEVEL_FIRST.cell();

    ImportSettings {
        frequencies = Map.copyOf(frequencies);
    }

    /** A contact every so many days. */
    record Frequency(int everyDays, ContactMode mode) {}

    /** Reads the settings that come with this version. */
    static ImportSettings shipped() {
        var file = new Properties();
        try (var in = ImportSettings.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not beside ImportSettings");
            }
            file.load(in);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return of(file);
    }

    private static ImportSettings of(Properties file) {
        return new ImportSettings(
                number(file, "practitioner.caseload"),
                number(file, "batch.people"),
                new BigDecimal(text(file, "staff.weekly-hours")),
                text(file, "account.password"),
                LEVELS.words().stream()
                        .collect(Collectors.toMap(Function.identity(), it -> frequency(file, it))));
    }

    private static Frequency frequency(Properties file, String level) {
        return new Frequency(
                number(file, "level." + level + ".days"),
                ContactMode.valueOf(text(file, "level." + level + ".mode")));
    }

    private static int number(Properties file, String name) {
        return Integer.parseInt(text(file, name));
    }

    private static String text(Properties file, String name) {
        String value = file.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(FILE + " has no " + name);
        }
        return value.strip();
    }
}

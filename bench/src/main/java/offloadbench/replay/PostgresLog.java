package offloadbench.replay;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PostgreSQL's log, written with {@link #PREFIX} and all statements in it. */
final class PostgresLog {

    /** The setting {@code log_line_prefix}: the process that speaks. */
    static final String PREFIX = "@%p@ ";

    private static final Pattern ENTRY =
            Pattern.compile("(?m)^@(\\d+)@ ([A-Z]+): {1,2}(.*(?:\\n(?:\\t.*)?(?!@))*)");
    private static final Pattern STATEMENT =
            Pattern.compile("(?s)(?:statement|execute [^:]*): (.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("\\$\\d+ = (?:(NULL)|'((?:[^']++|'')*+)')(?:, |\\s*$)");
    private static final Pattern NUMBERED = Pattern.compile("'[^']*'|(\\$\\d+)|\\?");

    private PostgresLog() {}

    /** Returns the statements in the order in which they were asked. */
    static List<Step> read(String log) {
        List<Step> steps = new ArrayList<>();
        var lanes = new Lanes();
        boolean taken = false;
        Matcher entry = ENTRY.matcher(log);
        while (entry.find()) {
            String text = entry.group(3).replace("\n\t", "\n").strip();
            if (entry.group(2).equals("DETAIL")) {
                if (!taken || !text.startsWith("Parameters:")) {
                    continue;
                }
                Step last = steps.removeLast();
                steps.add(new Step(last.kind(), last.lane(), last.sql(), parameters(text)));
            } else if (entry.group(2).equals("LOG")) {
                Matcher statement = STATEMENT.matcher(text);
                taken = statement.matches() && !statement.group(1).isBlank();
                if (taken) {
                    Step step = step(statement.group(1).strip());
                    steps.add(step.on(lanes.of(entry.group(1), step.kind())));
                }
            }
        }
        return List.copyOf(steps);
    }

    private static Step step(String sql) {
        String first = sql.split("[\\s;]", 2)[0].toUpperCase(Locale.ROOT);
        return switch (first) {
            case "BEGIN" -> new Step(Step.Kind.BEGIN, 0, "", List.of());
            case "COMMIT" -> new Step(Step.Kind.COMMIT, 0, "", List.of());
            case "ROLLBACK" -> new Step(Step.Kind.ROLLBACK, 0, "", List.of());
            default -> new Step(Step.Kind.STATEMENT, 0, forJdbc(sql), List.of());
        };
    }

    private static String forJdbc(String sql) {
        return NUMBERED.matcher(sql)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) != null
                                                ? "?"
                                                : found.group().equals("?")
                                                        ? "??"
                                                        : found.group()));
    }

    private static List<@Nullable String> parameters(String text) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            values.add(parameter.group(1) != null ? null : parameter.group(2).replace("''", "'"));
        }
        return values;
    }
}

package offloadbench.check;

import offloadbench.check.Finding.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines are those that the record asks for, each on one day, where its offload put it. */
public final class Lines {

    private Lines() {}

    /**
     * A line.
     *
     * @param text all that it says
     */
    public record Line(UUID id, String staff, String owner, String text) {}

    /** What was asked about a line. */
    public record Handed(UUID line, String from, String to, String state) {}

    /** Compares the lines with those that are made again from the record. */
    public static List<Finding> check(List<Line> there, List<Line> madeAgain) {
        List<Finding> findings = new ArrayList<>();
        Set<Line> before = new HashSet<>(there);
        Set<Line> after = new HashSet<>(madeAgain);
        after.stream()
                .filter(line -> !before.contains(line))
                .forEach(line -> findings.add(new Finding(Kind.LINE_LOST, line.toString())));
        before.stream()
                .filter(line -> !after.contains(line))
                .forEach(line -> findings.add(new Finding(Kind.LINE_ORPHANED, line.toString())));
        Set<UUID> once = new HashSet<>();
        there.stream()
                .filter(line -> !once.add(line.id()))
                .forEach(line -> findings.add(new Finding(Kind.LINE_ORPHANED, "twice " + line)));
        return findings;
    }

    /** Compares the lines with what was asked about them. */
    public static List<Finding> checkMoves(List<Line> lines, List<Handed> asked) {
        Map<UUID, Line> byId = new HashMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        Map<UUID, List<Handed>> accepted =
                asked.stream()
                        .filter(one -> one.state().equals("ACCEPTED"))
                        .collect(Collectors.groupingBy(Handed::line));
        List<Finding> findings = new ArrayList<>();
        for (Handed one : asked) {
            @Nullable Line line = byId.get(one.line());
            boolean fits =
                    switch (one.state()) {
                        case "ASKED" -> line != null && line.staff().equals(one.from());
                        case "ACCEPTED" -> line != null;
                        default -> true;
                    };
            if (!fits) {
                findings.add(new Finding(Kind.OFFLOAD, one + ", but " + line));
            }
        }
        lines.stream()
                .filter(line -> !isWhere(line, accepted.getOrDefault(line.id(), List.of())))
                .forEach(
                        line ->
                                findings.add(
                                        new Finding(
                                                Kind.OFFLOAD,
                                                "%s, but taken: %s"
                                                        .formatted(
                                                                line, accepted.get(line.id())))));
        return findings;
    }

    /** Each hand that took it passed it on, but for the last: whatever the order was. */
    private static boolean isWhere(Line line, List<Handed> accepted) {
        Map<String, Integer> at = new HashMap<>(Map.of(line.owner(), 1));
        for (Handed one : accepted) {
            at.merge(one.from(), -1, Integer::sum);
            at.merge(one.to(), 1, Integer::sum);
        }
        at.values().removeIf(count -> count == 0);
        return at.equals(Map.of(line.staff(), 1));
    }
}

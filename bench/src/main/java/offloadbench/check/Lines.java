package offloadbench.check;

import offloadbench.check.Finding.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The lines are those that the record asks for, each on one day, where its offload put it. */
public final class Lines {

    private Lines() {}

    /**
     * A line.
     *
     * @param text all that it says
     */
    public record Line(UUID id, String staff, String owner, String text) {

        boolean isTaken() {
            return !staff.equals(owner);
        }
    }

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
    public static List<Finding> check(List<Line> lines, Set<Handed> asked) {
        Map<UUID, Line> byId = new HashMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        Set<Handed> accepted = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Handed one : asked) {
            Line line = byId.get(one.line());
            boolean fits =
                    switch (one.state()) {
                        case "ASKED" -> line != null && line.staff().equals(one.from());
                        case "ACCEPTED" -> line != null; // its taker may have handed it on, or back
                        default -> true;
                    };
            if (!fits) {
                findings.add(new Finding(Kind.OFFLOAD, one + ", but " + line));
            }
            accepted.add(new Handed(one.line(), "", one.to(), one.state()));
        }
        lines.stream()
                .filter(Line::isTaken)
                .filter(
                        line ->
                                !accepted.contains(
                                        new Handed(line.id(), "", line.staff(), "ACCEPTED")))
                .forEach(line -> findings.add(new Finding(Kind.OFFLOAD, "never taken: " + line)));
        return findings;
    }
}

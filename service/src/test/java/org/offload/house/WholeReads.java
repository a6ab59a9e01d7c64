package org.offload.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the large tables that a plan reads from end to end: row by row, by an index without a
 * condition, or by one whose condition leaves most of the table.
 *
 * <p>A condition is enough when it asks the index for a value of a column that tells people, staff
 * or days apart, or for both ends of a range. One end is enough where the index gives the rows in
 * the order that is wanted, a limit stops the reading, and no row is left out on the way.
 */
final class WholeReads {

    /** Each of their values is in very many rows, so that one of them leaves most of a table. */
    private static final Set<String> BROAD =
            Set.of("kind", "state", "status", "type", "part", "act", "source", "outcome", "list");

    private static final Set<String> KEEP_ORDER =
            Set.of("Limit", "Result", "Subquery Scan", "LockRows", "Append", "Merge Append");

    private static final Pattern COMPARED =
            Pattern.compile("(?:\\w+\\.)?(\\w+)\\)?(?:::\\w+)? (@@|@>|~~|<%|%>|%|>=|<=|=|<|>) ");

    private final Plans plans;
    private final Predicate<String> isLarge;
    private final List<String> found = new ArrayList<>();

    private WholeReads(Plans plans, Predicate<String> isLarge) {
        this.plans = plans;
        this.isLarge = isLarge;
    }

    /** Returns each such table with what is wrong about the way it is read. */
    static List<String> in(Plan plan, Plans plans, Predicate<String> isLarge) {
        var reads = new WholeReads(plans, isLarge);
        reads.look(plan, false);
        return reads.found;
    }

    /**
     * Looks at a step and at what is below it.
     *
     * @param few whether whoever asks for rows stops after a few
     */
    private void look(Plan step, boolean few) {
        if (isLarge.test(step.table()) && !step.is("ModifyTable") && !isEnough(step, few)) {
            found.add(step.table() + ": " + howRead(step));
        }
        boolean stops = few || step.is("Limit");
        List<Plan> below = step.steps();
        for (int i = 0; i < below.size(); i++) {
            boolean drives =
                    i == 0 && step.is("Nested Loop") && step.says("Join Type").equals("Left");
            boolean isInOrder = KEEP_ORDER.contains(step.says("Node Type")) || drives;
            look(below.get(i), stops && isInOrder);
        }
    }

    private boolean isEnough(Plan scan, boolean few) {
        return switch (scan.says("Node Type")) {
            case "Index Scan", "Index Only Scan" ->
                    isEnough(scan.table(), scan, few && scan.says("Filter").isEmpty());
            case "Bitmap Heap Scan" ->
                    bitmaps(scan).allMatch(bitmap -> areEnough(scan.table(), bitmap));
            default -> false;
        };
    }

    private boolean areEnough(String table, Plan bitmap) {
        return switch (bitmap.says("Node Type")) {
            case "BitmapOr" -> bitmaps(bitmap).allMatch(one -> areEnough(table, one));
            case "BitmapAnd" -> bitmaps(bitmap).anyMatch(one -> areEnough(table, one));
            default -> isEnough(table, bitmap, false);
        };
    }

    private boolean isEnough(String table, Plan scan, boolean stopsSoon) {
        String lead = plans.leadOf(table, scan.says("Index Name"));
        Set<String> asked = new TreeSet<>();
        Set<String> from = new TreeSet<>();
        Set<String> to = new TreeSet<>();
        for (MatchResult one : COMPARED.matcher(scan.says("Index Cond")).results().toList()) {
            switch (one.group(2)) {
                case ">", ">=" -> from.add(one.group(1));
                case "<", "<=" -> to.add(one.group(1));
                default -> asked.add(one.group(1));
            }
        }
        from.retainAll(to);
        return stopsSoon || leads(lead, from) || leads(lead, asked) && !BROAD.containsAll(asked);
    }

    /** What is asked of other columns alone is looked for all along an ordered index. */
    private static boolean leads(String lead, Set<String> columns) {
        return lead.isEmpty() ? !columns.isEmpty() : columns.contains(lead);
    }

    private static Stream<Plan> bitmaps(Plan step) {
        return step.steps().stream().filter(below -> below.says("Node Type").startsWith("Bitmap"));
    }

    private static String howRead(Plan scan) {
        return scan.says("Node Type")
                + Stream.concat(Stream.of(scan), bitmaps(scan).flatMap(Plan::all))
                        .filter(step -> !step.says("Index Name").isEmpty())
                        .map(step -> " " + step.says("Index Name") + step.says("Index Cond"))
                        .distinct()
                        .reduce("", String::concat);
    }
}

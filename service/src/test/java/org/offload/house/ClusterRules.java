package org.offload.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a plan shows that a cluster would refuse, or could only do by stopping others: a change or a
 * lock that does not name the key which its table is spread by, spread tables that are joined by
 * something else, and rows of a table without a key that are tried one by one against a spread one.
 */
final class ClusterRules {

    private static final Pattern SAME = Pattern.compile("(\\w+)\\.(\\w+) = (\\w+)\\.(\\w+)");
    private static final Pattern BOUND =
            Pattern.compile(
                    "(\\w+)\\.(\\w+) = \\(?(\\$\\d+)|(\\$\\d+)\\)?(?:::\\w+)? = (\\w+)\\.(\\w+)");

    private final Map<String, String> keys;
    private final Set<String> conditions;
    private final List<String> found = new ArrayList<>();

    private ClusterRules(Plan plan, Map<String, String> keys) {
        this.keys = keys;
        this.conditions = plan.all().flatMap(Plan::conditions).collect(Collectors.toSet());
    }

    /**
     * Returns what is wrong.
     *
     * @param keys of the spread tables: what each is spread by
     */
    static List<String> broken(Plan plan, Map<String, String> keys) {
        var rules = new ClusterRules(plan, keys);
        plan.all().forEach(rules::look);
        rules.query(plan, List.of());
        return rules.found.stream().distinct().toList();
    }

    private void look(Plan step) {
        if (step.is("ModifyTable") && Set.of("Update", "Delete").contains(step.says("Operation"))) {
            require(step, step.table(), "changed");
        }
        if (step.is("LockRows")) {
            spread(step).forEach(scan -> require(step, scan.table(), "locked"));
        }
        if (step.is("Nested Loop", "Hash Join", "Merge Join")) {
            join(step, side(step, "Outer"), side(step, "Inner"));
        }
    }

    private void require(Plan step, String table, String what) {
        if (keys.containsKey(table)
                && spread(step).stream()
                        .anyMatch(scan -> scan.table().equals(table) && bound(scan).isEmpty())) {
            found.add(table + " is " + what + " without its " + keys.get(table));
        }
    }

    private List<Plan> side(Plan join, String which) {
        return join.steps().stream()
                .filter(step -> step.isBelowAs(which))
                .flatMap(step -> spread(step).stream())
                .toList();
    }

    private void join(Plan step, List<Plan> left, List<Plan> right) {
        boolean areJoined =
                left.stream()
                        .anyMatch(one -> right.stream().anyMatch(other -> isSameKey(one, other)));
        if (!left.isEmpty() && !right.isEmpty() && !areJoined) {
            found.add(
                    "%s and %s are not joined by their keys".formatted(names(left), names(right)));
        }
        String type = step.says("Join Type");
        if (type.endsWith("Semi") || type.endsWith("Anti")) {
            boolean isTurned = type.startsWith("Right");
            tries(isTurned ? right : left, isTurned ? left : right);
        }
    }

    /**
     * Looks at the queries that stand inside of a query.
     *
     * @param around the spread tables that are read where a row of theirs asks this query
     */
    private void query(Plan top, List<Plan> around) {
        List<Plan> all = new ArrayList<>(around);
        inThisQuery(top).filter(this::isSpread).forEach(all::add);
        inThisQuery(top)
                .flatMap(step -> step.steps().stream())
                .filter(ClusterRules::isQuery)
                .forEach(
                        inner -> {
                            boolean isAskedByRow = inner.isBelowAs("SubPlan");
                            if (isAskedByRow) {
                                tries(all, spread(inner));
                            }
                            query(inner, isAskedByRow ? all : List.of());
                        });
    }

    private static Stream<Plan> inThisQuery(Plan step) {
        return Stream.concat(
                Stream.of(step),
                step.steps().stream()
                        .filter(below -> !isQuery(below))
                        .flatMap(ClusterRules::inThisQuery));
    }

    private static boolean isQuery(Plan step) {
        return step.isBelowAs("SubPlan", "InitPlan");
    }

    private void tries(List<Plan> of, List<Plan> against) {
        if (of.isEmpty()) {
            against.stream()
                    .filter(scan -> bound(scan).isEmpty())
                    .forEach(scan -> found.add(scan.table() + " is tried for rows without a key"));
        }
    }

    private List<Plan> spread(Plan step) {
        return step.all().filter(this::isSpread).toList();
    }

    private boolean isSpread(Plan step) {
        return keys.containsKey(step.table()) && !step.is("ModifyTable");
    }

    private boolean isSameKey(Plan one, Plan other) {
        Set<String> both = bound(one);
        both.retainAll(bound(other));
        String here = key(one);
        String there = key(other);
        return !both.isEmpty()
                || conditions.stream()
                        .flatMap(text -> SAME.matcher(text).results())
                        .anyMatch(
                                same -> {
                                    String a = same.group(1) + "." + same.group(2);
                                    String b = same.group(3) + "." + same.group(4);
                                    return a.equals(here) && b.equals(there)
                                            || a.equals(there) && b.equals(here);
                                });
    }

    /** Returns the parameters that say which key it is read for. */
    private Set<String> bound(Plan scan) {
        Set<String> parameters = new HashSet<>();
        for (String text : conditions) {
            for (MatchResult one : BOUND.matcher(text).results().toList()) {
                boolean isFirst = one.group(3) != null;
                String column = one.group(isFirst ? 1 : 5) + "." + one.group(isFirst ? 2 : 6);
                if (column.equals(key(scan))) {
                    parameters.add(one.group(isFirst ? 3 : 4));
                }
            }
        }
        return parameters;
    }

    private String key(Plan scan) {
        return scan.says("Alias") + "." + keys.get(scan.table());
    }

    private static String names(List<Plan> scans) {
        return scans.stream()
                .map(Plan::table)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

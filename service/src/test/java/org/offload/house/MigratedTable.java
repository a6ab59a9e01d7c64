package org.offload.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table as the text of a migration makes it.
 *
 * @param name with its schema, such as {@code caseload.person}
 * @param isAboutPeople whether it has a column {@code crn}
 * @param handedOut what hands it to the nodes of a cluster, before the next table is made
 */
record MigratedTable(String name, boolean isAboutPeople, Optional<HandedOut> handedOut) {

    /**
     * How a table is handed to the nodes of a cluster.
     *
     * @param by {@code spread} or {@code everywhere}
     * @param table as named there
     * @param key the column that it is spread by; empty for a copy everywhere
     */
    record HandedOut(String by, String table, String key) {}

    private static final Pattern TABLE =
            Pattern.compile("(?s)\\s*create table (?:if not exists )?(\\w+)\\s*\\((.*)");
    private static final Pattern CRN = Pattern.compile("(?s).*(?:^|,)\\s*crn\\s+text\\b.*");
    private static final Pattern HAND_OUT =
            Pattern.compile(
                    "(?s)\\s*select (?:platform\\.)?(spread|everywhere)"
                            + "\\('([\\w.]+)'(?:,\\s*'(\\w+)')?.*");

    private static final Pattern ALTER =
            Pattern.compile("(?s)\\s*alter table (?:\\w+\\.)?(\\w+)\\s+(.*)");
    private static final Pattern ALTERABLE =
            Pattern.compile(
                    "(?s)(?:\\s*(?:(?:add|drop|validate) .*|set \\(.*|alter (?:column )?\\w+"
                            + " (?:type|(?:set|drop) (?:default|not null)).*))");

    /**
     * Returns what one migration alters of tables in a way that a cluster refuses once a table is
     * handed out: storage, statistics, replica identity and the like come before.
     */
    static List<String> lateAlterings(String module, String sql) {
        List<String> late = new ArrayList<>();
        Set<String> handedOut = new HashSet<>();
        Set<String> made = new HashSet<>();
        for (String statement : sql.replaceAll("--[^\n]*", "").split(";")) {
            Matcher table = TABLE.matcher(statement);
            if (table.matches()) {
                made.add(table.group(1));
            }
            Matcher handOut = HAND_OUT.matcher(statement);
            if (handOut.matches()) {
                handedOut.add(handOut.group(2).substring(handOut.group(2).indexOf('.') + 1));
            }
            Matcher alter = ALTER.matcher(statement);
            if (alter.matches()
                    && !ALTERABLE.matcher(alter.group(2)).matches()
                    && (handedOut.contains(alter.group(1)) || !made.contains(alter.group(1)))) {
                late.add(module + "." + alter.group(1) + ": " + alter.group(2).strip());
            }
        }
        return late;
    }

    /** Reads one migration of a module. */
    static List<MigratedTable> of(String module, String sql) {
        List<MigratedTable> tables = new ArrayList<>();
        for (String statement : sql.replaceAll("--[^\n]*", "").split(";")) {
            Matcher table = TABLE.matcher(statement);
            if (table.matches()) {
                boolean people = CRN.matcher(table.group(2)).matches();
                String name = module + "." + table.group(1);
                tables.add(new MigratedTable(name, people, Optional.empty()));
            }
            Matcher handOut = HAND_OUT.matcher(statement);
            if (handOut.matches() && !tables.isEmpty()) {
                tables.add(tables.removeLast().with(handOut));
            }
        }
        return tables;
    }

    private MigratedTable with(Matcher call) {
        String key = call.group(3) == null ? "" : call.group(3);
        var given = new HandedOut(call.group(1), call.group(2), key);
        return new MigratedTable(name, isAboutPeople, Optional.of(given));
    }

    boolean isSpreadBy(String key) {
        return handedOut.equals(Optional.of(new HandedOut("spread", name, key)));
    }

    boolean isEverywhere() {
        return handedOut.filter(given -> given.by().equals("everywhere")).isPresent();
    }

    boolean isHandedOut() {
        return handedOut.filter(given -> given.table().equals(name)).isPresent();
    }
}

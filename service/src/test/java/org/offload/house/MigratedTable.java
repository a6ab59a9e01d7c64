package org.offload.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

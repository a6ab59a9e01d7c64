package org.offload.house;

import java.util.Map;
import java.util.Set;

/** What tables are spread by: the CRN, but for the few that are named here with their reason. */
final class ShardKeys {

    /** Keyed by staff: one read gives a day; the CRN is a reference, rebuilt from caseload. */
    private static final Map<String, String> OF_STAFF =
            Map.of("worklist.line", "staff_id", "worklist.offload", "from_id");

    /** One row a letter, counted up under a lock: there is nothing to spread or to copy. */
    private static final Set<String> ON_ONE_NODE = Set.of("caseload.crn_series");

    private ShardKeys() {}

    static Set<String> namedTables() {
        return OF_STAFF.keySet();
    }

    /** Returns the key of a table that has a column {@code crn}. */
    static String of(String table) {
        return OF_STAFF.getOrDefault(table, "crn");
    }

    static boolean staysOnOneNode(String table) {
        return ON_ONE_NODE.contains(table);
    }
}

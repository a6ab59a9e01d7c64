package org.offload.house;

import java.util.HashSet;
import java.util.Set;

/** Which tables grow with people, work and time; what they are read by matters. */
final class LargeTables {

    /** Not copied everywhere, and yet small: a row an account, a day, a week, or a rulebook. */
    private static final Set<String> SMALL =
            Set.of(
                    "caseload.crn_series",
                    "platform.setting",
                    "platform.account",
                    "platform.account_role",
                    "platform.account_code",
                    "platform.audit_anchor",
                    "rulebook.recalculation",
                    "voice.hook",
                    "voice.token_key",
                    "voice.token_secret");

    /** Copied everywhere, and yet they grow with the work that is done. */
    private static final Set<String> GROWING = Set.of("caseload.disposal", "organisation.change");

    private final Set<String> large = new HashSet<>(GROWING);

    LargeTables() {
        SpreadTest.migrated()
                .filter(table -> !table.isEverywhere())
                .map(MigratedTable::name)
                .filter(name -> !SMALL.contains(name))
                .forEach(large::add);
    }

    Set<String> names() {
        return large;
    }

    boolean contains(String table) {
        return large.contains(table);
    }

    /** Returns the names that this class says something of. */
    static Set<String> named() {
        var named = new HashSet<>(SMALL);
        named.addAll(GROWING);
        return named;
    }
}

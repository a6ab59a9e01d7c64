package org.offload.platform.audit;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.platform.AuditBulk;
import org.offload.platform.BulkCopy;
import org.offload.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the hashes of whole chains here, and writes them by COPY. */
@Repository
class StoredAuditBulk implements AuditBulk {

    static final String BEGUN = "select crn from platform.audit_case_head where crn = any(:crns)";

    private static final String ENTRIES =
            "platform.audit_case (crn, seq, entry_id, at, username, act, reason, previous, hash)";
    private static final String HEADS = "platform.audit_case_head (crn, seq, previous, hash)";

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    StoredAuditBulk(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    @Override
    @Transactional
    public void begin(List<Act> acts) {
        Set<String> begun = begun(acts);
        Map<Crn, Link> heads = new HashMap<>();
        List<@Nullable Object[]> entries = new ArrayList<>();
        for (Act act : acts) {
            if (!begun.contains(act.crn().value())) {
                var entry = entry(act);
                Link link = next(heads.get(act.crn()), entry);
                heads.put(act.crn(), link);
                entries.add(row(link, entry));
            }
        }
        List<@Nullable Object[]> ends = new ArrayList<>();
        heads.forEach((crn, head) -> ends.add(row(crn, head)));
        copy.append(HEADS, ends);
        copy.append(ENTRIES, entries);
    }

    private Set<String> begun(List<Act> acts) {
        String[] crns =
                acts.stream().map(act -> act.crn().value()).distinct().toArray(String[]::new);
        return new HashSet<>(jdbc.sql(BEGUN).param("crns", crns).query(String.class).list());
    }

    private static Entry.OfCase entry(Act act) {
        return new Entry.OfCase(
                act.crn().value(), Ids.next(), act.at(), act.username(), act.act(), "");
    }

    private static Link next(@Nullable Link before, Entry entry) {
        long number = before == null ? 1 : before.number() + 1;
        Hash previous = before == null ? Hash.NONE : before.hash();
        Hash hash = new Digest().hash(previous).number(number).hash(entry.content()).end();
        return new Link(number, entry, previous, hash);
    }

    private static @Nullable Object[] row(Link link, Entry.OfCase entry) {
        return new @Nullable Object[] {
            entry.crn(),
            link.number(),
            entry.id(),
            entry.at(),
            entry.username(),
            entry.act(),
            entry.reason(),
            bytes(link.previous()),
            bytes(link.hash())
        };
    }

    private static @Nullable Object[] row(Crn crn, Link head) {
        return new @Nullable Object[] {
            crn, head.number(), bytes(head.previous()), bytes(head.hash())
        };
    }

    private static String bytes(Hash hash) {
        return "\\x" + hash.hex();
    }
}

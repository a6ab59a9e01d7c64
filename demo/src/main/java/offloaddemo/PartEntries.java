package offloaddemo;

import org.offload.caseload.CaseRecord.PartEntry;
import org.offload.kernel.Crn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The entries of one record, gathered one after another; the same each time, ids included. */
final class PartEntries {

    private final Crn crn;
    private final List<PartEntry> entries = new ArrayList<>();

    PartEntries(Crn crn) {
        this.crn = crn;
    }

    void add(String part, Map<String, String> values) {
        byte[] name = (crn + " " + part + entries.size()).getBytes(StandardCharsets.UTF_8);
        entries.add(new PartEntry(part, UUID.nameUUIDFromBytes(name), values));
    }

    List<PartEntry> all() {
        return List.copyOf(entries);
    }
}

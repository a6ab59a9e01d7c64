package org.offload.caseload.bulk;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.PartEntry;
import org.offload.caseload.part.CasePart;
import org.offload.platform.BulkCopy;
import org.offload.platform.Values;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries of parts in a batch, written through the tables that the parts name. */
class PartRows {

    // These have a component of their own, since lines of the day or other rows follow from them.
    private static final Set<String> NOT_HERE =
            Set.of(
                    "harm",
                    "tier",
                    "health",
                    "registration",
                    "event",
                    "requirement",
                    "licence_condition");

    private final List<CasePart> parts;
    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

    PartRows(List<CasePart> parts) {
        this.parts = parts;
    }

    /**
     * Adds an entry.
     *
     * @throws IllegalArgumentException if there is no such part, or it comes otherwise
     */
    void add(CaseRecord one, PartEntry entry, OffsetDateTime at, String by) {
        CasePart part = find(entry.part());
        var values = new Values(entry.values());
        List<@Nullable Object> row =
                part.table().row(one.crn().value(), entry.id(), values, part.derived(values));
        row.addAll(List.of(at, by, one.source()));
        rows.computeIfAbsent(part.table().columns(), _ -> new ArrayList<>()).add(row.toArray());
    }

    private CasePart find(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .filter(part -> !part.table().isSingle() && !NOT_HERE.contains(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No part takes entries by " + name));
    }

    void writeTo(BulkCopy copy) {
        rows.forEach(copy::append);
    }
}

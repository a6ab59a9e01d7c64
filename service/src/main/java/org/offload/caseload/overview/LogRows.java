package org.offload.caseload.overview;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.overview.LogRow.ByPerson;
import org.offload.caseload.overview.LogRow.BySystem;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Puts the log into words, and folds what the system wrote. */
@Component
class LogRows {

    private final Codes codes;

    LogRows(Codes codes) {
        this.codes = codes;
    }

    List<LogRow> of(List<LogEntry> entries) {
        List<LogRow> rows = new ArrayList<>();
        List<ByPerson> folded = new ArrayList<>();
        for (LogEntry entry : entries) {
            if (entry.system()) {
                folded.add(inWords(entry));
            } else {
                fold(rows, folded);
                rows.add(inWords(entry));
            }
        }
        fold(rows, folded);
        return rows;
    }

    private static void fold(List<LogRow> rows, List<ByPerson> folded) {
        if (!folded.isEmpty()) {
            rows.add(new BySystem(folded));
            folded.clear();
        }
    }

    private ByPerson inWords(LogEntry entry) {
        String outcome =
                entry.outcome() == null
                        ? ""
                        : codes.outcome(entry.outcome()).map(Code::words).orElse(entry.outcome());
        return new ByPerson(entry, codes.contactType(entry.type()), outcome);
    }
}

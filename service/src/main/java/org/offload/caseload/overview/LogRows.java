package org.offload.caseload.overview;

import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.overview.LogRow.ByPerson;
import org.offload.caseload.overview.LogRow.BySystem;
import org.offload.platform.ServiceClock;
import org.offload.platform.Standing;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts the log into words, and folds what the system wrote. */
@Component
class LogRows {

    private final Codes codes;
    private final Words words;
    private final ServiceClock clock;

    LogRows(Codes codes, Words words, ServiceClock clock) {
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    List<LogRow> of(Standing standing, List<LogEntry> entries) {
        List<LogRow> rows = new ArrayList<>();
        List<ByPerson> folded = new ArrayList<>();
        for (LogEntry entry : entries) {
            if (entry.system()) {
                folded.add(inWords(standing, entry));
            } else {
                fold(rows, folded);
                rows.add(inWords(standing, entry));
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

    private String outcome(LogEntry entry) {
        if (entry.outcome() != null) {
            return codes.outcome(entry.outcome()).map(Code::words).orElse(entry.outcome());
        }
        return entry.appointment() && !entry.onDay().isBefore(clock.today())
                ? words.say("caseload.log.toCome")
                : "";
    }

    private ByPerson inWords(Standing standing, LogEntry entry) {
        String note =
                entry.keepsBack()
                        ? words.say("caseload.sensitive", standing.facts().askWhom())
                        : Objects.requireNonNullElse(entry.note(), "");
        return new ByPerson(entry, codes.contactType(entry.type()), outcome(entry), note);
    }
}

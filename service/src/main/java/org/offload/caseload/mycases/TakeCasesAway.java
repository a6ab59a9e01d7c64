package org.offload.caseload.mycases;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.offload.caseload.code.Codes;
import org.offload.caseload.mycases.CaseList.After;
import org.offload.caseload.mycases.CaseList.Named;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a list as a file, a few hundred cases at a time: each of these stands in the audit before
 * it is written.
 */
@Service
class TakeCasesAway {

    static final int AT_ONCE = 500;

    private final CaseList list;
    private final CaseRowWords words;
    private final Codes codes;
    private final Audit audit;

    TakeCasesAway(CaseList list, CaseRowWords words, Codes codes, Audit audit) {
        this.list = list;
        this.words = words;
        this.codes = codes;
        this.audit = audit;
    }

    /** Writes all cases of the terms. */
    void write(User user, Terms terms, CsvWriter out) throws IOException {
        List<Named> teams = list.teams(user);
        String[] attended = codes.outcomesThat("attended");
        out.writeRecord(words.head());
        Set<Crn> written = new HashSet<>();
        List<CaseRow> rows = list.page(user, teams, terms, attended, Optional.empty(), AT_ONCE);
        while (!rows.isEmpty()) {
            audit.ofList(user, "cases as a file", rows.stream().map(CaseRow::crn).toList());
            for (CaseRow row : rows) {
                // One that moves down the list meanwhile comes again.
                if (written.add(row.crn())) {
                    out.writeRecord(words.line(row));
                }
            }
            out.flush();
            // The last one may have left the list meanwhile: where it stood is known.
            CaseRow last = rows.getLast();
            var after = Optional.of(new After(last.crn(), last.key()));
            rows = list.page(user, teams, terms, attended, after, AT_ONCE);
        }
    }
}

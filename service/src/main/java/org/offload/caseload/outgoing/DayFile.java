package org.offload.caseload.outgoing;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.offload.kernel.Crn;
import org.offload.platform.Access;
import org.offload.platform.Access.Decision;
import org.offload.platform.AccessFacts;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.Job;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes what was saved on a day, a line for each entry. The same day gives the same file for as
 * long as nothing of it was corrected; {@code ref} and {@code version} tell whether a line is new.
 */
@Component
class DayFile {

    private static final int AT_ONCE = 500; // cases whose access is asked for together

    private final ToldEntries entries;
    private final OtherSystem other;
    private final AccessFacts access;
    private final ServiceClock clock;
    private final TransactionTemplate transaction;

    DayFile(
            ToldEntries entries,
            OtherSystem other,
            AccessFacts access,
            ServiceClock clock,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.other = other;
        this.access = access;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Writes everything; answers how many lines that is. */
    int write(LocalDate day, Writer to) {
        var csv = begin(to);
        int[] lines = {0};
        read(
                day,
                told -> {
                    csv.writeRecord(other.cells(told));
                    lines[0]++;
                });
        finish(csv);
        return lines[0];
    }

    /** Writes what somebody may see without a reason; answers whose it is. */
    List<Crn> write(LocalDate day, User user, Writer to) {
        List<Told> all = new ArrayList<>();
        read(day, all::add);
        var csv = begin(to);
        List<Crn> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            List<Told> some = all.subList(i, Math.min(i + AT_ONCE, all.size()));
            List<Crn> crns = some.stream().map(told -> Crn.of(told.crn())).distinct().toList();
            Map<Crn, CaseFacts> facts = access.of(user, crns);
            for (Told told : some) {
                Crn crn = Crn.of(told.crn());
                if (mayTake(user, facts, crn)) {
                    csv.writeRecord(other.cells(told));
                    shown.add(crn);
                }
            }
        }
        finish(csv);
        return shown.stream().distinct().toList();
    }

    private static boolean mayTake(User user, Map<Crn, CaseFacts> facts, Crn crn) {
        return facts.containsKey(crn)
                && Access.decide(
                                user.role(),
                                Job.SEE_CASE,
                                Optional.of(Objects.requireNonNull(facts.get(crn))))
                        instanceof Decision.Allowed;
    }

    /** Rows come in pieces, which the driver does only inside a transaction. */
    private void read(LocalDate day, Consumer<Told> each) {
        transaction.executeWithoutResult(
                _ ->
                        entries.ofDay(
                                day,
                                clock.at(day.atStartOfDay()),
                                clock.at(day.plusDays(1).atStartOfDay()),
                                (Stream<Told> rows) -> rows.forEach(each)));
    }

    private static CsvWriter begin(Writer to) {
        CsvWriter csv = CsvWriter.builder().build(to);
        csv.writeRecord(OtherSystem.COLUMNS);
        return csv;
    }

    private static void finish(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

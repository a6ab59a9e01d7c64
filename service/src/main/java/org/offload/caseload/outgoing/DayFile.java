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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Writes what was saved on a day, a line for each entry. The same day gives the same file for as
 * long as nothing of it was corrected; {@code ref} and {@code version} tell whether a line is new.
 */
@Component
class DayFile {

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
                some -> {
                    some.forEach(told -> csv.writeRecord(other.cells(told)));
                    lines[0] += some.size();
                });
        finish(csv);
        return lines[0];
    }

    /** Writes what somebody may see without a reason; answers whose it is. */
    List<Crn> write(LocalDate day, User user, Writer to) {
        var csv = begin(to);
        Set<Crn> shown = new LinkedHashSet<>();
        read(
                day,
                some -> {
                    List<Told> theirs = mayTake(user, some);
                    theirs.forEach(told -> csv.writeRecord(other.cells(told)));
                    theirs.forEach(told -> shown.add(Crn.of(told.crn())));
                });
        finish(csv);
        return List.copyOf(shown);
    }

    private List<Told> mayTake(User user, List<Told> some) {
        List<Crn> crns = some.stream().map(told -> Crn.of(told.crn())).distinct().toList();
        Map<Crn, CaseFacts> facts = access.of(user, crns);
        return some.stream().filter(told -> mayTake(user, facts, Crn.of(told.crn()))).toList();
    }

    private static boolean mayTake(User user, Map<Crn, CaseFacts> facts, Crn crn) {
        return facts.containsKey(crn)
                && Access.decide(
                                user.role(),
                                Job.SEE_CASE,
                                Optional.of(Objects.requireNonNull(facts.get(crn))))
                        instanceof Decision.Allowed;
    }

    private void read(LocalDate day, Consumer<List<Told>> each) {
        transaction.executeWithoutResult(
                _ ->
                        entries.ofDay(
                                clock.at(day.atStartOfDay()),
                                clock.at(day.plusDays(1).atStartOfDay()),
                                (Stream<Told> rows) ->
                                        rows.gather(Gatherers.windowFixed(ToldEntries.AT_ONCE))
                                                .forEach(each)));
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

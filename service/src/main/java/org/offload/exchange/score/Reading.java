package org.offload.exchange.score;

import org.offload.exchange.file.Problem;
import org.offload.exchange.file.Report;
import org.offload.exchange.score.Source.Item;
import org.offload.predictors.published.BadField;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Computes the rows of a file, and keeps what cannot be read for the report. */
final class Reading implements Closeable {

    private final Path reportAt;
    private Optional<Report> report = Optional.empty();
    private long computed;
    private long refused;
    private boolean brokenOff;

    /** The report is only made if there is something in it. */
    Reading(Path reportAt) {
        this.reportAt = reportAt;
    }

    /** Computes all rows, and tells how far it is. */
    void run(Source source, Results results, Sink sink, Telling telling) throws IOException {
        for (Optional<Item> next = next(source); next.isPresent(); next = next(source)) {
            switch (next.get()) {
                case Item.Refused(Problem problem) -> refuse(problem);
                case Item.Fields(long line, Fielded row) -> compute(line, row, results, sink);
            }
            telling.at(computed + refused);
        }
    }

    /** A file that breaks off ends there; what was read stays. */
    private Optional<Item> next(Source source) throws IOException {
        try {
            return source.next();
        } catch (IOException wrong) {
            brokenOff = true;
            refuse(
                    new Problem(
                            source.number() + 1,
                            "",
                            "",
                            "the rest of the file: it breaks off after line " + source.number()));
            return Optional.empty();
        }
    }

    private void compute(long line, Fielded row, Results results, Sink sink) throws IOException {
        List<String> values;
        try {
            values = results.of(row);
        } catch (BadField wrong) {
            refuse(new Problem(line, wrong.column(), wrong.text(), wrong.allowed()));
            return;
        }
        sink.write(values);
        computed++;
    }

    private void refuse(Problem problem) throws IOException {
        if (report.isEmpty()) {
            report = Optional.of(Report.startAt(reportAt));
        }
        report.get().add(problem);
        refused++;
    }

    /** Whether the file was read to its end, and something in it could be read. */
    boolean isWhole() {
        return !brokenOff && (computed > 0 || refused == 0);
    }

    long computed() {
        return computed;
    }

    long refused() {
        return refused;
    }

    @Override
    public void close() throws IOException {
        if (report.isPresent()) {
            report.get().close();
        }
    }
}

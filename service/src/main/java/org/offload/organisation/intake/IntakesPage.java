package org.offload.organisation.intake;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.PlainDates;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * Choosing a file, and the files that were taken in before.
 *
 * @param local turns a moment into the time of the service
 */
public record IntakesPage(
        Frame frame, Form form, List<Intake> latest, Function<Instant, LocalDateTime> local)
        implements Page {

    public IntakesPage {
        latest = List.copyOf(latest);
    }

    /** Returns the columns of a kind of file: those that it must have, or those that it may. */
    public String columns(FileKind kind, boolean needed) {
        return kind.columns().stream()
                .filter(column -> kind.needed().contains(column) == needed)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** Returns when a file was taken in, and by whom. */
    public String when(Intake intake) {
        return say(
                "organisation.intake.when",
                PlainDates.moment(local.apply(intake.at())),
                intake.by());
    }

    /** Returns what became of its lines. */
    public String lines(Intake intake) {
        return say(
                "organisation.intake.lines",
                intake.added(),
                intake.changed(),
                intake.same(),
                intake.refused());
    }
}

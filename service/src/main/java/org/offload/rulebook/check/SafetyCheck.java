package org.offload.rulebook.check;

import static org.offload.rulebook.table.TableName.RESTRICTION;
import static org.offload.rulebook.vocabulary.Means.DOORSTEP;
import static org.offload.rulebook.vocabulary.Means.HOME;
import static org.offload.rulebook.vocabulary.Means.OFFICE;
import static org.offload.rulebook.vocabulary.Means.TELEPHONE;
import static org.offload.rulebook.vocabulary.Means.VIDEO;

import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Means;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether the restriction table protects people whatever the contact table asks for. Its rows only
 * narrow, so a way to meet is closed to all cases of a category if for each of them some row
 * strikes it.
 */
record SafetyCheck(List<RestrictionRow> rows) {

    private static final List<Duty> DUTIES =
            List.of(
                    new Duty(Fact.HEALTH, "DOORSTEP", EnumSet.of(OFFICE, HOME)),
                    new Duty(Fact.HEALTH, "REMOTE", EnumSet.of(OFFICE, HOME)),
                    new Duty(Fact.HEALTH, "NO_CONTACT", RestrictionCheck.EVERY_MEANS),
                    new Duty(Fact.HOUSEHOLD, "NO_VISIT", EnumSet.of(HOME)),
                    new Duty(Fact.PHONE, "NO", EnumSet.of(TELEPHONE, VIDEO)),
                    new Duty(Fact.PLACE, "CLOSED", EnumSet.of(OFFICE)));

    /** What no case of a category may be left with. */
    private record Duty(Fact fact, String category, Set<Means> closed) {

        Finding missing(Means means) {
            return Finding.must(
                    RESTRICTION, "rulebook.check.open", means.name(), fact.term(), category);
        }
    }

    Stream<Finding> findings() {
        return Stream.concat(DUTIES.stream().flatMap(this::missing), doorstepWithoutSpo());
    }

    private Stream<Finding> missing(Duty duty) {
        return duty.closed().stream()
                .filter(means -> !holds(duty, row -> row.strikes().contains(means)))
                .map(duty::missing);
    }

    /** Somebody to be reached remotely only is seen at the door once the SPO has agreed to it. */
    private Stream<Finding> doorstepWithoutSpo() {
        var remote = new Duty(Fact.HEALTH, "REMOTE", EnumSet.of(DOORSTEP));
        boolean isClosed =
                holds(
                        remote,
                        row ->
                                row.strikes().contains(DOORSTEP)
                                        || row.asksSpo().contains(DOORSTEP));
        return isClosed
                ? Stream.empty()
                : Stream.of(Finding.must(RESTRICTION, "rulebook.check.doorstep"));
    }

    private boolean holds(Duty duty, Predicate<RestrictionRow> closes) {
        List<Condition> closing = rows.stream().filter(closes).map(RestrictionRow::when).toList();
        return Rest.of(Box.of(duty.fact(), duty.category()), closing).isNothing();
    }
}

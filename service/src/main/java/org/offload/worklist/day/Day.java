package org.offload.worklist.day;

import org.offload.kernel.Crn;
import org.offload.worklist.LineKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The lines of one day, each in one place, worst consequence first.
 *
 * <p>Source: {@code DESIGN.md}, section 4.1.
 *
 * @param today must be you, today
 * @param toRecord appointments that are over and have no outcome
 * @param toDecide reviews that are due
 * @param canWait everything else, by day
 */
public record Day(
        List<DayLine> today,
        List<DayLine> toRecord,
        List<DayLine> toDecide,
        List<DayLine> canWait) {

    private static final Comparator<DayLine> BY_TIME =
            Comparator.comparing(DayLine::dueOn)
                    .thenComparing(
                            line -> Objects.requireNonNullElse(line.startsAt(), LocalTime.MAX))
                    .thenComparing(DayLine::crn);
    private static final Comparator<DayLine> BY_CONSEQUENCE =
            Comparator.comparing(DayLine::consequence).reversed().thenComparing(BY_TIME);

    public Day {
        today = List.copyOf(today);
        toRecord = List.copyOf(toRecord);
        toDecide = List.copyOf(toDecide);
        canWait = List.copyOf(canWait);
    }

    /** Answers whether nothing is left but what can wait. */
    public boolean isClear() {
        return today.isEmpty() && toRecord.isEmpty() && toDecide.isEmpty();
    }

    /** Sorts the lines of someone's day, as it stands at this moment. */
    static Day of(List<DayLine> lines, LocalDateTime now, Instant moment) {
        LocalDate day = now.toLocalDate();
        Set<Crn> expected =
                lines.stream()
                        .filter(line -> line.isBookedOn(day))
                        .map(DayLine::crn)
                        .collect(Collectors.toSet());
        Predicate<DayLine> over = line -> line.isOver(now) && !line.rests(moment);
        Predicate<DayLine> decide =
                line -> line.kind() == LineKind.REGISTRATION_REVIEW && line.isDueBy(day);
        // Whoever is expected today is met then: the contact due is not a second thing to do.
        Predicate<DayLine> met =
                line -> line.kind() == LineKind.CONTACT_DUE && expected.contains(line.crn());
        Predicate<DayLine> must =
                line ->
                        line.kind() != LineKind.REGISTRATION_REVIEW
                                && line.isDueBy(day)
                                && !line.isOver(now)
                                && !line.rests(moment)
                                && !met.test(line);
        Predicate<DayLine> rest = over.or(decide).or(must).or(met).negate();
        return new Day(
                sorted(lines, must, BY_CONSEQUENCE),
                sorted(lines, over, BY_TIME),
                sorted(lines, decide, BY_CONSEQUENCE),
                sorted(lines, rest, BY_TIME));
    }

    private static List<DayLine> sorted(
            List<DayLine> lines, Predicate<DayLine> which, Comparator<DayLine> order) {
        return lines.stream().filter(which).sorted(order).toList();
    }
}

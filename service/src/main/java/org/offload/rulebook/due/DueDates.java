package org.offload.rulebook.due;

import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.DeliveryFacts;
import org.offload.caseload.DeliveryFacts.Seen;
import org.offload.caseload.DueContact;
import org.offload.platform.WorkingDays;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * From strands to days.
 *
 * <p>Source: {@code exceptional-delivery-model.md} §2: <em>plan</em> is the interval agreed on the
 * case, <em>half</em> is half of it, rounded down to whole days, at least 1.
 */
final class DueDates {

    private static final int DAYS_OF_WEEK = 7;
    private static final int WORKING_DAYS_OF_WEEK = 5;
    private static final int DAYS_OF_YEAR = 365;
    private static final int MONTHS_OF_YEAR = 12;

    private final InForce book;
    private final WorkingDays calendar;
    private final SentenceOfRule sentences;

    DueDates(InForce book, WorkingDays calendar, SentenceOfRule sentences) {
        this.book = book;
        this.calendar = calendar;
        this.sentences = sentences;
    }

    /**
     * Returns what is due of a case, strand by strand. One that counts by the agreed interval is
     * left out where none is agreed.
     */
    List<DueContact> of(Decision decision, DeliveryFacts facts, LocalDate today) {
        List<DueContact> due = new ArrayList<>();
        Map<Since, Integer> clocks = new EnumMap<>(Since.class);
        for (NeededStrand needed : decision.strands()) {
            NeededStrand strand = isMetSinceStart(needed, facts) ? goingOn(needed) : needed;
            int ofClock = clocks.merge(strand.since(), 1, Integer::sum);
            Interval every = settled(book, strand.every());
            if (!needsPlan(every) || facts.agreed().isPresent()) {
                String clock = strand.since() + " " + ofClock;
                DueContact one =
                        contact(
                                due.size() + 1,
                                clock,
                                strand,
                                every,
                                facts,
                                sentences.of(
                                        book,
                                        strand,
                                        decision.attendance(),
                                        every,
                                        days(every, agreed(facts)),
                                        facts),
                                today);
                due.add(
                        decision.override()
                                .map(other -> instead(one, other, decision.attendance()))
                                .orElse(one));
            }
        }
        return due;
    }

    /** A first contact by telephone, where no visit was possible, is one; then the plan goes on. */
    private static boolean isMetSinceStart(NeededStrand strand, DeliveryFacts facts) {
        LocalDate start = facts.startedOn();
        Optional<Seen> last = strand.isFaceToFace() ? facts.lastSeen() : facts.lastContact();
        return strand.since() == Since.START
                && start != null
                && last.filter(seen -> !seen.day().isBefore(start)).isPresent();
    }

    private static NeededStrand goingOn(NeededStrand strand) {
        return new NeededStrand(strand.modes(), new Interval.Plan(), Since.ANY_CONTACT);
    }

    /** Answers whether a strand counts by the interval agreed on the case. */
    static boolean needsPlan(Interval every) {
        return every instanceof Interval.Plan || every instanceof Interval.Half;
    }

    /** Returns what a setting stands for. */
    static Interval settled(InForce book, Interval every) {
        return every instanceof Interval.Setting(String name)
                ? Objects.requireNonNull(
                        book.settings().get(name),
                        () -> "Rulebook " + book.name() + " lacks the setting " + name)
                : every;
    }

    private DueContact contact(
            int number,
            String clock,
            NeededStrand strand,
            Interval every,
            DeliveryFacts facts,
            String rule,
            LocalDate today) {
        Optional<Seen> last = last(strand, facts);
        LocalDate from = last.map(Seen::day).orElseGet(() -> start(strand, facts, today));
        return new DueContact(
                number,
                clock,
                strand.modes(),
                strand.isFaceToFace(),
                last,
                from,
                days(every, agreed(facts)),
                notBeforeTheRule(every, after(from, every, agreed(facts))),
                rule);
    }

    private static int agreed(DeliveryFacts facts) {
        return facts.agreed().map(AgreedContact::everyDays).orElse(0);
    }

    /** As the rule's, but in force since somebody decided it, and it says so. */
    private DueContact instead(DueContact due, CaseOverride override, Attendance who) {
        LocalDate on = due.countedFrom().plusDays(override.everyDays());
        return new DueContact(
                due.strand(),
                due.clock(),
                due.modes(),
                due.faceToFace(),
                due.last(),
                due.countedFrom(),
                due.everyDays(),
                on.isBefore(override.from()) ? override.from() : on,
                sentences.of(book, override, who));
    }

    private static Optional<Seen> last(NeededStrand strand, DeliveryFacts facts) {
        if (strand.since() == Since.START) {
            return Optional.empty();
        }
        return strand.isFaceToFace() ? facts.lastSeen() : facts.lastContact();
    }

    /** The clock of someone not yet seen runs from the agreement, or else from the start. */
    private static LocalDate start(NeededStrand strand, DeliveryFacts facts, LocalDate today) {
        Optional<LocalDate> agreed = facts.agreed().map(AgreedContact::from);
        Optional<LocalDate> started = Optional.ofNullable(facts.startedOn());
        return (strand.since() == Since.START ? started.or(() -> agreed) : agreed.or(() -> started))
                .orElse(today);
    }

    private LocalDate after(LocalDate from, Interval every, int agreed) {
        return switch (every) {
            case Interval.Plan() -> from.plusDays(agreed);
            case Interval.Half() -> from.plusDays(half(agreed));
            case Interval.Days(int count) -> from.plusDays(count);
            case Interval.WorkingDays(int count) -> workingDaysAfter(from, count);
            case Interval.Months(int count) -> from.plusMonths(count);
            case Interval.Setting(String name) ->
                    throw new IllegalStateException("Setting " + name + " was settled before");
        };
    }

    private LocalDate workingDaysAfter(LocalDate from, int count) {
        LocalDate day = from;
        for (int i = 0; i < count; i++) {
            day = calendar.firstFrom(day.plusDays(1));
        }
        return day;
    }

    /** Nobody can be late for a rule that was not there yet. */
    private LocalDate notBeforeTheRule(Interval every, LocalDate due) {
        return every instanceof Interval.Plan || !due.isBefore(book.from()) ? due : book.from();
    }

    static int half(int agreed) {
        return Math.max(1, agreed / 2);
    }

    /** Returns how many days lie between two contacts, rounded down. */
    static int days(Interval every, int agreed) {
        return switch (every) {
            case Interval.Plan() -> agreed;
            case Interval.Half() -> half(agreed);
            case Interval.Days(int count) -> count;
            case Interval.WorkingDays(int count) ->
                    Math.max(1, count * DAYS_OF_WEEK / WORKING_DAYS_OF_WEEK);
            case Interval.Months(int count) -> count * DAYS_OF_YEAR / MONTHS_OF_YEAR;
            case Interval.Setting(String name) ->
                    throw new IllegalStateException("Setting " + name + " was settled before");
        };
    }
}

package offloaddemo;

import org.offload.caseload.CaseRecord.Event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws the events of a person: the one they are supervised for, and earlier ones. */
final class Sentences {

    private static final int TURN_EVERY = 6; // every sixth case of a family takes the next rarity
    private static final double NEW = 0.07;
    private static final double AN_EARLIER_ONE = 0.35;
    private static final double TWO_EARLIER_ONES = 0.08;
    private static final List<String> ENDS =
            List.of("COMPLETED", "COMPLETED", "EXPIRED", "REVOKED");

    private final List<SentenceKind> kinds =
            Table.rows("sentences.csv").stream().map(SentenceKind::of).toList();
    private final Requirements requirements = new Requirements();

    /**
     * The events of a person, by number.
     *
     * @param current the event they are supervised for
     */
    record Sentenced(
            List<Event> events, Event current, Offence offence, SentenceKind kind, Term term) {

        /** Returns the first day of the first event. */
        LocalDate begins() {
            return Objects.requireNonNull(events.getFirst().startedOn());
        }

        /** Returns the first day of supervision by the unit. */
        LocalDate since() {
            return term.since();
        }
    }

    Sentenced draw(Brief brief, Seeded seeded) {
        SentenceKind kind = kind(brief, seeded);
        Offence offence = Offence.draw(kind, seeded);
        int months = kind.draw(seeded);
        boolean isNew =
                brief.part() == Part.LATER && !brief.family().isInPrison() && seeded.chance(NEW);
        Term term = Term.draw(kind, months, isNew, seeded);
        List<Event> events = new ArrayList<>();
        if (!kind.isForTheYoung()) {
            events.addAll(earlier(term.startedOn(), seeded));
        }
        Event current =
                new Event(
                        events.size() + 1,
                        offence.text(),
                        offence.code(),
                        term.startedOn().minusDays(seeded.between(0, 28)),
                        kind.code(),
                        term.startedOn(),
                        term.endsOn(),
                        kind.life() ? null : months,
                        kind.life() ? null : "months",
                        null,
                        "",
                        requirements.draw(kind, term, seeded),
                        requirements.conditions(kind, term, seeded));
        events.add(current);
        return new Sentenced(List.copyOf(events), current, offence, kind, term);
    }

    private SentenceKind kind(Brief brief, Seeded seeded) {
        List<SentenceKind> own =
                kinds.stream().filter(kind -> kind.family() == brief.family()).toList();
        int rarity = brief.turn() / TURN_EVERY;
        if (brief.turn() % TURN_EVERY == 0 && rarity < own.size()) {
            return own.get(rarity);
        }
        Map<SentenceKind, Double> weights = new LinkedHashMap<>();
        own.forEach(kind -> weights.put(kind, kind.weight()));
        return new Shares<>(weights).pick(seeded);
    }

    private List<Event> earlier(LocalDate before, Seeded seeded) {
        int times = 0;
        if (seeded.chance(AN_EARLIER_ONE)) {
            times = seeded.chance(TWO_EARLIER_ONES / AN_EARLIER_ONE) ? 2 : 1;
        }
        List<Event> events = new ArrayList<>();
        for (int number = 1; number <= times; number++) {
            LocalDate startedOn = before.minusDays(700L * (times - number + 1));
            events.add(earlier(number, startedOn.minusDays(seeded.between(0, 90)), seeded));
        }
        return events;
    }

    private Event earlier(int number, LocalDate startedOn, Seeded seeded) {
        LocalDate endsOn = startedOn.plusMonths(12).minusDays(1);
        LocalDate endedOn = endsOn.minusDays(seeded.between(0, 60));
        Offence offence = Offence.usual(false, seeded);
        return new Event(
                number,
                offence.text(),
                offence.code(),
                startedOn.minusDays(seeded.between(0, 28)),
                "NP",
                startedOn,
                endsOn,
                12,
                "months",
                endedOn,
                seeded.pick(ENDS),
                requirements.ended(startedOn, endedOn, seeded),
                List.of());
    }
}

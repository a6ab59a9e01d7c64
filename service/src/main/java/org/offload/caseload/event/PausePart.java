package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.caseload.relation.Relations;
import org.offload.caseload.relation.Relations.Subject;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.PartDates;
import org.offload.platform.PartTable;
import org.offload.platform.Parts;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Values;
import org.offload.platform.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time in which a requirement or a licence condition cannot be worked on, through no failure of
 * the person. It is no end: what is owed stays owed, and the clock of the sentence runs on.
 */
@Component
@Order(135)
record PausePart(
        Codes codes,
        Words texts,
        EventsOfPerson events,
        Relations relations,
        Parts parts,
        ServiceClock clock)
        implements SentencePart {

    private static final String WHAT = "component";
    private static final String COMPONENTS = "components";
    private static final String FROM = "from_on";
    private static final String TO = "to_on";

    static final PartTable TABLE =
            PartTable.several(
                            "caseload.pause",
                            "caseload.pause",
                            "crn",
                            "pause_id",
                            Field.pick(WHAT, COMPONENTS).must(),
                            Field.pick("reason", "pause_reasons").must(),
                            Field.day(FROM).must(),
                            Field.day(TO),
                            Field.lines("note", 1_000).ofOthers())
                    .orderedBy("to_on desc nulls first, from_on desc, pause_id");

    @Override
    public PartTable table() {
        return TABLE;
    }

    @Override
    public List<Choice> choices(String list, String key) {
        return list.equals(COMPONENTS)
                ? components(key)
                        .sorted(Comparator.comparing(subject -> !subject.live()))
                        .map(this::choice)
                        .toList()
                : SentencePart.super.choices(list, key);
    }

    /** What was taken off the record stays in the pauses that it had. */
    @Override
    public String formerAnswer(String list, String code) {
        return list.equals(COMPONENTS)
                ? texts.say("caseload.pause.component.gone")
                : SentencePart.super.formerAnswer(list, code);
    }

    private Stream<Subject> components(String key) {
        return relations.of(Crn.of(key)).stream()
                .filter(subject -> subject.relation().isComponent());
    }

    private Choice choice(Subject subject) {
        String label =
                subject.live()
                        ? subject.label()
                        : texts.say("caseload.pause.component.ended", subject.label());
        return Choice.of(subject.relation().text(), label);
    }

    /**
     * Nothing is paused twice at the same time, and nothing goes on being paused that has ended.
     */
    @Override
    public void check(String key, String id, Values values, Reading reading) {
        PartDates.requireOrder(values, reading, FROM, TO);
        List<Entry> entries = parts.all(List.of(this), key);
        if (PartDates.isTwice(entries, id, values, WHAT, FROM, TO)) {
            reading.refuse(WHAT, "caseload.pause.twice");
        }
        boolean hasEnded =
                components(key)
                        .filter(subject -> subject.relation().text().equals(values.text(WHAT)))
                        .anyMatch(subject -> !subject.live());
        if (hasEnded && values.isEmpty(TO)) {
            reading.refuse(TO, "caseload.pause.ended");
        }
    }

    @Override
    public List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return PartDates.notEnded(entries, TO, today);
    }

    @Override
    public List<String> remarks(Values values) {
        LocalDate today = clock.today();
        LocalDate last = values.day(TO).filter(day -> day.isBefore(today)).orElse(today);
        return values
                .day(FROM)
                .filter(from -> !from.isAfter(last))
                .map(from -> ChronoUnit.DAYS.between(from, last) + 1)
                .map(days -> texts.say("caseload.pause.soFar", days))
                .stream()
                .toList();
    }
}

package org.offload.caseload.score;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.score.FactsForScores.Event;
import org.offload.caseload.score.FactsForScores.History;
import org.offload.caseload.score.FactsForScores.Person;
import org.offload.caseload.score.ScoresPage.ToMend;
import org.offload.caseload.score.ScoresPage.Used;
import org.offload.kernel.Crn;
import org.offload.platform.PlainDates;
import org.offload.platform.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Says what scores rest on, and what of it is missing in the record, with where to mend it. */
record ToMendInWords(Words words, FactsForScores facts, Crn crn) {

    private static final String PREFIX = "caseload.scores.";
    private static final String UNKNOWN = "Unknown";

    /** Returns what is missing or too old. */
    List<ToMend> toMend() {
        List<ToMend> all = new ArrayList<>();
        Person person = facts.person();
        if (person.bornOn() == null || person.sex().equals(UNKNOWN)) {
            all.add(mend("mend.person", "person/one"));
        }
        if (person.harm() == null && !facts.hasHarmRegistered()) {
            all.add(mend("mend.harm", "harm/new"));
        }
        facts.current()
                .filter(this::isUnfinished)
                .ifPresent(event -> all.add(mend("mend.event", "event/" + event.number())));
        if (facts.lacksRelease()) {
            all.add(mend("mend.release", "key_date/new"));
        }
        History history = person.history();
        if (history.countedOn() == null) {
            all.add(mend("mend.history", "offending_history/new"));
        } else if (facts.isHistoryOld()) {
            all.add(mend("mend.history.old", "offending_history/new"));
        } else if (isUnfinished(history)) {
            all.add(mend("mend.history.open", "offending_history"));
        }
        return all;
    }

    private boolean isUnfinished(Event event) {
        boolean needsStart = !event.isCustodial() && facts.startOf(event).isEmpty();
        return event.offenceCode().isEmpty() || event.convictedOn() == null || needsStart;
    }

    private static boolean isUnfinished(History history) {
        boolean isOpen =
                Stream.of(
                                history.sanctions(),
                                history.violentSanctions(),
                                history.ageAtFirstSanction())
                        .anyMatch(Objects::isNull);
        boolean isSexual = history.everSexual().orElse(false);
        return isOpen
                || history.everSexual().isEmpty()
                || isSexual
                        && (history.latestSexualOn() == null || history.strangerVictim() == null);
    }

    private ToMend mend(String key, String path) {
        return new ToMend(words.say(PREFIX + key), "/cases/" + crn + "/record/" + path);
    }

    /** Returns what scores rest on. */
    List<Used> made() {
        List<Used> all = new ArrayList<>();
        Person person = facts.person();
        all.add(used("born", day(person.bornOn())));
        all.add(used("sex", person.sex()));
        facts.current()
                .ifPresent(
                        event -> {
                            all.add(used("offence", event.offenceCode() + " " + event.offence()));
                            all.add(used("convicted", day(event.convictedOn())));
                            all.add(
                                    used(
                                            event.isCustodial() ? "released" : "started",
                                            day(facts.startOf(event).orElse(null))));
                        });
        History history = person.history();
        all.add(used("counted", day(history.countedOn())));
        all.add(used("sanctions", number(history.sanctions())));
        all.add(used("violent", number(history.violentSanctions())));
        all.add(used("first", number(history.ageAtFirstSanction())));
        return all;
    }

    private Used used(String name, String value) {
        return new Used(words.say(PREFIX + "used." + name), value);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.say(PREFIX + "unknown") : PlainDates.day(day);
    }

    private String number(@Nullable Integer number) {
        return number == null ? words.say(PREFIX + "unknown") : number.toString();
    }
}

package org.offload.rulebook.due;

import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts;
import org.offload.platform.PlainDates;
import org.offload.platform.Words;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Interval;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says why a contact is due, in one sentence that others may read over a shoulder: the rulebook,
 * how, and how often, and no fact of the person.
 */
@Component
class SentenceOfRule {

    private static final Set<ContactMode> AWAY = EnumSet.of(ContactMode.HOME, ContactMode.DOORSTEP);
    private static final int SHOWN = 2; // of the modes that are left: the others can be opened

    private final Words words;

    SentenceOfRule(Words words) {
        this.words = words;
    }

    String of(
            InForce book,
            NeededStrand strand,
            Attendance who,
            Interval every,
            int days,
            DeliveryFacts facts) {
        String rule =
                words.say(
                                "rulebook.due.rule",
                                book.name(),
                                modes(strand.modes()),
                                every(every, days))
                        + who(strand.modes(), who);
        String reason = facts.agreed().map(AgreedContact::reason).orElse("");
        return DueDates.needsPlan(every) && !reason.isBlank() ? rule + " " + reason : rule;
    }

    /** Who goes is said where a visit away from the office is asked for. */
    private String who(List<ContactMode> modes, Attendance who) {
        return who == Attendance.ALONE || modes.stream().noneMatch(AWAY::contains)
                ? ""
                : " " + words.name("rulebook.due.who", who);
    }

    /** Says it of what was decided for one case. */
    String of(InForce book, CaseOverride override, Attendance who) {
        return words.say(
                        "rulebook.due.override",
                        PlainDates.day(override.until()),
                        words.name("rulebook.mode", override.mode()),
                        every(new Interval.Days(override.everyDays()), override.everyDays()),
                        book.name())
                + who(List.of(override.mode()), who);
    }

    private String modes(List<ContactMode> modes) {
        return modes.stream()
                .limit(SHOWN)
                .map(mode -> words.name("rulebook.mode", mode))
                .collect(Collectors.joining(words.say("rulebook.due.or")));
    }

    private String every(Interval every, int days) {
        return switch (every) {
            case Interval.Plan() -> words.say("rulebook.due.every.plan", days);
            case Interval.Half() -> words.say("rulebook.due.every.half", days);
            case Interval.Days(int count) -> words.say("rulebook.due.every.days", count);
            case Interval.WorkingDays(int count) ->
                    words.say("rulebook.due.every.workingDays", count);
            case Interval.Months(int count) -> words.say("rulebook.due.every.months", count);
            case Interval.Setting(String name) ->
                    throw new IllegalStateException("Setting " + name + " was settled before");
        };
    }
}

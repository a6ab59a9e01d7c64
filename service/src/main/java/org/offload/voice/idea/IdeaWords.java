package org.offload.voice.idea;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Choice;
import org.offload.platform.PlainDates;
import org.offload.platform.Role;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.voice.concern.ConcernPage.Act;
import org.offload.voice.concern.ConcernPage.Line;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is known of ideas in plain words. */
@Component
class IdeaWords {

    private static final String STATE = "voice.idea.state";

    private final Words words;
    private final ServiceClock clock;

    IdeaWords(Words words, ServiceClock clock) {
        this.words = words;
        this.clock = clock;
    }

    String state(Idea one) {
        return words.name(STATE, one.state());
    }

    /** Returns that the decision is late; empty in time. */
    String late(Idea one) {
        return late(one.state().isOverdue(one.decideBy(), clock.today()));
    }

    private String late(boolean isLate) {
        return isLate ? words.say("voice.idea.overdue") : "";
    }

    /** Returns what has to happen next, by whom and when. */
    String clock(Idea one) {
        return words.say(
                "voice.idea.clock." + one.state(),
                one.deciderName(),
                day(one.decideBy()),
                day(one.triedUntil()));
    }

    String proposed(Idea one) {
        return proposed(one.proposedName(), one.proposedRole(), one.proposedAt());
    }

    private String proposed(String name, String role, Instant at) {
        return words.say("voice.idea.proposed", named(name, role), moment(at));
    }

    String views(IdeaViews.Counts counts) {
        return words.say("voice.idea.views", counts.agreeing(), counts.objecting());
    }

    /** Returns what the visitor has said themselves; empty for nothing. */
    String mine(Optional<IdeaView> mine) {
        return mine.map(
                        view ->
                                words.say(
                                        view.agrees()
                                                ? "voice.idea.mine.agrees"
                                                : "voice.idea.mine.objects"))
                .orElse("");
    }

    Line objection(IdeaView view) {
        return new Line(named(view.name(), view.role()), moment(view.at()), "", view.reason());
    }

    Line line(IdeaEntry entry) {
        return new Line(
                words.name("voice.idea.did", entry.step()),
                by(entry.byName(), entry.byRole(), entry.at()),
                entry.detail(),
                entry.text());
    }

    Act act(Idea one, IdeaStep step) {
        return new Act(words.name("voice.idea.act", step), one.path() + step.path());
    }

    String comments(int count) {
        return words.say("voice.idea.comments", count);
    }

    IdeasPage.Row row(Ideas.Row row) {
        return new IdeasPage.Row(
                Idea.path(row.ideaId()),
                row.title(),
                late(row.state().isOverdue(row.decideBy(), clock.today())),
                List.of(
                        words.name(STATE, row.state()),
                        named(row.proposedName(), row.proposedRole()),
                        words.say("voice.idea.row.views", row.agreeing(), row.objecting()),
                        comments(row.comments()),
                        words.say("voice.idea.active", moment(row.activeAt()))));
    }

    IdeaOutcomesPage.Row outcome(IdeaOutcomes.Row row) {
        Instant told = row.toldAt();
        return new IdeaOutcomesPage.Row(
                Idea.path(row.ideaId()),
                row.title(),
                proposed(row.proposedName(), row.proposedRole(), row.proposedAt()),
                words.say("voice.idea.outcome.by", day(row.decideBy())),
                words.say(
                        "voice.idea.outcome.decided",
                        row.decision(),
                        by(row.decidedName(), row.decidedRole(), row.decidedAt())),
                row.reason(),
                told == null
                        ? words.say("voice.idea.outcome.none")
                        : words.say(
                                "voice.idea.outcome.told",
                                by(row.toldName(), row.toldRole(), told)),
                row.outcome());
    }

    List<Choice> decisions() {
        return Arrays.stream(Decision.values())
                .map(one -> Choice.of(one.name(), words.name("voice.idea.decision", one)))
                .toList();
    }

    /** Returns links to the whole list and to each state. */
    List<IdeasPage.State> states(Optional<IdeaState> chosen) {
        var all =
                new IdeasPage.State(
                        Idea.LIST, words.say("voice.idea.states.all"), chosen.isEmpty());
        var each =
                Arrays.stream(IdeaState.values())
                        .map(
                                one ->
                                        new IdeasPage.State(
                                                Idea.LIST + "?state=" + one,
                                                words.name(STATE, one),
                                                chosen.filter(one::equals).isPresent()));
        return Stream.concat(Stream.of(all), each).toList();
    }

    String named(String name, String role) {
        return words.say("voice.named", name, words.name("platform.role", Role.valueOf(role)));
    }

    String moment(Instant at) {
        return PlainDates.moment(clock.localOf(at));
    }

    private String by(String name, String role, Instant at) {
        return words.say("voice.by", named(name, role), moment(at));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : PlainDates.namedDay(day);
    }
}

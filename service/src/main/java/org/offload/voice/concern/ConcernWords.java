package org.offload.voice.concern;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Choice;
import org.offload.platform.PlainDates;
import org.offload.platform.Role;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.voice.concern.ConcernPage.Act;
import org.offload.voice.concern.ConcernPage.Fact;
import org.offload.voice.concern.ConcernPage.Line;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says what is known of a concern in plain words. */
@Component
public class ConcernWords {

    private static final int NAMED_LEVELS = 2;
    private static final int FEWEST = 5; // below it, a number could tell who is meant

    private final Words words;
    private final ConcernTimes times;
    private final ServiceClock clock;

    ConcernWords(Words words, ConcernTimes times, ServiceClock clock) {
        this.words = words;
        this.times = times;
        this.clock = clock;
    }

    /** Returns its state, with how it ended. */
    public String state(Concern one) {
        return words.name("voice.state", one.state());
    }

    /** Returns what has to happen next and by when, such as {@code Acknowledge by Thursday}. */
    public String clock(Concern one) {
        Instant due = one.dueAt();
        String by = due == null ? "" : by(clock.localOf(due));
        return switch (one.state()) {
            case CLOSED ->
                    words.say(
                            "voice.clock.CLOSED",
                            words.say("voice.outcome." + one.outcome()),
                            day(one.since()),
                            PlainDates.namedDay(
                                    clock.localOf(one.since())
                                            .toLocalDate()
                                            .plusDays(ConcernClock.REOPEN)));
            case DECLINED ->
                    words.say(
                            "voice.clock.DECLINED",
                            words.say("voice.decline." + one.outcome()),
                            PlainDates.namedDay(
                                    clock.localOf(one.since())
                                            .toLocalDate()
                                            .plusDays(ConcernClock.DISPUTE)));
            case RAISED, ACKNOWLEDGED, ASSIGNED, IN_PROGRESS, OUTCOME_PROPOSED, DISPUTED, MERGED ->
                    words.say("voice.clock." + one.state(), by, one.ownerName());
        };
    }

    /** A term of days ends at midnight: its last day is what people go by. */
    private static String by(LocalDateTime due) {
        return due.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? PlainDates.namedDay(ConcernClock.lastDay(due))
                : PlainDates.moment(due);
    }

    /** Returns how late it is and with whom it stands; empty in time. */
    public String late(Concern one) {
        var level = times.level(one);
        if (level.isEmpty()) {
            return "";
        }
        int number = level.getAsInt();
        boolean nobodyYet = number == 0 && one.ownerName().isEmpty();
        return words.say(
                "voice.late",
                number,
                words.say("voice.level." + (nobodyYet ? "none" : Math.min(number, NAMED_LEVELS))));
    }

    /** Returns since when it waits, in working days. */
    public String age(Concern one) {
        return words.say("voice.age", times.age(one.raisedAt()));
    }

    /** Returns who raised it, when and of which workplace. */
    public String raised(Concern one) {
        String who =
                one.confidential()
                        ? words.say("voice.said.IN_CONFIDENCE")
                        : named(one.raisedName(), one.raisedRole());
        // The hour would help to guess who it was.
        String when = one.confidential() ? day(one.raisedAt()) : moment(one.raisedAt());
        return one.where().name().isEmpty()
                ? words.say("voice.raised", who, when)
                : words.say("voice.raisedAt", who, when, one.where().inWords());
    }

    /** Returns what stands out. */
    public List<String> marks(Concern one) {
        List<String> marks = new ArrayList<>();
        if (one.danger()) {
            marks.add(words.say("voice.mark.danger"));
        }
        if (one.disclosure()) {
            marks.add(words.say("voice.mark.disclosure"));
        }
        return marks;
    }

    /** Returns a concern as a row of a list. */
    public ConcernRow row(Concern one) {
        return new ConcernRow(
                one.path(),
                one.title(),
                state(one),
                late(one),
                marks(one),
                clock(one),
                age(one),
                one.where().inWords(),
                one.ownerName().isEmpty()
                        ? words.say("voice.row.noOwner")
                        : words.say("voice.row.owner", one.ownerName()),
                words.say("voice.meToo.short", one.meToo()));
    }

    List<Fact> facts(Concern one) {
        List<Fact> facts = new ArrayList<>();
        if (!one.saidPath().isEmpty()) {
            facts.add(new Fact(words.say("voice.fact.said"), one.saidTitle(), one.saidPath()));
        }
        if (!one.ownerName().isEmpty()) {
            facts.add(new Fact(words.say("voice.fact.owner"), one.ownerName(), ""));
        }
        if (one.weight() > 1) {
            facts.add(new Fact(words.say("voice.fact.weight"), String.valueOf(one.weight()), ""));
        }
        if (one.mergedInto() != null) {
            facts.add(
                    new Fact(
                            words.say("voice.fact.merged"),
                            words.say("voice.fact.mergedInto"),
                            "/voice/concerns/" + one.mergedInto()));
        }
        return facts;
    }

    /** Returns what stands at the head of a summary; few people are counted as few. */
    List<Fact> summary(Concern one) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "voice.safety.column.place", one.where().inWords());
        fact(facts, "voice.summary.raised", day(one.raisedAt()));
        fact(facts, "voice.summary.state", state(one));
        fact(facts, "voice.summary.next", clock(one));
        int late = times.daysLate(one);
        fact(facts, "voice.summary.late", late == 0 ? "" : String.valueOf(late));
        fact(facts, "voice.fact.owner", one.ownerName());
        fact(facts, "voice.fact.weight", String.valueOf(one.weight()));
        fact(facts, "voice.safety.column.staff", people(one.staffAffected()));
        fact(facts, "voice.safety.column.visitors", people(one.visitorsAffected()));
        return facts;
    }

    private void fact(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.say(key), value, ""));
        }
    }

    /** Returns how many people; fewer than five are not told apart. Empty if nobody said. */
    public String people(@Nullable Integer many) {
        if (many == null) {
            return "";
        }
        return many < FEWEST ? words.say("voice.people.few", FEWEST) : String.valueOf(many);
    }

    Act act(Concern one, Step step) {
        return new Act(
                words.name("voice.act", step),
                one.path() + (step.isAnswer() ? "/answer/" : "/steps/") + step.path());
    }

    /** Returns how many colleagues have the same concern. */
    String meToo(Concern one, boolean mine) {
        return words.say(mine ? "voice.meToo.mine" : "voice.meToo.count", one.meToo());
    }

    Line line(Entry entry) {
        String who =
                entry.byName().isEmpty()
                        ? words.say("voice.said." + entry.saidAs())
                        : named(entry.byName(), entry.byRole());
        String when = entry.byName().isEmpty() ? day(entry.at()) : moment(entry.at());
        return new Line(
                words.say("voice.did." + entry.step()),
                words.say("voice.by", who, when),
                entry.detail(),
                entry.text());
    }

    String look(Raisers.Look look) {
        return words.say("voice.looked", moment(look.lookedAt()), look.name());
    }

    String raiser(Raisers.Raiser raiser) {
        return named(raiser.name(), raiser.role());
    }

    List<Choice> declineReasons() {
        return Arrays.stream(DeclineReason.values())
                .map(one -> Choice.of(one.name(), words.name("voice.decline", one)))
                .toList();
    }

    List<Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(one -> Choice.of(one.name(), words.name("voice.outcome", one)))
                .toList();
    }

    private String named(String name, String role) {
        return words.say("voice.named", name, words.name("platform.role", Role.valueOf(role)));
    }

    private String moment(Instant at) {
        return PlainDates.moment(clock.localOf(at));
    }

    private String day(Instant at) {
        return PlainDates.namedDay(clock.localOf(at).toLocalDate());
    }
}

package org.offload.rulebook.edit;

import org.offload.platform.Choice;
import org.offload.platform.Words;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Component;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Gap;
import org.offload.rulebook.vocabulary.Means;
import org.offload.rulebook.vocabulary.Since;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The answers that the author's forms offer, in plain words. */
public record Choices(Words words) {

    /** Returns the constant with a name; none if there is no such constant. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** Returns the categories of a fact. */
    public List<Choice> categories(Fact fact) {
        return fact.categories().stream()
                .map(one -> Choice.of(one, words.say("rulebook.category." + fact + "." + one)))
                .toList();
    }

    /** Returns the ways to meet, with none of them first. */
    public List<Choice> meansOrNone() {
        return orNone(means());
    }

    /** Returns the ways to meet. */
    public List<Choice> means() {
        return named("rulebook.means", Means.values());
    }

    /** Returns the ways to meet that a row may strike: what is agreed is always one of them. */
    public List<Choice> struck() {
        return means().stream()
                .filter(choice -> !choice.value().equals(Means.AGREED.name()))
                .toList();
    }

    public List<Choice> intervals() {
        return named("rulebook.edit.kind", IntervalKind.values());
    }

    public List<Choice> since() {
        return named("rulebook.since", Since.values());
    }

    public List<Choice> lessContact() {
        return named("rulebook.lessContact", Approver.values());
    }

    public List<Choice> attendance() {
        return named("rulebook.attendance", Attendance.values());
    }

    public List<Choice> pauses() {
        return named("rulebook.component", Component.values());
    }

    public List<Choice> gaps() {
        return orNone(named("rulebook.missing", Gap.values()));
    }

    private List<Choice> named(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(one -> Choice.of(one.name(), words.name(prefix, one)))
                .toList();
    }

    private List<Choice> orNone(List<Choice> choices) {
        List<Choice> all = new ArrayList<>(choices);
        all.addFirst(Choice.of("", words.say("rulebook.edit.none")));
        return all;
    }
}

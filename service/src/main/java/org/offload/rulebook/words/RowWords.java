package org.offload.rulebook.words;

import org.offload.platform.Words;
import org.offload.rulebook.due.Besides;
import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Means;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says rows of rulebooks in plain words. */
@Component
public class RowWords {

    private final Words words;

    RowWords(Words words) {
        this.words = words;
    }

    /** Returns a fact, such as {@code Risk of serious harm}. */
    public String fact(Fact fact) {
        return words.name("rulebook.fact", fact);
    }

    /** Returns a category of a fact, such as {@code very high}. */
    public String category(Fact fact, String category) {
        return words.say("rulebook.category." + fact + "." + category);
    }

    /** Returns when a row holds, a fact a line; one line for a row that takes every case. */
    public List<String> when(Condition condition) {
        List<String> lines =
                Stream.of(Fact.values())
                        .filter(condition.takes()::containsKey)
                        .map(fact -> when(fact, condition.takes().getOrDefault(fact, Set.of())))
                        .toList();
        return lines.isEmpty() ? List.of(words.say("rulebook.row.everyone")) : lines;
    }

    private String when(Fact fact, Set<String> taken) {
        return words.say(
                "rulebook.row.when",
                fact(fact),
                fact.categories().stream()
                        .filter(taken::contains)
                        .map(category -> category(fact, category))
                        .collect(or()));
    }

    /** Returns what a row of the contact table asks for, a line each. */
    public List<String> then(ContactRow row) {
        List<String> lines = new ArrayList<>();
        row.strands().forEach(strand -> lines.add(strand(strand)));
        lines.add(words.name("rulebook.lessContact", row.lessContact()));
        lines.addAll(besides(new Besides(row.attendance(), row.asksReview(), row.pauses())));
        return lines;
    }

    /** Returns what is asked besides contacts, a line each. */
    public List<String> besides(Besides besides) {
        List<String> lines = new ArrayList<>();
        if (besides.attendance() != Attendance.ALONE) {
            lines.add(words.name("rulebook.attendance", besides.attendance()));
        }
        if (besides.asksReview()) {
            lines.add(words.say("rulebook.row.review"));
        }
        if (!besides.pauses().isEmpty()) {
            lines.add(
                    words.say(
                            "rulebook.row.pauses", names("rulebook.component", besides.pauses())));
        }
        return lines;
    }

    private String strand(Strand strand) {
        String line =
                words.say(
                        "rulebook.row.strand",
                        means(strand.means()),
                        every(strand.every()),
                        words.name("rulebook.since", strand.since()));
        return strand.ifNarrowed().isEmpty()
                ? line
                : words.say("rulebook.row.narrowed", line, means(strand.ifNarrowed()));
    }

    /** Returns an interval, such as {@code every 28 days}. */
    public String every(Interval every) {
        return switch (every) {
            case Interval.Plan() -> words.say("rulebook.every.plan");
            case Interval.Half() -> words.say("rulebook.every.half");
            case Interval.Days(int count) -> words.say("rulebook.every.days", count);
            case Interval.WorkingDays(int count) -> words.say("rulebook.every.workingDays", count);
            case Interval.Months(int count) -> words.say("rulebook.every.months", count);
            case Interval.Setting(String name) -> words.say("rulebook.every.setting", name);
        };
    }

    /** Returns how a row of the restriction table narrows, a line each. */
    public List<String> narrows(RestrictionRow row) {
        List<String> lines = new ArrayList<>();
        if (!row.strikes().isEmpty()) {
            lines.add(words.say("rulebook.row.strikes", means(row.strikes())));
        }
        if (!row.asksSpo().isEmpty()) {
            lines.add(words.say("rulebook.row.asksSpo", means(row.asksSpo())));
        }
        if (row.halves()) {
            lines.add(words.say("rulebook.row.halves"));
        }
        if (row.attendance() != Attendance.ALONE) {
            lines.add(words.name("rulebook.attendance", row.attendance()));
        }
        row.gap()
                .ifPresent(
                        gap ->
                                lines.add(
                                        words.say(
                                                "rulebook.row.gap",
                                                words.name("rulebook.missing", gap))));
        return lines;
    }

    private String means(Collection<Means> means) {
        return means.stream()
                .sorted(means instanceof Set ? Enum::compareTo : (_, _) -> 0)
                .map(one -> words.name("rulebook.means", one))
                .collect(or());
    }

    private String names(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(one -> words.name(prefix, one))
                .sorted()
                .collect(Collectors.joining(words.say("rulebook.and")));
    }

    private Collector<CharSequence, ?, String> or() {
        return Collectors.joining(words.say("rulebook.due.or"));
    }
}

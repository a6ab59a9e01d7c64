package org.offload.rulebook.words;

import org.offload.platform.Words;
import org.offload.rulebook.due.CasesByRule.ByRule;
import org.offload.rulebook.due.NeededStrand;
import org.offload.rulebook.due.StrandDays;
import org.springframework.stereotype.Component;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a rulebook asks for of a case: how and how often, and what is missing. */
@Component
public class ByRuleWords {

    private final Words words;

    ByRuleWords(Words words) {
        this.words = words;
    }

    /** Returns it, such as {@code office visit, at least every 14 days}. */
    public String of(ByRule rule) {
        Stream<String> strands = rule.decision().strands().stream().map(one -> strand(one, rule));
        Stream<String> missing =
                rule.decision().missing().stream()
                        .sorted()
                        .map(one -> words.name("rulebook.missing", one));
        return Stream.concat(strands, missing)
                .collect(Collectors.joining(words.say("rulebook.and")));
    }

    private String strand(NeededStrand strand, ByRule rule) {
        String mode = words.name("rulebook.mode", strand.modes().getFirst());
        int days = StrandDays.of(strand, rule.book(), rule.agreed());
        return days == 0
                ? words.say("rulebook.way.open", mode)
                : words.say("rulebook.way", mode, days);
    }
}

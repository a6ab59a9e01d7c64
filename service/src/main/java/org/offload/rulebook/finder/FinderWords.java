package org.offload.rulebook.finder;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.PeopleInLists.Named;
import org.offload.platform.Choice;
import org.offload.platform.Words;
import org.offload.rulebook.due.Inputs;
import org.offload.rulebook.due.Missing;
import org.offload.rulebook.finder.FoundCases.Found;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.words.RowWords;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in plain words what is looked for and what is found. */
@Component
class FinderWords {

    private final Words words;
    private final RowWords rows;

    FinderWords(Words words, RowWords rows) {
        this.words = words;
        this.rows = rows;
    }

    /** Returns the categories of a fact. */
    List<Choice> categories(Fact fact) {
        return fact.categories().stream()
                .map(one -> Choice.of(one, rows.category(fact, one)))
                .toList();
    }

    /** Returns what may be missing. */
    List<Choice> missing() {
        return Arrays.stream(Missing.values())
                .map(one -> Choice.of(one.name(), words.name("rulebook.finder.missing", one)))
                .toList();
    }

    /** Returns what is looked for, a fact a line. */
    List<String> what(Terms terms) {
        List<String> what = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            Set<String> some = terms.facts().getOrDefault(fact, Set.of());
            if (!some.isEmpty()) {
                what.add(
                        words.say(
                                "rulebook.row.when",
                                rows.fact(fact),
                                fact.categories().stream()
                                        .filter(some::contains)
                                        .map(one -> rows.category(fact, one))
                                        .collect(or())));
            }
        }
        if (!terms.missing().isEmpty()) {
            what.add(
                    words.say(
                            "rulebook.finder.missingAny",
                            terms.missing().stream()
                                    .sorted()
                                    .map(one -> words.name("rulebook.finder.missing", one))
                                    .collect(or())));
        }
        return what;
    }

    private Collector<CharSequence, ?, String> or() {
        return Collectors.joining(words.say("rulebook.due.or"));
    }

    /** Returns a case with what it has of the facts that are looked for. */
    FinderPage.Row row(Found found, Named who, Terms terms) {
        return new FinderPage.Row(
                found.crn(),
                who.name(),
                officer(found),
                facts(found, terms),
                missing(found).map(one -> mend(found, one)).toList());
    }

    String officer(Found found) {
        @Nullable String officer = found.officer();
        return officer == null ? words.say("rulebook.finder.nobody") : officer;
    }

    String facts(Found found, Terms terms) {
        Inputs inputs = Inputs.read(found.inputs());
        return Arrays.stream(Fact.values())
                .filter(terms.facts()::containsKey)
                .map(fact -> rows.fact(fact) + ": " + rows.category(fact, inputs.of(fact)))
                .collect(Collectors.joining("; "));
    }

    Stream<Missing> missing(Found found) {
        return Arrays.stream(found.missing().split(" "))
                .filter(one -> !one.isEmpty())
                .map(Missing::valueOf);
    }

    String missing(Missing one) {
        return words.name("rulebook.missing", one);
    }

    private FinderPage.Mend mend(Found found, Missing one) {
        String of = "/cases/" + found.crn();
        return new FinderPage.Mend(
                missing(one),
                switch (one) {
                    case SUPPLY_PHONE -> of + "/record";
                    case WELFARE_CHECK, ASK_SPO -> of + "/override";
                    case AGREE_FREQUENCY -> of + "/agreed-contact";
                    case NO_RULE -> of + "/due";
                });
    }
}

package org.offload.rulebook.example;

import org.offload.caseload.ContactMode;
import org.offload.platform.Words;
import org.offload.rulebook.due.Inputs;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.words.RowWords;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says examples, and what became of them, in plain words; and reads ways to meet from them. */
@Component
public class ExampleWords {

    private static final String COMMA = ", ";

    private final Words words;
    private final RowWords rows;

    ExampleWords(Words words, RowWords rows) {
        this.words = words;
        this.rows = rows;
    }

    /** Returns the case of an example in words. */
    public String inputs(Example example) {
        return said(example.inputs());
    }

    /** Returns what came, and what was expected if that is something else. */
    public String outcome(Tried tried) {
        Expected expected = tried.example().expected();
        return tried.isAsExpected()
                ? words.say("rulebook.example.asExpected", said(expected))
                : words.say(
                        "rulebook.example.other",
                        said(expected),
                        said(tried.came()),
                        where(tried.example(), tried.of()));
    }

    /** What the example does not name may be what makes the difference. */
    private String where(Example example, Inputs of) {
        Map<Fact, String> others = of.categories();
        others.keySet().removeAll(example.inputs().keySet());
        others.entrySet().removeIf(one -> one.getValue().equals(first(one.getKey())));
        return others.isEmpty() ? "" : words.say("rulebook.example.where", said(others));
    }

    private static String first(Fact fact) {
        return fact.categories().getFirst();
    }

    private String said(Map<Fact, String> inputs) {
        return Arrays.stream(Fact.values())
                .flatMap(fact -> said(fact, inputs).stream())
                .collect(Collectors.joining(COMMA));
    }

    private Optional<String> said(Fact fact, Map<Fact, String> inputs) {
        return Optional.ofNullable(inputs.get(fact))
                .map(
                        category ->
                                words.say(
                                        "rulebook.row.when",
                                        rows.fact(fact),
                                        rows.category(fact, category)));
    }

    private String said(Expected expected) {
        if (expected.row().isEmpty()) {
            return words.say("rulebook.example.noRow");
        }
        return expected.modes().isEmpty()
                ? words.say("rulebook.example.nothing", expected.row())
                : words.say(
                        "rulebook.example.says",
                        expected.row(),
                        lines(expected).stream().collect(Collectors.joining("; ")));
    }

    /** Returns the ways to meet of each contact, a line each. */
    List<String> lines(Expected expected) {
        return expected.modes().stream()
                .map(
                        strand ->
                                strand.stream()
                                        .map(mode -> words.name("rulebook.mode", mode))
                                        .collect(Collectors.joining(COMMA)))
                .toList();
    }

    /** Reads what {@link #lines} has said; none if a way to meet is not known. */
    Optional<List<List<ContactMode>>> modes(String text) {
        List<List<Optional<ContactMode>>> read =
                text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Arrays.stream(line.split(",")).map(this::mode).toList())
                        .toList();
        return read.stream().flatMap(List::stream).allMatch(Optional::isPresent)
                ? Optional.of(
                        read.stream()
                                .map(line -> line.stream().flatMap(Optional::stream).toList())
                                .toList())
                : Optional.empty();
    }

    private Optional<ContactMode> mode(String text) {
        return Arrays.stream(ContactMode.values())
                .filter(mode -> words.name("rulebook.mode", mode).equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}

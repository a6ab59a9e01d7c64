package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A decision table of a file that is being read. */
final class Sheet {

    static final int LONGEST_TEXT = 300;

    private final TableName table;
    private final SheetHead head;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();

    /** A row that was read: what can be read of it. */
    record Row(Condition when, Answers answers) {}

    private Sheet(TableName table, SheetHead head, Problems problems) {
        this.table = table;
        this.head = head;
        this.problems = problems;
    }

    static Sheet of(TableName table, XmlNode decisionTable, Problems problems) {
        var sheet = new Sheet(table, SheetHead.of(table, decisionTable, problems), problems);
        decisionTable.children("rule").forEach(sheet::read);
        return sheet;
    }

    List<Row> rows() {
        return rows;
    }

    private void read(XmlNode rule) {
        var place = new RowPlace(table, rows.size() + 1, problems);
        List<XmlNode> questions = rule.children("inputEntry");
        List<XmlNode> answers = rule.children("outputEntry");
        int cells = questions.size() + answers.size();
        int columns = head.inputs().size() + head.outputs().size();
        if (cells != columns || answers.size() != head.outputs().size()) {
            place.add("rulebook.file.cells", String.valueOf(cells), String.valueOf(columns));
            return;
        }
        rows.add(new Row(condition(questions, place), answers(answers, place)));
    }

    private Condition condition(List<XmlNode> questions, RowPlace place) {
        Map<Fact, Set<String>> takes = new EnumMap<>(Fact.class);
        for (int i = 0; i < questions.size(); i++) {
            Optional<Fact> fact = head.inputs().get(i);
            String text = questions.get(i).text();
            fact.ifPresent(one -> question(one, text, place, takes));
        }
        return new Condition(takes);
    }

    private static void question(
            Fact fact, String text, RowPlace place, Map<Fact, Set<String>> takes) {
        String example = fact.categories().getFirst();
        switch (UnaryTest.parse(fact, text)) {
            case UnaryTest.Asked.Nothing() -> {}
            case UnaryTest.Asked.Other() ->
                    place.add("rulebook.file.test", fact.term(), Problems.quote(text), example);
            case UnaryTest.Asked.OneOf(var categories, var unknown) -> {
                String all = String.join(", ", fact.categories());
                unknown.forEach(
                        one ->
                                place.add(
                                        "rulebook.file.category",
                                        fact.term(),
                                        Problems.quote(one),
                                        all));
                if (categories.isEmpty() && unknown.isEmpty()) {
                    place.add("rulebook.file.nobody", fact.term(), Problems.quote(text));
                } else if (!categories.isEmpty()) {
                    takes.put(fact, categories);
                }
            }
        }
    }

    private Answers answers(List<XmlNode> cells, RowPlace place) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<String> column = head.outputs().get(i);
            String cell = cells.get(i).text();
            column.ifPresent(
                    one -> answer(one, cell, place).ifPresent(t -> texts.putIfAbsent(one, t)));
        }
        return new Answers(place, texts);
    }

    private static Optional<String> answer(String column, String cell, RowPlace place) {
        if (cell.length() > StringLiteral.LONGEST) {
            tellLong(column, cell, place);
            return Optional.empty();
        }
        Optional<String> text = cell.isEmpty() ? Optional.of("") : StringLiteral.parse(cell);
        if (text.isEmpty()) {
            place.add("rulebook.file.quotes", column, Problems.quote(cell));
        }
        text.filter(one -> one.length() > LONGEST_TEXT)
                .ifPresent(one -> tellLong(column, one, place));
        return text;
    }

    private static void tellLong(String column, String text, RowPlace place) {
        place.add(
                "rulebook.file.long",
                column,
                String.valueOf(text.length()),
                String.valueOf(LONGEST_TEXT));
    }
}

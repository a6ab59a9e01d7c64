package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a decision table that is being read.
 *
 * @param inputs in order; none where the file asks about something else
 * @param outputs in order; none where the file answers something else
 */
record SheetHead(List<Optional<Fact>> inputs, List<Optional<String>> outputs) {

    static SheetHead of(TableName table, XmlNode decisionTable, Problems problems) {
        return new Reader(table, problems).read(decisionTable);
    }

    /** Reads the columns of one table. */
    private record Reader(TableName table, Problems problems) {

        SheetHead read(XmlNode decisionTable) {
            String hitPolicy = decisionTable.attribute("hitPolicy");
            if (!hitPolicy.equals(table.hitPolicy())) {
                tell(
                        "rulebook.file.hitPolicy",
                        hitPolicy.isEmpty() ? "UNIQUE" : hitPolicy,
                        table.hitPolicy());
            }
            var head =
                    new SheetHead(
                            decisionTable.children("input").stream().map(this::input).toList(),
                            decisionTable.children("output").stream().map(this::output).toList());
            checkTwice(head.inputs().stream().flatMap(Optional::stream).map(Fact::term).toList());
            List<String> outputs = head.outputs().stream().flatMap(Optional::stream).toList();
            checkTwice(outputs);
            columns().stream()
                    .filter(column -> !outputs.contains(column))
                    .forEach(column -> tell("rulebook.file.column.missing", column));
            return head;
        }

        private List<String> columns() {
            return switch (table) {
                case CONTACT -> ContactCells.COLUMNS;
                case RESTRICTION -> RestrictionCells.COLUMNS;
            };
        }

        private Optional<Fact> input(XmlNode input) {
            Optional<XmlNode> expression = input.child("inputExpression");
            String term = expression.map(XmlNode::text).orElse("");
            expression.ifPresent(one -> checkType(one, term));
            Optional<Fact> fact = Fact.ofTerm(term);
            if (term.isEmpty()) {
                tell("rulebook.file.column.fact.missing");
            } else if (fact.isEmpty()) {
                tell("rulebook.file.column.fact", Problems.quote(term));
            }
            fact.ifPresent(one -> input.child("inputValues").ifPresent(v -> checkValues(one, v)));
            return fact;
        }

        private void checkValues(Fact fact, XmlNode values) {
            var all = new UnaryTest.Asked.OneOf(Set.copyOf(fact.categories()), List.of());
            String text = values.text();
            if (!text.isEmpty() && !UnaryTest.parse(fact, text).equals(all)) {
                tell("rulebook.file.column.values", fact.term(), UnaryTest.list(fact.categories()));
            }
        }

        private Optional<String> output(XmlNode output) {
            String name = output.attribute("name");
            checkType(output, name);
            Optional<String> column = Optional.of(name).filter(columns()::contains);
            if (column.isEmpty()) {
                tell(
                        "rulebook.file.column.other",
                        Problems.quote(name),
                        String.join(", ", columns()));
            }
            return column;
        }

        private void checkType(XmlNode node, String column) {
            String type = node.attribute("typeRef");
            if (!type.isEmpty() && !type.equals("string")) {
                tell("rulebook.file.column.type", Problems.quote(column), Problems.quote(type));
            }
        }

        private void checkTwice(List<String> columns) {
            Set<String> seen = new HashSet<>();
            columns.stream()
                    .filter(column -> !seen.add(column))
                    .forEach(column -> tell("rulebook.file.column.twice", column));
        }

        private void tell(String key, Object... more) {
            Object[] arguments = new Object[more.length + 1];
            arguments[0] = table.word();
            System.arraycopy(more, 0, arguments, 1, more.length);
            problems.add(key, arguments);
        }
    }
}

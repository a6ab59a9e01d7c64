package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes tables as a decision model.
 *
 * <p>Source: DMN 1.3, XSD {@code DMN13.xsd}, whose order of elements it keeps.
 */
final class DmnWriter {

    static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String NAMESPACE = "urn:offload:rulebook";

    private static final String STRING = "string";

    private final List<Grid> grids;
    private final XmlText xml = new XmlText();

    DmnWriter(Tables tables) {
        grids = List.of(Grid.ofContact(tables), Grid.ofRestriction(tables));
    }

    String write(String name) {
        xml.open(
                "definitions",
                "xmlns",
                MODEL,
                "xmlns:dmndi",
                DiagramWriter.DMNDI,
                "xmlns:dc",
                DiagramWriter.DC,
                "xmlns:di",
                DiagramWriter.DI,
                "id",
                "rulebook",
                "name",
                name,
                "namespace",
                NAMESPACE);
        facts(grids).forEach(this::writeFact);
        grids.forEach(this::writeDecision);
        new DiagramWriter(xml).write(grids);
        return xml.close().toString();
    }

    /** Returns the facts that either table asks about. */
    static List<Fact> facts(List<Grid> grids) {
        return Arrays.stream(Fact.values())
                .filter(fact -> grids.stream().anyMatch(grid -> grid.facts().contains(fact)))
                .toList();
    }

    static String id(Fact fact) {
        return "fact_" + fact.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the id of the arrow from a fact to a table. */
    static String id(Grid grid, Fact fact) {
        return grid.name().word() + "_asks_" + fact.name().toLowerCase(Locale.ROOT);
    }

    private void writeFact(Fact fact) {
        xml.open("inputData", "id", id(fact), "name", fact.term());
        xml.empty("variable", "name", fact.term(), "typeRef", STRING).close();
    }

    private void writeDecision(Grid grid) {
        String word = grid.name().word();
        xml.open("decision", "id", word, "name", word).empty("variable", "name", word);
        for (Fact fact : grid.facts()) {
            xml.open("informationRequirement", "id", id(grid, fact));
            xml.empty("requiredInput", "href", "#" + id(fact)).close();
        }
        xml.open("decisionTable", "id", word + "_table", "hitPolicy", grid.name().hitPolicy());
        grid.facts().forEach(fact -> writeInput(word, fact));
        for (int i = 0; i < grid.columns().size(); i++) {
            xml.empty(
                    "output",
                    "id",
                    word + "_out_" + i,
                    "name",
                    grid.columns().get(i),
                    "typeRef",
                    STRING);
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            writeRow(grid, word + "_row_" + (i + 1), grid.rows().get(i));
        }
        xml.close().close();
    }

    private void writeInput(String word, Fact fact) {
        String id = word + "_in_" + fact.name().toLowerCase(Locale.ROOT);
        xml.open("input", "id", id, "label", fact.term());
        xml.open("inputExpression", "id", id + "_expression", "typeRef", STRING);
        xml.leaf("text", fact.term()).close();
        xml.open("inputValues", "id", id + "_values");
        xml.leaf("text", UnaryTest.list(fact.categories())).close().close();
    }

    private void writeRow(Grid grid, String id, Grid.Row row) {
        xml.open("rule", "id", id);
        for (Fact fact : grid.facts()) {
            var taken = row.when().takes().get(fact);
            String test = taken == null ? UnaryTest.ANYTHING : UnaryTest.write(fact, taken);
            writeCell("inputEntry", id + "_in_" + fact.name().toLowerCase(Locale.ROOT), test);
        }
        for (int i = 0; i < grid.columns().size(); i++) {
            String answer = row.answers().getOrDefault(grid.columns().get(i), "");
            writeCell("outputEntry", id + "_out_" + i, StringLiteral.of(answer));
        }
        xml.close();
    }

    private void writeCell(String name, String id, String text) {
        xml.open(name, "id", id).leaf("text", text).close();
    }
}

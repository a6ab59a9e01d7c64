package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Fact;

import java.util.List;

/**
 * Writes the picture that editors open first: the facts in a line, and the two tables above them.
 *
 * <p>Source: DMN 1.3, chapter 13 (DMN DI).
 */
record DiagramWriter(XmlText xml) {

    static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    static final String DC = "http://www.omg.org/spec/DMN/20180521/DC/";
    static final String DI = "http://www.omg.org/spec/DMN/20180521/DI/";

    private static final int STEP = 160;
    private static final int TABLE_WIDTH = 180;
    private static final int TABLE_HEIGHT = 80;
    private static final int TABLE_TOP = 80;
    private static final int FACT_WIDTH = 125;
    private static final int FACT_HEIGHT = 45;
    private static final int FACT_TOP = 320;

    void write(List<Grid> grids) {
        List<Fact> facts = DmnWriter.facts(grids);
        xml.open("dmndi:DMNDI").open("dmndi:DMNDiagram", "id", "picture");
        for (int i = 0; i < grids.size(); i++) {
            writeShape(
                    grids.get(i).name().word(), tableLeft(i), TABLE_TOP, TABLE_WIDTH, TABLE_HEIGHT);
        }
        for (int i = 0; i < facts.size(); i++) {
            writeShape(DmnWriter.id(facts.get(i)), factLeft(i), FACT_TOP, FACT_WIDTH, FACT_HEIGHT);
        }
        for (int i = 0; i < grids.size(); i++) {
            writeArrows(grids.get(i), tableLeft(i) + TABLE_WIDTH / 2, facts);
        }
        xml.close().close();
    }

    private static int tableLeft(int number) {
        return STEP + number * 3 * STEP;
    }

    private static int factLeft(int number) {
        return STEP + number * STEP;
    }

    private void writeArrows(Grid grid, int end, List<Fact> facts) {
        for (Fact fact : grid.facts()) {
            int start = factLeft(facts.indexOf(fact)) + FACT_WIDTH / 2;
            String arrow = DmnWriter.id(grid, fact);
            xml.open("dmndi:DMNEdge", "id", "edge_" + arrow, "dmnElementRef", arrow);
            writePoint(start, FACT_TOP);
            writePoint(end, TABLE_TOP + TABLE_HEIGHT);
            xml.close();
        }
    }

    private void writePoint(int x, int y) {
        xml.empty("di:waypoint", "x", String.valueOf(x), "y", String.valueOf(y));
    }

    private void writeShape(String of, int left, int top, int width, int height) {
        xml.open("dmndi:DMNShape", "id", "shape_" + of, "dmnElementRef", of);
        xml.empty(
                "dc:Bounds",
                "x",
                String.valueOf(left),
                "y",
                String.valueOf(top),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height));
        xml.close();
    }
}

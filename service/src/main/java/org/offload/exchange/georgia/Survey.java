package org.offload.exchange.georgia;

import org.offload.exchange.file.Report;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The first reading: how many people live in each area, and which lines are refused. */
final class Survey implements Consumer<Line> {

    private final Map<Integer, Integer> people = new TreeMap<>();
    private final Report report;
    private int refusedLines;

    /**
     * @param report gets every problem, in the order of the file
     */
    Survey(Report report) {
        this.report = report;
    }

    @Override
    public void accept(Line line) {
        switch (line) {
            case Line.Good(_, var row) -> people.merge(row.area(), 1, Integer::sum);
            case Line.Refused(var problems) -> {
                problems.forEach(report::add);
                refusedLines++;
            }
        }
    }

    Map<Integer, Integer> peopleByArea() {
        return new TreeMap<>(people);
    }

    int people() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    int refusedLines() {
        return refusedLines;
    }
}

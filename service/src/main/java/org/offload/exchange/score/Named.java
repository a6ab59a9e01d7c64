package org.offload.exchange.score;

import org.offload.predictors.published.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Results beside what names their row, so that they can be put together with other files. */
final class Named implements Results {

    /** Columns that name rows. */
    private static final List<String> NAMES = List.of("case", "case_id", "crn", "id");

    private final Optional<String> name;
    private final Results results;

    /**
     * Looks for a column that names rows.
     *
     * @param columns of the file
     */
    Named(List<String> columns, Results results) {
        name = NAMES.stream().filter(columns::contains).findFirst();
        this.results = results;
    }

    /** Tells of columns that are neither asked for nor name rows: perhaps they are misspelt. */
    static void tellOthers(List<String> columns, Predicate<String> isAsked, Telling telling) {
        List<String> others =
                columns.stream()
                        .filter(column -> !NAMES.contains(column) && !isAsked.test(column))
                        .toList();
        if (!others.isEmpty()) {
            telling.say("exchange.score.unknown", String.join(", ", others));
        }
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(name.stream().toList());
        columns.addAll(results.columns());
        return columns;
    }

    @Override
    public List<String> of(Row row) {
        List<String> values = new ArrayList<>();
        name.ifPresent(column -> values.add(row.field(column)));
        values.addAll(results.of(row));
        return values;
    }
}

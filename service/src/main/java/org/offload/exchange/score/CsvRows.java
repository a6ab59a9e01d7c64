package org.offload.exchange.score;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import org.offload.exchange.file.Problem;
import org.offload.exchange.score.Source.Item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of CSV. A quotation mark does not reach into the next line. */
final class CsvRows implements Source.Rows {

    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    private CsvRows(List<String> columns) {
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
    }

    /**
     * Reads the names of columns.
     *
     * @throws Unusable if there are none, or one stands twice
     */
    static CsvRows of(String header) throws Unusable {
        try {
            CsvRows rows = new CsvRows(fields(header));
            if (rows.columns.size() < 2) {
                throw new Unusable(
                        "cannot be used. Its first line must name the columns, with commas between"
                                + " them.");
            }
            if (rows.places.size() < rows.columns.size()) {
                throw new Unusable("cannot be used. Two of its columns have the same name.");
            }
            return rows;
        } catch (CsvParseException wrong) {
            throw new Unusable(
                    "cannot be used. The quotation marks of its first line do not come in pairs.");
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Item read(long number, String line) {
        try {
            List<String> fields = fields(line);
            if (fields.size() != columns.size()) {
                return refused(
                        number,
                        fields.size() + " values",
                        columns.size() + " values, as many as there are columns");
            }
            return new Item.Fields(number, new Fielded(places, fields));
        } catch (CsvParseException wrong) {
            return refused(number, line, "quotation marks in pairs around whole values");
        }
    }

    private static Item refused(long number, String value, String expected) {
        return new Item.Refused(new Problem(number, "", value, expected));
    }

    /** By hand where there are no quotation marks: most files have none. */
    private static List<String> fields(String line) throws CsvParseException {
        if (line.indexOf('"') >= 0) {
            return CsvReader.builder().ofSingleCsvRecord(line).getFields().stream()
                    .map(String::strip)
                    .toList();
        }
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf(','); to >= 0; to = line.indexOf(',', from)) {
            fields.add(line.substring(from, to).strip());
            from = to + 1;
        }
        fields.add(line.substring(from).strip());
        return fields;
    }
}

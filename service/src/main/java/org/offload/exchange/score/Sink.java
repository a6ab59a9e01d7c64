package org.offload.exchange.score;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.offload.platform.PlainCell;

import tools.jackson.databind.json.JsonMapper;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where results go. */
interface Sink extends Closeable {

    /** Writes the values of the columns, in their order. */
    void write(List<String> values) throws IOException;

    /** As CSV, below the names of the columns. */
    static Sink csv(Writer out, List<String> columns) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(columns);
        return new Sink() {
            @Override
            public void write(List<String> values) {
                csv.writeRecord(values.stream().map(PlainCell::of).toList());
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    /** As JSON lines; what is empty is left out. */
    static Sink json(Writer out, List<String> columns) {
        return new Sink() {
            @Override
            public void write(List<String> values) throws IOException {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    if (!values.get(i).isEmpty()) {
                        row.put(columns.get(i), values.get(i));
                    }
                }
                out.write(JsonMapper.shared().writeValueAsString(row));
                out.write('\n');
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}

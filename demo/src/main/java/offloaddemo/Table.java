package offloaddemo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The data files of the demonstration. */
final class Table {

    private static final Map<String, List<NamedCsvRecord>> READ = new ConcurrentHashMap<>();

    private Table() {}

    /**
     * Returns the rows of a file beside this class, in its order; it is read once.
     *
     * @throws IllegalStateException if there is no such file
     */
    static List<NamedCsvRecord> rows(String file) {
        return READ.computeIfAbsent(file, Table::read);
    }

    private static List<NamedCsvRecord> read(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The demonstration lacks its file " + file);
            }
            return CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

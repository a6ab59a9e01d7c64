package org.offload.predictors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Inputs with right answers, as the public services' own code gave them. */
public final class Vectors {

    private Vectors() {}

    /** Returns all rows of a file. */
    public static List<NamedCsvRecord> rows(String name) {
        try (var in =
                        new GZIPInputStream(
                                Objects.requireNonNull(
                                        Vectors.class.getResourceAsStream(
                                                "/vectors/" + name + ".csv.gz"),
                                        name));
                var csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

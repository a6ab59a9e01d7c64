package org.offload.exchange.georgia;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Made-up files in the shape of the source. */
final class AFile {

    private AFile() {}

    /** A file with the right names of columns and these lines. */
    static GeorgiaFile with(Path folder, String... lines) throws IOException {
        return of(folder, text(lines).getBytes(StandardCharsets.UTF_8));
    }

    static GeorgiaFile of(Path folder, byte[] bytes) throws IOException {
        return new GeorgiaFile(Files.write(folder.resolve("people.csv.gz"), bytes));
    }

    static String text(String... lines) {
        return ARow.HEADER + "\n" + String.join("\n", lines) + "\n";
    }

    static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** So many people, of all areas; the same ones each time. */
    static String[] people(int count) {
        var random = new Random(1);
        var lines = new String[count];
        for (int i = 0; i < count; i++) {
            lines[i] =
                    ARow.of(i + 1)
                            .inArea(1 + random.nextInt(25))
                            .with(
                                    GeorgiaColumn.AVG_DAYS_PER_DRUGTEST,
                                    Integer.toString(random.nextInt(999)))
                            .line();
        }
        return lines;
    }
}

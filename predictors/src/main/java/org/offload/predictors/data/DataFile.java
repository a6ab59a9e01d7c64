package org.offload.predictors.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A file of figures: lines of the same number of parts, below a line that names them. A wrong file
 * is refused with its line.
 *
 * @param name for messages
 * @param text the whole file, lines ended by a line feed
 */
record DataFile(String name, String text) {

    /**
     * Reads a file of this module.
     *
     * @param sha256 what it must be, in hexadecimal digits
     * @throws BadData if it is another one
     */
    static DataFile shipped(String name, String sha256) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            String sum =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!sum.equals(sha256)) {
                throw new BadData(name, 0, "its SHA-256 is " + sum + ", not " + sha256);
            }
            return new DataFile(name, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads all lines but the first.
     *
     * @param header what the first line must be
     * @param rows how many others there must be
     * @throws BadData if the file is another, or a reader refuses a line
     */
    void read(String header, int rows, Consumer<Line> reader) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(header)) {
            throw new BadData(name, 1, "it must be: " + header);
        }
        if (lines.size() - 1 != rows) {
            throw new BadData(
                    name, lines.size(), "it has " + (lines.size() - 1) + " rows, not " + rows);
        }
        int parts = header.split(",").length;
        for (int i = 1; i < lines.size(); i++) {
            String[] read = lines.get(i).split(",", -1);
            if (read.length != parts) {
                throw new BadData(name, i + 1, "it has " + read.length + " parts, not " + parts);
            }
            reader.accept(new Line(name, i + 1, List.of(read)));
        }
    }

    /** A line, of which each part is read with its range. */
    record Line(String file, int number, List<String> parts) {

        String text(int part) {
            return parts.get(part);
        }

        /** Reads a finite number that is at most so far from 0. */
        double number(int part, double most) {
            try {
                double read = Double.parseDouble(parts.get(part));
                if (Math.abs(read) <= most) {
                    return read;
                }
                throw refused(part, "a number within " + most);
            } catch (NumberFormatException e) {
                throw refused(part, "a number");
            }
        }

        boolean yes(int part) {
            return switch (parts.get(part)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw refused(part, "true or false");
            };
        }

        <E extends Enum<E>> E name(int part, Class<E> type) {
            for (E one : type.getEnumConstants()) {
                if (one.name().equalsIgnoreCase(parts.get(part))) {
                    return one;
                }
            }
            throw refused(part, "a name of " + type.getSimpleName());
        }

        BadData refused(int part, String wanted) {
            return new BadData(
                    file,
                    number,
                    "part " + (part + 1) + " must be " + wanted + ": " + parts.get(part));
        }
    }
}

package org.offload.caseload.attachment;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Says what a file is by its content: neither its name nor what a browser says of it counts. */
final class FileContent {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final int LONGEST_LIST = 1_000_000; // bytes of a list of contents that we read
    private static final int MOST_ENTRIES = 10_000;
    private static final int FIRST_BYTES = 8_192;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype|html|head|body|script|svg|iframe|\\?xml)\\b");

    private FileContent() {}

    /** What was found. */
    sealed interface Found {

        record Kind(FileKind kind) implements Found {}

        /** It is of a kind that we keep, and holds a program. */
        record WithMacros() implements Found {}

        record Other() implements Found {}
    }

    /** Looks into a file. */
    static Found look(Path file) throws IOException {
        String type = typeOf(file);
        return switch (type) {
            case "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.oasis.opendocument.text" ->
                    inZip(file);
            case "application/x-tika-msoffice",
                    "application/msword",
                    "application/vnd.ms-outlook" ->
                    inCompound(Files.readAllBytes(file));
            case "application/rtf" -> inRichText(Files.readAllBytes(file));
            case "text/plain" -> inText(file);
            case "image/heif" -> new Found.Kind(FileKind.HEIC);
            default -> simple(type);
        };
    }

    private static String typeOf(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private static Found simple(String type) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.mediaType().equals(type))
                .findFirst()
                .<Found>map(Found.Kind::new)
                .orElseGet(Found.Other::new);
    }

    private static Found inZip(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return new Found.Other();
            }
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            Optional<FileKind> kind = kindOf(zip, names);
            if (kind.isEmpty()) {
                return new Found.Other();
            }
            return names.stream().anyMatch(FileContent::isProgram)
                            || read(zip, "[Content_Types].xml").contains("macroEnabled")
                    ? new Found.WithMacros()
                    : new Found.Kind(kind.get());
        } catch (ZipException e) {
            return new Found.Other();
        }
    }

    private static Optional<FileKind> kindOf(ZipFile zip, List<String> names) throws IOException {
        if (names.contains("[Content_Types].xml") && names.contains("word/document.xml")) {
            return Optional.of(FileKind.WORD);
        }
        return read(zip, "mimetype").strip().equals(FileKind.OPEN_TEXT.mediaType())
                ? Optional.of(FileKind.OPEN_TEXT)
                : Optional.empty();
    }

    private static boolean isProgram(String name) {
        return name.endsWith("vbaProject.bin")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/")
                || name.contains("activeX/")
                || name.startsWith("word/embeddings/")
                || name.matches("Object \\d+.*");
    }

    private static String read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    /** The names of the parts of a compound file stand in it in UTF-16. */
    private static Found inCompound(byte[] content) {
        if (holds(content, "_VBA_PROJECT") || holds(content, "Macros")) {
            return new Found.WithMacros();
        }
        if (holds(content, "WordDocument")) {
            return new Found.Kind(FileKind.OLD_WORD);
        }
        return holds(content, "__properties_version1.0")
                ? new Found.Kind(FileKind.OUTLOOK)
                : new Found.Other();
    }

    private static boolean holds(byte[] content, String name) {
        return find(content, name.getBytes(StandardCharsets.UTF_16LE));
    }

    /** A text can carry a program as the object of another one. */
    private static Found inRichText(byte[] content) {
        return find(content, "\\objdata".getBytes(StandardCharsets.US_ASCII))
                ? new Found.WithMacros()
                : new Found.Kind(FileKind.RICH_TEXT);
    }

    /** A page or a drawing without its usual first line still runs as one. */
    private static Found inText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String first =
                    new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8)
                            .toLowerCase(Locale.ROOT);
            return MARKUP.matcher(first).find()
                    ? new Found.Other()
                    : new Found.Kind(FileKind.PLAIN_TEXT);
        }
    }

    private static boolean find(byte[] content, byte[] part) {
        for (int i = 0; i <= content.length - part.length; i++) {
            if (content[i] == part[0]
                    && Arrays.equals(content, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}

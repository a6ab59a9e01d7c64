package org.offload.caseload.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files as small as they can be and still be what they are. */
public final class AFileToAttach {

    private AFileToAttach() {}

    public static byte[] pdf(String words) {
        return text("%PDF-1.4\n" + words + "\n%%EOF\n");
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a file by its kind, such as {@code docx} or {@code docm}. */
    static byte[] of(String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "pdf" -> pdf("Made up.");
            case "txt" -> text("Annwyl Llŷr, dyma’r llythyr. 😀\n");
            case "rtf" -> text("{\\rtf1\\ansi Made up.}");
            case "rtf with an object" -> text("{\\rtf1{\\object\\objemb{\\*\\objdata 4d5a}}}");
            case "docx" -> zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
            case "docm" ->
                    zip(
                            "[Content_Types].xml",
                            "<Types/>",
                            "word/document.xml",
                            "<w/>",
                            "word/vbaProject.bin",
                            "x");
            case "docx with an object" ->
                    zip(
                            "[Content_Types].xml",
                            "<Types/>",
                            "word/document.xml",
                            "<w/>",
                            "word/embeddings/oleObject1.bin",
                            "x");
            case "odt" ->
                    zip(
                            "mimetype",
                            "application/vnd.oasis.opendocument.text",
                            "content.xml",
                            "<o/>");
            case "odt with macros" ->
                    zip(
                            "mimetype",
                            "application/vnd.oasis.opendocument.text",
                            "Basic/Standard/Module1.xml",
                            "<b/>");
            case "zip" -> zip("a.txt", "a");
            case "jpeg" -> bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1);
            case "png" ->
                    bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
            case "heic" -> bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0);
            case "doc" -> compound("WordDocument");
            case "doc with macros" -> compound("WordDocument", "_VBA_PROJECT");
            case "msg" -> compound("__properties_version1.0");
            case "xls" -> compound("Workbook");
            case "eml" ->
                    text(
                            "Received: from a\r\n"
                                    + "Message-ID: <1@x>\r\n"
                                    + "From: a@x\r\n"
                                    + "To: b@x\r\n\r\n"
                                    + "Hi.\r\n");
            case "exe" -> bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0);
            case "html" ->
                    text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
            case "svg" -> text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
            case "sh" -> text("#!/bin/sh\nrm -r nothing\n");
            case "noise" -> bytes(0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] compound(String... parts) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        out.writeBytes(new byte[504]);
        for (String part : parts) {
            out.writeBytes(part.getBytes(StandardCharsets.UTF_16LE));
            out.writeBytes(new byte[64]);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(text(namesAndTexts[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

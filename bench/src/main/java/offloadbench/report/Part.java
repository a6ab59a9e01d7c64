package offloadbench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of the document that a command writes; the words around it are people's. */
public record Part(String name) {

    /** Puts a text in place of what the command wrote last. */
    public void write(Path document, String text) throws IOException {
        String before = Files.exists(document) ? Files.readString(document) : "";
        Files.writeString(document, into(before, text));
    }

    String into(String document, String text) {
        String begin = "<!-- written by ./offload bench %s -->\n".formatted(name);
        String end = "<!-- end of what ./offload bench %s wrote -->\n".formatted(name);
        int from = document.indexOf(begin);
        int to = document.indexOf(end);
        String whole = begin + text.strip() + "\n" + end;
        return from < 0 || to < from
                ? document + "\n" + whole
                : document.substring(0, from) + whole + document.substring(to + end.length());
    }
}

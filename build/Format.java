import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks or rewrites every Java file of the project. Usage: {@code Format check|write}. */
class Format {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    public static void main(String[] arguments) throws IOException {
        boolean write = arguments[0].equals("write");
        int wrong = 0;
        try (var files = Files.walk(Path.of("."))) {
            for (Path file : files.filter(Format::isOurs).sorted().toList()) {
                wrong += format(file, write) ? 0 : 1;
            }
        }
        if (wrong > 0 && !write) {
            System.out.println(wrong + " files are not formatted. Run ./offload format.");
            System.exit(1);
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.toString();
        return name.endsWith(".java")
                && !name.contains("/target/")
                && !name.contains("/node_modules/");
    }

    /** Answers whether the file was well formatted. Twice, since one pass is not stable. */
    private static boolean format(Path file, boolean write) throws IOException {
        String was = Files.readString(file);
        String is;
        try {
            is = FORMATTER.formatSourceAndFixImports(FORMATTER.formatSourceAndFixImports(was));
        } catch (FormatterException e) {
            System.out.println(file + ": " + e.getMessage());
            return false;
        }
        if (is.equals(was)) {
            return true;
        }
        System.out.println((write ? "formatted " : "not formatted: ") + file);
        if (write) {
            Files.writeString(file, is);
        }
        return false;
    }
}

package org.offload.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Classes that break a rule on purpose. They are written as text beside the test and compiled
 * there, so that neither the class path nor Modulith ever sees them.
 */
final class Twin {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    private Twin() {}

    /** Compiles one class for each text, with the house in sight, and reads the class files. */
    static JavaClasses of(String... sources) {
        try {
            Path folder = Files.createTempDirectory("twin");
            try {
                compile(folder, Stream.of(sources).map(Source::new).toList());
                return new ClassFileImporter().importPath(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path into, List<Source> sources) {
        var said = new StringWriter();
        var options =
                List.of(
                        "-proc:none",
                        "-d",
                        into.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"));
        var task =
                ToolProvider.getSystemJavaCompiler()
                        .getTask(said, null, null, options, null, sources);
        if (!task.call()) {
            throw new IllegalArgumentException("The twin does not compile: " + said);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + nameIn(text) + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        private static String nameIn(String text) {
            return (first(PACKAGE, text) + "." + first(TYPE, text)).replace('.', '/');
        }

        private static String first(Pattern pattern, String text) {
            Matcher found = pattern.matcher(text);
            if (!found.find()) {
                throw new IllegalArgumentException("No " + pattern + " in " + text);
            }
            return found.group(1);
        }
    }
}

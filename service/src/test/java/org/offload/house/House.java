package org.offload.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.offload.OffloadApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the house stands: its production classes and sources, and what a class leans on. */
final class House {

    static final Path SOURCES = Path.of("src/main/java");
    static final Path CLASS_FILES = classFiles();

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(CLASS_FILES);

    private House() {}

    /** Returns the compiled production classes, those of generated pages included. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** Returns what a class leans on, arrays as their elements. */
    static Stream<JavaClass> targets(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .distinct();
    }

    /** Returns the class in whose file this one is written. */
    static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(House::outermost).orElse(one);
    }

    /** Returns the files below a folder whose names end so, in order. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classFiles() {
        try {
            var source = OffloadApplication.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

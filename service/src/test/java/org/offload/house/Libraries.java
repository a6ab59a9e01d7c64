package org.offload.house;

import org.offload.predictors.Predictors;

import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Modules with a jar and a module-info of their own, which says what others may see of them. */
final class Libraries {

    static final Set<String> NAMES = Set.of("predictors");

    private static final Set<String> EXPORTED = exported();

    private Libraries() {}

    /** Answers whether a library lets others see a package. */
    static boolean isExported(String packageName) {
        return EXPORTED.contains(packageName);
    }

    /** Returns the page of a library. */
    static Path page(String library) {
        return Path.of("..", library, "README.md");
    }

    private static Set<String> exported() {
        try {
            Path jar =
                    Path.of(
                            Predictors.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return ModuleFinder.of(jar).findAll().stream()
                    .flatMap(module -> module.descriptor().exports().stream())
                    .map(Exports::source)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

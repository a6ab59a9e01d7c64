package org.offload.caseload.search;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names that stand for each other, by the list {@code nicknames.csv}: a group a line. */
@Component
class Nicknames {

    private final Map<String, Set<String>> others = new HashMap<>();

    Nicknames() {
        lines().filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split(",")))
                .forEach(this::add);
    }

    private static Stream<String> lines() {
        try {
            return new ClassPathResource("nicknames.csv", Nicknames.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> group) {
        for (String name : group) {
            Set<String> its = others.computeIfAbsent(name, _ -> new TreeSet<>());
            its.addAll(group);
            its.remove(name);
        }
    }

    /** Returns the names that may stand for one, in small letters; empty for none. */
    Set<String> of(String name) {
        return others.getOrDefault(name, Set.of());
    }

    /** Returns every name of the list. */
    Set<String> all() {
        return Set.copyOf(others.keySet());
    }
}

package org.offload.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of {@code org/offload/floors.txt}: which module stands where and may use what. */
final class Floors {

    private static final Pattern LINE = Pattern.compile("(\\d+) ([a-z]+):((?: [a-z]+)*)");
    private static final Pattern PACKAGE =
            Pattern.compile("(?:offloadpages\\.)?org\\.offload\\.([a-z]+)(?:\\..*)?");

    private record Floor(int number, Set<String> uses) {}

    private final Map<String, Floor> byModule = new LinkedHashMap<>();

    private Floors() {}

    static Floors read() {
        return of(House.read(House.SOURCES.resolve("org/offload/floors.txt")));
    }

    static Floors of(String text) {
        var floors = new Floors();
        text.lines().filter(line -> !line.isBlank()).forEach(floors::add);
        return floors;
    }

    private void add(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "floors.txt: write \"4 caseload: organisation worklist\", not: " + line);
        }
        var uses = new TreeSet<String>();
        List.of(parts.group(3).split(" ")).stream().filter(u -> !u.isEmpty()).forEach(uses::add);
        byModule.put(parts.group(2), new Floor(Integer.parseInt(parts.group(1)), uses));
    }

    Set<String> modules() {
        return byModule.keySet();
    }

    /** Returns the modules that one may use: those of its line, the kernel and the platform. */
    Set<String> allowed(String module) {
        var allowed = new TreeSet<>(floor(module).uses());
        for (String below : List.of("kernel", "platform")) {
            if (byModule.containsKey(below) && floor(below).number() < floor(module).number()) {
                allowed.add(below);
            }
        }
        return allowed;
    }

    /** Returns the lines that do not go down, or to nowhere. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        byModule.forEach(
                (module, floor) ->
                        floor.uses().stream()
                                .filter(used -> !isBelow(used, floor))
                                .map(used -> module + " may not name " + used + ": not below it")
                                .forEach(problems::add));
        return problems;
    }

    private boolean isBelow(String used, Floor floor) {
        return byModule.containsKey(used) && floor(used).number() < floor.number();
    }

    private Floor floor(String module) {
        return Optional.ofNullable(byModule.get(module))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        module + " is not in floors.txt, only " + modules()));
    }

    /** Returns the module of a package, a generated page's included; none outside of modules. */
    static Optional<String> moduleOf(String packageName) {
        Matcher parts = PACKAGE.matcher(packageName);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    /** Answers whether a package is a front door: its types, or the templates beside them. */
    static boolean isDoor(String packageName) {
        return moduleOf(packageName)
                .filter(m -> packageName.endsWith("org.offload." + m))
                .isPresent();
    }
}

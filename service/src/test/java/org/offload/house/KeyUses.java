package org.offload.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Java and templates use the keys of messages. A key may be written out; or made of a prefix
 * that is written out, in one of three ways: {@code "platform.problem." + name} with the dot; by
 * {@code name("caseload.mode", mode)} for the constants of an enum; as the prefix of a form, for
 * its fields and their hints.
 */
final class KeyUses {

    /** Prefixes, each ending in a dot, of keys that are made in ways which cannot be seen here. */
    private static final List<String> UNSEEN_FAMILIES = List.of();

    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern FIELD =
            Pattern.compile("\\.(?:text|date|time|number|area|radios|select|tick)\\(\"(\\w+)\"");
    private static final Pattern ENUM_CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Pattern keyShape;
    private final Set<String> keys;
    private final Set<String> literals = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();

    /**
     * Reads what is said.
     *
     * @param keys of all messages
     * @param sources the texts of Java files and templates
     */
    KeyUses(Set<String> keys, Stream<String> sources) {
        this.keys = keys;
        keyShape =
                Pattern.compile(
                        "(?:"
                                + String.join("|", Floors.read().modules())
                                + ")(?:\\.[A-Za-z][\\w-]*)+\\.?");
        sources.forEach(this::read);
        literals.addAll(UNSEEN_FAMILIES);
    }

    static KeyUses ofHouse() {
        Set<String> keys = Message.all().stream().map(Message::key).collect(Collectors.toSet());
        List<Path> sources = new ArrayList<>(House.files(House.SOURCES, ".java"));
        sources.addAll(House.files(House.SOURCES, ".jte"));
        return new KeyUses(keys, sources.stream().map(House::read));
    }

    private void read(String source) {
        groups(LITERAL, source).forEach(literals::add);
        groups(FIELD, source).forEach(fields::add);
    }

    private static Stream<String> groups(Pattern pattern, String source) {
        return pattern.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    /** Returns what looks like a key or a prefix and is neither; tables have such names too. */
    List<String> missing(Set<String> tables) {
        return literals.stream()
                .filter(literal -> keyShape.matcher(literal).matches())
                .filter(literal -> !keys.contains(literal) && !tables.contains(literal))
                .filter(literal -> keys.stream().noneMatch(key -> key.startsWith(dotted(literal))))
                .toList();
    }

    /** Returns the fields of forms that no key names. */
    List<String> fieldsWithoutWords() {
        return fields.stream()
                .filter(field -> keys.stream().noneMatch(key -> key.endsWith("." + field)))
                .toList();
    }

    /** Returns the keys that nothing asks for. */
    List<String> unused() {
        return keys.stream().filter(key -> !isUsed(key)).sorted().toList();
    }

    private boolean isUsed(String key) {
        return literals.contains(key)
                || literals.stream().anyMatch(l -> l.endsWith(".") && key.startsWith(l))
                || literals.stream().anyMatch(prefix -> isOfFamily(key, prefix));
    }

    private boolean isOfFamily(String key, String prefix) {
        if (!keyShape.matcher(prefix).matches() || !key.startsWith(dotted(prefix))) {
            return false;
        }
        String rest = key.substring(dotted(prefix).length());
        return ENUM_CONSTANT.matcher(rest).matches()
                || fields.contains(rest.replaceFirst("\\.hint$", ""));
    }

    private static String dotted(String prefix) {
        return prefix.endsWith(".") ? prefix : prefix + ".";
    }
}

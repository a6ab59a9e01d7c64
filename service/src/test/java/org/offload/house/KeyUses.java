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
 * How Java and templates use the keys of messages. A key is written out, alone or at the end of an
 * address; or it begins with a prefix that is written out and goes on in a way that can be seen:
 *
 * <ul>
 *   <li>{@code "platform.problem." + name}: the prefix ends in a dot, anything may follow;
 *   <li>{@code name("caseload.mode", mode)}: the constant of an enum;
 *   <li>{@code "worklist.ask"} as the prefix of a form: a field that a template or a part shows;
 *   <li>{@code prefix + ".gone"}, {@code prefix + "." + field + ".missing"}: an ending written out.
 * </ul>
 */
final class KeyUses {

    /** Prefixes, each ending in a dot, of keys that are made in ways which cannot be seen here. */
    private static final List<String> UNSEEN_FAMILIES = List.of();

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\n]*=)?([\\w.-]+)\"");
    private static final Pattern FIELD =
            Pattern.compile(
                    "\\.(?:text|secret|date|time|number|area|radios|select|grouped|ticks?|file)\\(\"(\\w+)\\.?\""
                        + "|\\bField\\.\\w+\\(\"(\\w+)\"");
    private static final Pattern ENUM_CONSTANT = Pattern.compile("\\.[A-Z][A-Z0-9_]*");

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
        return pattern.matcher(source).results().map(KeyUses::firstGroup);
    }

    private static String firstGroup(MatchResult found) {
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                return found.group(i);
            }
        }
        return "";
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
        String rest = key.substring(prefix.length());
        return ENUM_CONSTANT.matcher(rest).matches()
                || isField(rest)
                || literals.stream()
                        .filter(ending -> ending.startsWith(".") && rest.endsWith(ending))
                        .map(ending -> rest.substring(0, rest.length() - ending.length()))
                        .anyMatch(between -> between.isEmpty() || isField(between));
    }

    private boolean isField(String rest) {
        return rest.startsWith(".") && fields.contains(rest.substring(1));
    }

    private static String dotted(String prefix) {
        return prefix.endsWith(".") ? prefix : prefix + ".";
    }
}

package org.offload.platform;

import jakarta.servlet.http.HttpServletRequest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What someone typed into a form, as it came.
 *
 * @param fields by name; a field may come several times
 */
public record Typed(Map<String, List<String>> fields) {

    /** The field with the id of the form: whoever sends it twice saves once. */
    public static final String RECEIPT = "receipt";

    /** The field with the path of the page that the form stands on. */
    public static final String FORM = "form";

    /** The field with the version of what the form changes, as it was when it was opened. */
    public static final String VERSION = "version";

    /** What the names of fields begin with that hold passwords: they are kept nowhere. */
    public static final String SECRET = "password";

    private static final Set<String> NOT_CONTENT = Set.of(RECEIPT, FORM, "_csrf", "then");

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** Reads the form of a request. */
    public static Typed of(HttpServletRequest request) {
        Map<String, List<String>> fields = new TreeMap<>();
        request.getParameterMap()
                .forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return new Typed(fields);
    }

    /** Returns one value with tidy line ends and no NUL; empty if the field did not come. */
    public String one(String field) {
        return all(field).stream()
                .findFirst()
                .map(value -> value.replace("\r\n", "\n").replace("\u0000", ""))
                .orElse("");
    }

    /** Returns every value of a field. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Answers whether the field came, as a ticked box does. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Returns the id of the form; a new one for a form that has none, which is then saved once. */
    public UUID receipt() {
        try {
            return UUID.fromString(one(RECEIPT));
        } catch (IllegalArgumentException e) {
            return Ids.next();
        }
    }

    /** Returns what was typed, without passwords and the fields that only carry the form. */
    public Map<String, String> content() {
        Map<String, String> content = new TreeMap<>();
        fields.keySet().stream()
                .filter(field -> !NOT_CONTENT.contains(field) && !field.startsWith(SECRET))
                .forEach(field -> content.put(field, one(field)));
        return content;
    }

    /** Returns the version that the form was opened with; -1, which nothing ever has, if none. */
    public int version() {
        String text = one(VERSION);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Returns a digest of the content: the same for the same form sent again. */
    public String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            content()
                    .forEach(
                            (name, value) ->
                                    sha.update(
                                            (name + "\u0000" + value + "\u0000")
                                                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

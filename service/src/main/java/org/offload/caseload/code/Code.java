package org.offload.caseload.code;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One entry of a list of reference data.
 *
 * @param flags what the list knows of it, by name, such as {@code attended -> Y}
 */
public record Code(String list, String code, String description, Map<String, String> flags) {

    private static final String NATIONAL_STANDARD = " (NS)";

    /** Reads the flags as the lists write them: {@code name=value;name=value}. */
    static Map<String, String> flagsOf(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(flag -> !flag.isEmpty())
                .map(flag -> flag.split("=", 2))
                .collect(
                        Collectors.toUnmodifiableMap(
                                pair -> pair[0],
                                pair -> pair.length == 2 ? pair[1] : "Y",
                                (first, _) -> first));
    }

    /** Answers whether the flag is {@code Y}. */
    public boolean is(String flag) {
        return "Y".equals(flags.get(flag));
    }

    /** Answers whether the flag has this value. */
    public boolean isOf(String flag, String value) {
        return value.equals(flags.get(flag));
    }

    /** Returns the value of a flag; empty if there is none. */
    public String flag(String name) {
        return flags.getOrDefault(name, "");
    }

    /** Answers whether we set the flag ourselves, since no source that we read has it. */
    public boolean isOurs(String flag) {
        return List.of(flag("ours").split("\\|")).contains(flag);
    }

    /** Returns the value of a flag that holds a number. */
    public Optional<Integer> numberOf(String flag) {
        return Optional.ofNullable(flags.get(flag)).map(Integer::valueOf);
    }

    /** Returns the description without the notes that the source put in brackets behind it. */
    public String words() {
        int bracket = description.indexOf(NATIONAL_STANDARD);
        String plain = bracket < 0 ? description : description.substring(0, bracket);
        int note = plain.indexOf(" (");
        return note < 0 ? plain : plain.substring(0, note);
    }
}

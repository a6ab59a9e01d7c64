package org.offload.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One kind of thing that a record is made of, and that is added and changed on one page: an
 * address, an alias, a key date. A part says what is special about it; storing, showing, history
 * and clashes are the same for all.
 */
public interface Part {

    /** The field in which somebody types what tells a new one apart. */
    String NAME = "code";

    /** What that is, for most. */
    Pattern NAMES = Pattern.compile("[A-Z0-9]{1,12}");

    /** How many characters it has at most. */
    int LONGEST_NAME = 12;

    /** Returns its table and its fields. */
    PartTable table();

    /**
     * Returns the answers that a list offers.
     *
     * @param list named by {@link Field.Kind.Pick}
     * @param key whose record it is: some lists are its own, such as its events
     */
    List<Choice> choices(String list, String key);

    /** Returns the words of an answer that a list no longer offers. */
    default String formerAnswer(String list, String code) {
        return code;
    }

    /** Refuses what the fields cannot say, each alone or together. */
    default void check(Values values, Reading reading) {}

    /**
     * Refuses also what the rest of the record contradicts.
     *
     * @param key whose record it is
     */
    default void check(String key, Values values, Reading reading) {
        check(values, reading);
    }

    /**
     * Refuses also what the other entries of the same part contradict.
     *
     * @param id of the entry; empty for a new one
     */
    default void check(String key, String id, Values values, Reading reading) {
        check(key, values, reading);
    }

    /** Returns what a name that somebody types may look like. */
    default Pattern names() {
        return NAMES;
    }

    /** Returns the name that was typed for a new one, as it is kept. */
    default String nameIn(Reading reading) {
        String name = reading.required(NAME, LONGEST_NAME).toUpperCase(Locale.ROOT);
        if (!name.isEmpty() && !names().matcher(name).matches()) {
            reading.refuse(NAME, words() + ".code.shape");
        }
        return name;
    }

    /** Returns the values with what goes without saying where nothing was typed. */
    default Values completed(Values values) {
        return values;
    }

    /** Returns those entries that hold now or later; the page folds the others away. */
    default List<Entry> inForce(List<Entry> entries, LocalDate today) {
        return entries;
    }

    /** Answers whether it is one that people look for first, such as the main address. */
    default boolean standsOut(Values values) {
        return false;
    }

    /** Returns the columns that follow from the fields. */
    default Map<String, String> derived(Values values) {
        return Map.of();
    }

    /** Returns what follows from the fields, in words, such as how much is done. */
    default List<String> remarks(Values values) {
        return List.of();
    }

    /** Answers whether one can be added on a page of its own. */
    default boolean canBeAdded() {
        return !table().isSingle();
    }

    /** Answers whether one can be marked as recorded in error. */
    default boolean canBeWithdrawn() {
        return !table().isSingle();
    }

    /** Returns its short name, such as {@code address}. */
    default String name() {
        return table().name();
    }

    /** Returns the prefix of its messages. */
    default String words() {
        return table().words();
    }
}

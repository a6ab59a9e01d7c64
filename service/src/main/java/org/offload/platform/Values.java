package org.offload.platform;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values of the fields of a {@link Part}, each as its canonical text.
 *
 * @param texts by field; a field that is not there is empty
 */
public record Values(Map<String, String> texts) {

    public Values {
        texts = Map.copyOf(texts);
    }

    /** Returns these values with another one in a field. */
    public Values with(String field, String text) {
        Map<String, String> others = new TreeMap<>(texts);
        others.put(field, text);
        return new Values(others);
    }

    /** Returns a value as it is kept; empty for nothing. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Answers whether the field holds nothing. */
    public boolean isEmpty(String field) {
        return text(field).isEmpty();
    }

    /** Returns a date. */
    public Optional<LocalDate> day(String field) {
        return kept(field).map(LocalDate::parse);
    }

    /** Returns a time of the day. */
    public Optional<LocalTime> time(String field) {
        return kept(field).map(LocalTime::parse);
    }

    /** Returns a whole number. */
    public Optional<Integer> number(String field) {
        return kept(field).map(Integer::valueOf);
    }

    /** Answers whether a box is ticked, or a question answered with yes. */
    public boolean isYes(String field) {
        return text(field).equals("yes");
    }

    private Optional<String> kept(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }
}

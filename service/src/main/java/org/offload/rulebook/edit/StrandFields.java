package org.offload.rulebook.edit;

import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Means;
import org.offload.rulebook.vocabulary.Since;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a strand.
 *
 * @param number 1 to 3, which ends their names
 */
record StrandFields(int number) {

    private static final String SINCE = "since.";

    /** One for each way to meet, in order of preference. */
    private static final List<String> FIRST =
            List.of("first.", "second.", "third.", "fourth.", "fifth.", "sixth.");

    private static final List<String> INSTEAD =
            List.of(
                    "insteadFirst.",
                    "insteadSecond.",
                    "insteadThird.",
                    "insteadFourth.",
                    "insteadFifth.",
                    "insteadSixth.");

    static void put(List<Strand> strands, Map<String, String> values) {
        for (int i = 0; i < strands.size(); i++) {
            new StrandFields(i + 1).put(strands.get(i), values);
        }
    }

    private void put(Strand strand, Map<String, String> values) {
        put(FIRST, strand.means(), values);
        put(INSTEAD, strand.ifNarrowed(), values);
        new IntervalFields(number).put(strand.every(), values);
        values.put(SINCE + number, strand.since().name());
    }

    private void put(List<String> fields, List<Means> means, Map<String, String> values) {
        List<Means> some = means.stream().distinct().toList();
        for (int i = 0; i < some.size(); i++) {
            values.put(fields.get(i) + number, some.get(i).name());
        }
    }

    /** Returns the strands that were filled in. The first must be. */
    static List<Strand> read(Typed typed, Reading reading) {
        List<Strand> strands = new ArrayList<>();
        for (int number = 1; number <= ContactRow.MOST_STRANDS; number++) {
            new StrandFields(number).readOne(typed, reading).ifPresent(strands::add);
        }
        return strands;
    }

    private Optional<Strand> readOne(Typed typed, Reading reading) {
        List<Means> means = means(FIRST, typed);
        List<Means> instead = means(INSTEAD, typed);
        if (means.isEmpty() && instead.isEmpty() && number > 1) {
            return Optional.empty();
        }
        if (means.isEmpty()) {
            reading.refuse(FIRST.getFirst() + number, "rulebook.edit.first.missing");
        }
        Optional<Interval> every = new IntervalFields(number).read(typed, reading);
        Optional<Since> since = Choices.find(Since.class, typed.one(SINCE + number));
        if (since.isEmpty()) {
            reading.refuse(SINCE + number, "rulebook.edit.since.missing");
        }
        return means.isEmpty() || every.isEmpty() || since.isEmpty()
                ? Optional.empty()
                : Optional.of(new Strand(means, instead, every.get(), since.get()));
    }

    private List<Means> means(List<String> fields, Typed typed) {
        return fields.stream()
                .map(field -> Choices.find(Means.class, typed.one(field + number)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}

package org.offload.organisation.intake;

import org.offload.organisation.intake.Report.Did;
import org.offload.platform.Entry;
import org.offload.platform.Field;
import org.offload.platform.Part;
import org.offload.platform.Parts;
import org.offload.platform.Parts.Author;
import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.platform.TypedParts;
import org.offload.platform.Values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What one line says, part by part: first read, then kept if nothing is to be mended.
 *
 * @param key whose record it is
 * @param entries of that record as they are
 * @param steps what to keep
 * @param problems what is to be mended, in words
 */
record KeepLine(
        Files files, String key, List<Entry> entries, List<Step> steps, List<String> problems) {

    /**
     * What every line of a file needs.
     *
     * @param self the staff code of whoever sends it; nobody's from the command line
     */
    record Files(
            Parts parts,
            TypedParts typed,
            Author author,
            String self,
            LocalDate today,
            CellWords words) {}

    /** One part to keep. */
    record Step(Part part, Optional<Entry> was, Values values) {

        boolean changes() {
            return was.isEmpty()
                    || part.table().fields().stream()
                            .map(Field::name)
                            .anyMatch(of -> !was.get().values().text(of).equals(values.text(of)));
        }
    }

    static KeepLine of(Files files, String key, List<Part> all) {
        return new KeepLine(
                files, key, files.parts().all(all, key), new ArrayList<>(), new ArrayList<>());
    }

    /** Refuses the line for one of its cells. */
    void refuse(String column, String key, Object... arguments) {
        problems.add(files.words().say(column, key, arguments));
    }

    /** Reads the code of the record. */
    void readCode(Part part, Map<String, String> columns) {
        var typed = new Typed(Map.of(Part.NAME, List.of(key)));
        var reading = new Reading(typed, part.words(), files.today());
        part.nameIn(reading);
        mend(reading, typed, columns);
    }

    /**
     * Reads the cells of one part. What has no cell stays as it is.
     *
     * @param cells by the field that they fill; empty ones empty it
     * @param columns of the fields, by name
     * @param same finds the entry that the cells are about, if it is there
     */
    void read(
            Part part,
            Map<String, String> cells,
            Map<String, String> columns,
            Predicate<Values> same) {
        Optional<Entry> was =
                entries.stream()
                        .filter(entry -> entry.part().equals(part.name()))
                        .filter(entry -> same.test(entry.values()))
                        .findFirst();
        Values before = was.map(Entry::values).orElse(new Values(Map.of()));
        Typed typed = typed(before, cells);
        var reading = new Reading(typed, part.words(), files.today());
        String id = was.map(Entry::id).orElse("");
        Values values = files.typed().read(part, key, id, before, typed, reading);
        mend(reading, typed, columns);
        steps.add(new Step(part, was, values));
    }

    /** Answers whether it changes a part of the record of whoever sends the file. */
    boolean changesOwn(Part part) {
        return key.equals(files.self())
                && steps.stream().anyMatch(step -> step.part().equals(part) && step.changes());
    }

    private static Typed typed(Values before, Map<String, String> cells) {
        Map<String, String> texts = new TreeMap<>(before.texts());
        texts.putAll(cells);
        texts.values().removeIf(String::isEmpty);
        Map<String, List<String>> fields = new TreeMap<>();
        texts.forEach((field, text) -> fields.put(field, List.of(text)));
        return new Typed(fields);
    }

    private void mend(Reading reading, Typed typed, Map<String, String> columns) {
        reading.problems()
                .forEach(problem -> problems.add(files.words().say(problem, typed, columns)));
    }

    /**
     * Keeps what was read; answers what became different. It stops where somebody else has changed
     * the same meanwhile, which is then to be mended.
     */
    Did keep() {
        Did did = Did.NOTHING;
        for (Step step : steps) {
            if (step.changes() && !keep(step)) {
                problems.add(files.words().meanwhile());
                return did;
            }
            did = did.and(did(step));
        }
        return did;
    }

    /** Keeps a part; answers whether it still was as it was read. */
    private boolean keep(Step step) {
        Parts parts = files.parts();
        Part part = step.part();
        if (step.was().isPresent()) {
            return parts.change(part, key, step.was().get(), step.values(), files.author());
        }
        if (part.table().named()) {
            return parts.addNamed(part, key, key, step.values(), files.author());
        }
        parts.add(part, key, step.values(), files.author());
        return true;
    }

    private static Did did(Step step) {
        if (!step.changes()) {
            return Did.NOTHING;
        }
        return step.was().isEmpty() && step.part().table().isSingle() ? Did.ADDED : Did.CHANGED;
    }
}

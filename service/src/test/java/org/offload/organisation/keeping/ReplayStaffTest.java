package org.offload.organisation.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Change;
import org.offload.platform.Entry;
import org.offload.platform.Part;
import org.offload.platform.Parts;
import org.offload.platform.Parts.Author;
import org.offload.platform.Values;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Whatever is done to a member of staff, the changes lead to what the record says. */
@PageTest
@Transactional
class ReplayStaffTest {

    private static final String WHO = "N8REPLAY";
    private static final Author TESTER = new Author("tester", "test");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void any_sequence_of_edits_replays_to_the_same_record(long seed, Office office) {
        office.open();
        var parts = office.bean(Parts.class);
        var random = new Random(seed);
        Map<Part, Supplier<Values>> kinds =
                Map.of(
                        office.bean(MemberPart.class), () -> member(random),
                        office.bean(HoursPart.class), () -> hours(random),
                        office.bean(AvailabilityPart.class), () -> availability(random));
        parts.addNamed(office.bean(MemberPart.class), WHO, WHO, member(random), TESTER);

        for (int i = 0; i < 30; i++) {
            var one = List.copyOf(kinds.entrySet()).get(random.nextInt(kinds.size()));
            edit(parts, one.getKey(), one.getValue().get(), random);
        }

        for (Part part : kinds.keySet()) {
            for (Entry entry : parts.all(List.of(part), WHO)) {
                assertThat(forth(parts.history(part, WHO, entry.id())))
                        .isEqualTo(filled(entry.values()));
            }
        }
    }

    private static void edit(Parts parts, Part part, Values values, Random random) {
        List<Entry> there = parts.all(List.of(part), WHO);
        if (!part.table().isSingle() && (there.isEmpty() || random.nextInt(3) == 0)) {
            parts.add(part, WHO, values, TESTER);
            return;
        }
        Entry one = there.get(random.nextInt(there.size()));
        if (!part.table().isSingle() && random.nextInt(4) == 0) {
            parts.withdraw(part, WHO, one, "test", TESTER);
        } else {
            parts.change(part, WHO, one, values, TESTER);
        }
    }

    private static Values member(Random random) {
        return new Values(
                Map.of("forename", "F" + random.nextInt(9), "surname", "S", "grade", "PO"));
    }

    private static Values hours(Random random) {
        String day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_000_000)).toString();
        return new Values(
                Map.of("weekly_hours", (10 + random.nextInt(30)) + ".5", "valid_from", day));
    }

    private static Values availability(Random random) {
        Map<String, String> values = new TreeMap<>(Map.of("valid_from", "2020-04-01"));
        values.put("effect", random.nextBoolean() ? "AWAY" : "NO_FACE_TO_FACE");
        values.put("valid_to", random.nextBoolean() ? "" : "2020-05-01");
        return new Values(values);
    }

    private static Map<String, String> forth(List<Change> history) {
        Map<String, String> texts = new TreeMap<>();
        history.reversed().forEach(change -> texts.putAll(change.after().texts()));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static Map<String, String> filled(Values values) {
        Map<String, String> texts = new TreeMap<>(values.texts());
        texts.values().removeIf(String::isEmpty);
        return texts;
    }
}

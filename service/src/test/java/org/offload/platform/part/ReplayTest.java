package org.offload.platform.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.part.CasePart;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Change;
import org.offload.platform.Entry;
import org.offload.platform.Part;
import org.offload.platform.Parts;
import org.offload.platform.Parts.Author;
import org.offload.platform.Values;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Whatever is done to an entry, its changes lead from the first word to the last and back. */
@PageTest
@Transactional
class ReplayTest {

    private static final String CRN = "X800001";
    private static final Author TESTER = new Author("tester", "test");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void any_sequence_of_edits_replays_to_the_same_entry_and_loses_no_value(
            long seed, Office office) {
        office.open().add(AUnit.aCase(CRN));
        var parts = office.bean(Parts.class);
        Part address = partNamed("address", office);
        var random = new Random(seed);
        List<String> everSaid = new ArrayList<>();

        String id = parts.add(address, CRN, some(random, everSaid), TESTER);
        for (int i = 0; i < 12; i++) {
            Entry now = parts.find(address, CRN, id).orElseThrow();
            parts.change(address, CRN, now, some(random, everSaid), TESTER);
        }

        List<Change> history = parts.history(address, CRN, id);
        Values now = parts.find(address, CRN, id).orElseThrow().values();
        assertThat(forth(history)).isEqualTo(filled(now));
        assertThat(Replay.back(now, history).texts()).isEmpty();
        assertThat(history.toString()).contains(everSaid);
    }

    @Test
    void given_an_entry_that_was_imported_then_what_it_said_first_can_still_be_told(Office office) {
        office.open().add(AUnit.aCase(CRN));
        var parts = office.bean(Parts.class);
        Part who = partNamed("details", office);
        Entry first = parts.find(who, CRN, "one").orElseThrow();
        Map<String, String> others = new HashMap<>(first.values().texts());
        others.put("surname", "Wrexham");

        parts.change(who, CRN, first, new Values(others), TESTER);

        Entry now = parts.find(who, CRN, "one").orElseThrow();
        assertThat(Replay.back(now.values(), parts.history(who, CRN, "one")).texts())
                .isEqualTo(filled(first.values()));
    }

    private static Part partNamed(String name, Office office) {
        return office.beans(CasePart.class).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Values some(Random random, List<String> everSaid) {
        Map<String, String> values = new TreeMap<>(Map.of("status", "M"));
        List.of("lines", "postcode", "note")
                .forEach(
                        field -> {
                            if (random.nextBoolean()) {
                                String word = "w" + random.nextInt(1_000);
                                values.put(field, word);
                                everSaid.add(word);
                            }
                        });
        if (random.nextBoolean()) {
            values.put("from_on", "2020-0" + (1 + random.nextInt(9)) + "-01");
            values.put("safe_to_post", random.nextBoolean() ? "yes" : "no");
        }
        return new Values(values);
    }

    /** The other way round: from nothing, through all changes. */
    private static Map<String, String> forth(List<Change> history) {
        Map<String, String> texts = new TreeMap<>();
        for (Change change : history.reversed()) {
            texts.putAll(change.after().texts());
        }
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static Map<String, String> filled(Values values) {
        Map<String, String> texts = new TreeMap<>(values.texts());
        texts.values().removeIf(String::isEmpty);
        return texts;
    }
}

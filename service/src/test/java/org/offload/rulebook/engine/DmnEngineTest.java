package org.offload.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.offload.rulebook.fixture.ATable;
import org.offload.rulebook.fixture.RandomTables;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class DmnEngineTest {

    private final Engine engine = new DmnEngine();

    @Test
    void it_finds_the_rows_that_plain_reading_finds() {
        var random = new RandomTables(7);
        for (int i = 0; i < 60; i++) {
            Tables tables = random.next(12);
            Compiled compiled = engine.compile(tables);
            for (int j = 0; j < 40; j++) {
                Map<Fact, String> inputs = random.nextCase();

                assertThat(compiled.match(inputs)).isEqualTo(plainly(tables, inputs));
            }
        }
    }

    @Test
    void it_finds_the_same_for_several_who_ask_at_once() {
        var random = new RandomTables(3);
        Tables tables = random.next(12);
        Compiled compiled = engine.compile(tables);
        List<Map<Fact, String>> cases = Stream.generate(random::nextCase).limit(400).toList();

        assertThat(cases.parallelStream().map(compiled::match).toList())
                .isEqualTo(cases.stream().map(inputs -> plainly(tables, inputs)).toList());
    }

    @Test
    void given_tables_without_rows_then_nothing_holds() {
        var compiled = engine.compile(new Tables(List.of(), List.of()));

        assertThat(compiled.match(Map.of())).isEqualTo(new Matched(Optional.empty(), List.of()));
    }

    @Test
    void given_a_case_without_a_fact_that_is_asked_about_then_it_is_refused() {
        var compiled = engine.compile(ATable.sound());
        Map<Fact, String> inputs = new HashMap<>(new RandomTables(1).nextCase());

        inputs.put(Fact.HARM, "SEVERE");
        assertThatThrownBy(() -> compiled.match(inputs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("HARM is one of [LOW, MEDIUM, HIGH, VERY_HIGH, UNKNOWN]");

        inputs.remove(Fact.HARM);
        assertThatThrownBy(() -> compiled.match(inputs)).hasMessageStartingWith("HARM is one of");
    }

    private static Matched plainly(Tables tables, Map<Fact, String> inputs) {
        return new Matched(
                tables.contact().stream().filter(row -> row.when().holdsFor(inputs)).findFirst(),
                tables.restriction().stream().filter(row -> row.when().holdsFor(inputs)).toList());
    }
}

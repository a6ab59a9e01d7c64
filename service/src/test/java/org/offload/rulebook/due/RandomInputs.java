package org.offload.rulebook.due;

import org.offload.rulebook.fixture.RandomTables;
import org.offload.rulebook.vocabulary.Fact;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Thousands of cases, the same for the same seed. */
final class RandomInputs {

    static final int MANY = 3_000;

    private RandomInputs() {}

    static Stream<Inputs> many(long seed) {
        var random = new RandomTables(seed);
        return Stream.generate(() -> new Inputs(random.nextCase())).limit(MANY);
    }

    /** Returns the same case but for one fact. */
    static Inputs with(Inputs inputs, Fact fact, String category) {
        Map<Fact, String> other = new EnumMap<>(inputs.categories());
        other.put(fact, category);
        return new Inputs(other);
    }
}

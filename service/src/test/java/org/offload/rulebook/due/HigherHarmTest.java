package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Interval;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;

/** More harm never means less contact: neither of any kind, nor face to face. */
class HigherHarmTest {

    private static final List<String> LEVELS = List.of("LOW", "MEDIUM", "HIGH", "VERY_HIGH");
    private static final Interval NEXT_WORKING_DAY = new Interval.WorkingDays(1);

    /** A case, and the interval agreed on it. */
    private record Case(Inputs inputs, int agreed) {}

    @ParameterizedTest
    @EnumSource
    void higher_harm_never_lengthens_the_shortest_interval(ShippedTables shipped) {
        var answered = Answered.by(shipped);

        assertThat(cases(7)).noneMatch(one -> isLongerForHigherHarm(answered, one, _ -> true));
    }

    @ParameterizedTest
    @EnumSource
    void nor_the_shortest_at_which_the_person_is_seen(ShippedTables shipped) {
        var answered = Answered.by(shipped);

        assertThat(cases(8))
                .noneMatch(one -> isLongerForHigherHarm(answered, one, NeededStrand::isFaceToFace));
    }

    @Test
    void twin_given_high_harm_is_visited_every_four_months_then_it_is_found() {
        var tables = new Without(ShippedTables.EXCEPTIONAL.tables(), "R08");
        var answered = Answered.by(tables.interval(new Interval.Days(28), new Interval.Months(4)));

        assertThat(cases(8))
                .anyMatch(one -> isLongerForHigherHarm(answered, one, NeededStrand::isFaceToFace));
    }

    @Test
    void twin_given_high_harm_is_only_seen_at_the_door_then_it_is_found() {
        var tables = new Without(ShippedTables.EXCEPTIONAL.tables(), "R08");
        var answered = Answered.by(tables.strands(strand -> strand.every().equals(Answered.HALF)));

        assertThat(cases(7)).anyMatch(one -> isLongerForHigherHarm(answered, one, _ -> true));
    }

    private static List<Case> cases(long seed) {
        var random = new Random(seed);
        return RandomInputs.many(seed)
                .map(inputs -> new Case(inputs, 2 + random.nextInt(59)))
                .toList();
    }

    private static boolean isLongerForHigherHarm(
            Answered answered, Case one, Predicate<NeededStrand> counts) {
        OptionalInt before = OptionalInt.empty();
        for (String level : LEVELS) {
            var decision = answered.of(RandomInputs.with(one.inputs(), Fact.HARM, level));
            var shortest =
                    decision.strands().stream()
                            .filter(counts)
                            .mapToInt(strand -> days(strand, one.agreed()))
                            .min();
            if (before.isPresent()
                    && shortest.isPresent()
                    && shortest.getAsInt() > before.getAsInt()) {
                return true;
            }
            before = shortest;
        }
        return false;
    }

    private static int days(NeededStrand strand, int agreed) {
        boolean isSet = strand.every() instanceof Interval.Setting;
        return DueDates.days(isSet ? NEXT_WORKING_DAY : strand.every(), agreed);
    }
}

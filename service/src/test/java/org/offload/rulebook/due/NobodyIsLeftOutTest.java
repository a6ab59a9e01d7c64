package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Fact;

import java.util.List;

/** Every case waits for a contact, or what it lacks has a name; and it is the same each time. */
class NobodyIsLeftOutTest {

    @ParameterizedTest
    @EnumSource
    void every_case_has_a_strand_or_what_is_missing_is_named(ShippedTables shipped) {
        var answered = Answered.by(shipped);

        assertThat(RandomInputs.many(1)).map(answered::of).noneMatch(NobodyIsLeftOutTest::isLost);
    }

    @ParameterizedTest
    @EnumSource
    void every_case_finds_a_row(ShippedTables shipped) {
        var answered = Answered.by(shipped);

        assertThat(RandomInputs.many(2))
                .map(answered::of)
                .noneMatch(decision -> decision.missing().contains(Missing.NO_RULE));
    }

    @ParameterizedTest
    @EnumSource
    void twin_without_the_last_row_some_find_none_and_that_has_a_name(ShippedTables shipped) {
        var rows = shipped.tables().contact();
        var gapped = new Tables(rows.subList(0, rows.size() - 1), shipped.tables().restriction());
        var answered = Answered.by(gapped);

        assertThat(RandomInputs.many(2))
                .map(answered::of)
                .noneMatch(NobodyIsLeftOutTest::isLost)
                .anyMatch(decision -> decision.missing().contains(Missing.NO_RULE));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_facts_and_version_give_the_same_also_as_they_are_kept(ShippedTables shipped) {
        var one = Answered.by(shipped);
        var other = Answered.by(shipped);

        assertThat(RandomInputs.many(3))
                .allSatisfy(
                        inputs -> {
                            var again = Inputs.read(inputs.text());
                            assertThat(again).isEqualTo(inputs);
                            assertThat(again.id()).isEqualTo(inputs.id());
                            assertThat(one.of(again)).isEqualTo(one.of(inputs));
                            assertThat(other.of(inputs)).isEqualTo(one.of(inputs));
                        });
    }

    @ParameterizedTest
    @EnumSource
    void twin_other_facts_or_another_version_give_something_else(ShippedTables shipped) {
        var one = Answered.by(shipped);
        var other = Answered.by(shipped.unprotected());

        List<Inputs> well =
                RandomInputs.many(3)
                        .filter(inputs -> !inputs.of(Fact.HEALTH).equals("NO_CONTACT"))
                        .toList();

        assertThat(well)
                .anyMatch(inputs -> !other.of(inputs).equals(one.of(inputs)))
                .allSatisfy(
                        inputs -> {
                            var ill = RandomInputs.with(inputs, Fact.HEALTH, "NO_CONTACT");
                            assertThat(ill.id()).isNotEqualTo(inputs.id());
                            assertThat(one.of(ill)).isNotEqualTo(one.of(inputs));
                        });
    }

    private static boolean isLost(Decision decision) {
        return decision.strands().isEmpty() && decision.missing().isEmpty();
    }
}

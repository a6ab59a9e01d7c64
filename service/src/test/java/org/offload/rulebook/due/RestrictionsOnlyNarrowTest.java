package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.caseload.ContactMode.DOORSTEP;
import static org.offload.caseload.ContactMode.HOME;
import static org.offload.caseload.ContactMode.OFFICE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offload.caseload.ContactMode;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Means;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever the contact table asks for, restrictions take from it and never add. */
class RestrictionsOnlyNarrowTest {

    private static final Function<Strand, Stream<Means>> ASKED =
            strand -> Stream.concat(strand.means().stream(), strand.ifNarrowed().stream());

    @ParameterizedTest
    @EnumSource
    void no_way_to_meet_is_left_that_the_row_did_not_ask_for(ShippedTables shipped) {
        var answered = Answered.by(shipped);

        assertThat(
                        RandomInputs.many(4)
                                .filter(inputs -> adds(answered.of(inputs), inputs, ASKED))
                                .map(Inputs::text))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twin_given_the_narrowed_list_were_not_asked_for_then_it_is_found(ShippedTables shipped) {
        var answered = Answered.by(shipped);

        assertThat(
                        RandomInputs.many(4)
                                .anyMatch(
                                        inputs ->
                                                adds(
                                                        answered.of(inputs),
                                                        inputs,
                                                        strand -> strand.means().stream())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void there_are_never_more_strands_than_without_restrictions(ShippedTables shipped) {
        var narrowed = Answered.by(shipped);
        var asked = Answered.by(shipped.unprotected());

        assertThat(
                        RandomInputs.many(5)
                                .filter(
                                        inputs ->
                                                strands(narrowed, inputs) > strands(asked, inputs))
                                .map(Inputs::text))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twin_there_are_sometimes_more_without_them(ShippedTables shipped) {
        var narrowed = Answered.by(shipped);
        var asked = Answered.by(shipped.unprotected());

        assertThat(
                        RandomInputs.many(5)
                                .anyMatch(
                                        inputs ->
                                                strands(asked, inputs) > strands(narrowed, inputs)))
                .isTrue();
    }

    private static int strands(Answered answered, Inputs inputs) {
        return answered.of(inputs).strands().size();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_ill_is_kept_from_by_every_row(ShippedTables shipped) {
        var answered = Answered.by(shipped);

        assertThat(left(answered, "DOORSTEP"))
                .hasSameSizeAs(shipped.tables().contact())
                .allSatisfy((_, modes) -> assertThat(modes).doesNotContain(OFFICE, HOME));
        assertThat(left(answered, "REMOTE"))
                .hasSameSizeAs(shipped.tables().contact())
                .allSatisfy((_, modes) -> assertThat(modes).doesNotContain(OFFICE, HOME, DOORSTEP));
        assertThat(left(answered, "NO_CONTACT"))
                .hasSameSizeAs(shipped.tables().contact())
                .allSatisfy((_, modes) -> assertThat(modes).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void twin_without_restrictions_they_are_met_by_some_row(ShippedTables shipped) {
        var answered = Answered.by(shipped.unprotected());

        for (String health : List.of("DOORSTEP", "REMOTE", "NO_CONTACT")) {
            assertThat(left(answered, health).values().stream().flatMap(Set::stream))
                    .contains(OFFICE, HOME, DOORSTEP);
        }
    }

    /** Returns by its id, for each row that decides a case, how such cases may still meet. */
    private static Map<String, Set<ContactMode>> left(Answered answered, String health) {
        return RandomInputs.many(6)
                .map(inputs -> answered.of(RandomInputs.with(inputs, Fact.HEALTH, health)))
                .collect(
                        Collectors.groupingBy(
                                decision -> decision.row().orElseThrow().id(),
                                Collectors.flatMapping(
                                        RestrictionsOnlyNarrowTest::modes, Collectors.toSet())));
    }

    private static boolean adds(
            Decision decision, Inputs inputs, Function<Strand, Stream<Means>> asked) {
        Set<ContactMode> allowed =
                decision.row().stream()
                        .flatMap(row -> row.strands().stream())
                        .flatMap(asked)
                        .flatMap(means -> mode(means, inputs))
                        .collect(Collectors.toSet());
        return modes(decision).anyMatch(mode -> !allowed.contains(mode));
    }

    private static Stream<ContactMode> mode(Means means, Inputs inputs) {
        return means == Means.AGREED
                ? Stream.of(ContactMode.values())
                        .filter(mode -> mode.name().equals(inputs.of(Fact.AGREED)))
                : means.mode().stream();
    }

    private static Stream<ContactMode> modes(Decision decision) {
        return decision.strands().stream().map(NeededStrand::modes).flatMap(List::stream);
    }
}

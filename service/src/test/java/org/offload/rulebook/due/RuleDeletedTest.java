package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.offload.rulebook.fixture.ShippedTables;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each rule that a shipped rulebook names does something: without it a case is decided anew. */
class RuleDeletedTest {

    private static final List<RuleDeleted> ALL = RuleDeleted.ALL;
    private static final String OURS = "ours";

    /** What a decision asks of people; not which row it is, and not its words. */
    private record Asked(
            List<NeededStrand> strands,
            Set<Missing> missing,
            Attendance attendance,
            Optional<Approver> lessContact,
            boolean review,
            Set<Component> pauses) {

        static Asked of(Tables tables, RuleDeleted deleted) {
            var decision = Answered.by(tables).of(deleted.example());
            return new Asked(
                    decision.strands(),
                    decision.missing(),
                    decision.attendance(),
                    decision.row().map(ContactRow::lessContact),
                    decision.row().map(ContactRow::asksReview).orElse(false),
                    decision.row().map(ContactRow::pauses).orElse(Set.of()));
        }
    }

    @ParameterizedTest(name = "without {0}")
    @FieldSource("ALL")
    void given_a_rule_is_deleted_then_a_case_is_decided_anew(RuleDeleted deleted) {
        Asked with = Asked.of(deleted.from().tables(), deleted);

        Asked without = Asked.of(deleted.tables(), deleted);

        assertThat(without).isNotEqualTo(with);
    }

    @ParameterizedTest(name = "a rule that no row names, for the case of {0}")
    @FieldSource("ALL")
    void twin_given_a_rule_that_no_row_names_is_deleted_then_nothing_changes(RuleDeleted deleted) {
        Asked with = Asked.of(deleted.from().tables(), deleted);
        var another = new RuleDeleted("R99", deleted.from(), deleted.how(), deleted.example());

        assertThat(Asked.of(another.tables(), another)).isEqualTo(with);
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_that_a_rulebook_names_is_deleted_here(ShippedTables shipped) {
        Set<String> known = deletedFrom(shipped);
        if (shipped == ShippedTables.SAFEGUARDING) {
            known.addAll(deletedFrom(ShippedTables.EXCEPTIONAL)); // the rest of it is the same
        }

        assertThat(known).containsExactlyInAnyOrderElementsOf(namedBy(shipped.tables()));
    }

    private static Set<String> deletedFrom(ShippedTables shipped) {
        return ALL.stream()
                .filter(deleted -> deleted.from() == shipped)
                .map(RuleDeleted::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namedBy(Tables tables) {
        return Stream.concat(
                        tables.contact().stream().map(ContactRow::sources),
                        tables.restriction().stream().map(RestrictionRow::sources))
                .flatMap(List::stream)
                .filter(id -> !id.equals(OURS))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.offload.rulebook.due;

import org.offload.caseload.ContactMode;
import org.offload.rulebook.book.InForce;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.TableName;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.rulebook.vocabulary.Means;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** How another way and interval compare with what a rulebook asks for. */
public sealed interface Weighed {

    /** What is due already. */
    record Same() implements Weighed {}

    /** At least as much as each contact that is due: nobody needs to agree. */
    record AtOnce() implements Weighed {}

    /** Less than one of them, a way that is left to the SPO, or in place of what is missing. */
    record NeedsAgreement(Approver by) implements Weighed {}

    /** A row of the rulebook forbids it. */
    record Forbidden(TableName table, String row) implements Weighed {}

    /**
     * Weighs them.
     *
     * @param rule what the rulebook alone says of the case
     * @param agreed the interval agreed on the case, in days; 0 for none
     */
    static Weighed of(Decision rule, InForce book, int agreed, ContactMode mode, int everyDays) {
        Optional<RestrictionRow> striking =
                rule.restrictions().stream().filter(row -> has(row.strikes(), mode)).findFirst();
        if (striking.isPresent()) {
            return new Forbidden(TableName.RESTRICTION, striking.get().id());
        }
        boolean left = rule.restrictions().stream().anyMatch(row -> has(row.asksSpo(), mode));
        boolean less =
                rule.strands().stream()
                        .anyMatch(
                                strand ->
                                        !isAsGood(mode, strand)
                                                || isRarer(everyDays, strand, book, agreed));
        // What was lost to restrictions, or never agreed, is made up for by nobody alone.
        boolean lacking = !rule.missing().isEmpty();
        if (less || left || lacking) {
            return rule.row().map(row -> agreement(row, less)).orElseGet(Weighed::bySpo);
        }
        return isSame(rule, book, agreed, mode, everyDays) ? new Same() : new AtOnce();
    }

    private static Weighed agreement(ContactRow row, boolean less) {
        if (!less) {
            return bySpo();
        }
        return row.lessContact() == Approver.FORBIDDEN
                ? new Forbidden(TableName.CONTACT, row.id())
                : new NeedsAgreement(row.lessContact());
    }

    private static Weighed bySpo() {
        return new NeedsAgreement(Approver.SPO);
    }

    private static boolean has(Set<Means> means, ContactMode mode) {
        return means.stream().anyMatch(one -> one.mode().equals(Optional.of(mode)));
    }

    /** Being seen is never less than a call, and one kind of call no less than another. */
    private static boolean isAsGood(ContactMode mode, NeededStrand strand) {
        return mode.isFaceToFace()
                || !strand.isFaceToFace()
                        && !strand.modes().stream().allMatch(ContactMode::isFaceToFace);
    }

    private static boolean isRarer(int days, NeededStrand strand, InForce book, int agreed) {
        int asked = StrandDays.of(strand, book, agreed);
        return asked == 0 || days > asked;
    }

    private static boolean isSame(
            Decision rule, InForce book, int agreed, ContactMode mode, int everyDays) {
        Collection<NeededStrand> strands = rule.strands();
        return rule.missing().isEmpty()
                && strands.size() == 1
                && strands.stream()
                        .allMatch(
                                strand ->
                                        strand.modes().getFirst() == mode
                                                && StrandDays.of(strand, book, agreed)
                                                        == everyDays);
    }

    /**
     * Answers whether an override of this weight holds: what was never agreed to does not, once
     * other rules ask for more; and what is forbidden never does.
     *
     * @param agreed whether whoever must agree to less contact has done so
     */
    default boolean lets(boolean agreed) {
        return switch (this) {
            case AtOnce() -> true;
            case NeedsAgreement(Approver _) -> agreed;
            case Same(), Forbidden(TableName _, String _) -> false;
        };
    }
}

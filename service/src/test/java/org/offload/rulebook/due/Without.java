package org.offload.rulebook.due;

import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Component;
import org.offload.rulebook.vocabulary.Interval;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Tables from which a rule is taken: rows that do not name it stay as they are. */
record Without(Tables tables, String rule) {

    /** What of a row a rule may be. */
    private record Part(
            List<Strand> strands, Attendance attendance, boolean review, Set<Component> pauses) {}

    /** Takes out whole rows. */
    Tables rows() {
        return new Tables(
                tables.contact().stream().filter(row -> !isNamedBy(row)).toList(),
                tables.restriction().stream().filter(row -> !isNamedBy(row)).toList());
    }

    /** Takes out such strands; every row must have another one. */
    Tables strands(Predicate<Strand> such) {
        return eachStrand(strand -> Stream.of(strand).filter(such.negate()).toList());
    }

    /** Takes another interval for one. */
    Tables interval(Interval from, Interval to) {
        return eachStrand(
                strand ->
                        List.of(
                                new Strand(
                                        strand.means(),
                                        strand.ifNarrowed(),
                                        strand.every().equals(from) ? to : strand.every(),
                                        strand.since())));
    }

    Tables attendance(Attendance fewest) {
        return each(part -> new Part(part.strands(), fewest, part.review(), part.pauses()));
    }

    Tables reviews() {
        return each(part -> new Part(part.strands(), part.attendance(), false, part.pauses()));
    }

    Tables pauses() {
        return each(part -> new Part(part.strands(), part.attendance(), part.review(), Set.of()));
    }

    /** Lets the restrictions hold under another condition. */
    Tables condition(Condition when) {
        return new Tables(
                tables.contact(),
                tables.restriction().stream()
                        .map(row -> isNamedBy(row) ? of(row, when) : row)
                        .toList());
    }

    private Tables eachStrand(Function<Strand, List<Strand>> change) {
        return each(
                part ->
                        new Part(
                                part.strands().stream()
                                        .flatMap(strand -> change.apply(strand).stream())
                                        .toList(),
                                part.attendance(),
                                part.review(),
                                part.pauses()));
    }

    private Tables each(UnaryOperator<Part> change) {
        return new Tables(
                tables.contact().stream()
                        .map(row -> isNamedBy(row) ? of(row, change) : row)
                        .toList(),
                tables.restriction());
    }

    private boolean isNamedBy(ContactRow row) {
        return row.sources().contains(rule);
    }

    private boolean isNamedBy(RestrictionRow row) {
        return row.sources().contains(rule);
    }

    private static ContactRow of(ContactRow row, UnaryOperator<Part> change) {
        Part part =
                change.apply(
                        new Part(row.strands(), row.attendance(), row.asksReview(), row.pauses()));
        return new ContactRow(
                row.id(),
                row.when(),
                part.strands(),
                row.lessContact(),
                part.attendance(),
                part.review(),
                part.pauses(),
                row.why(),
                row.sources());
    }

    private static RestrictionRow of(RestrictionRow row, Condition when) {
        return new RestrictionRow(
                row.id(),
                when,
                row.strikes(),
                row.asksSpo(),
                row.halves(),
                row.attendance(),
                row.gap(),
                row.why(),
                row.sources());
    }
}

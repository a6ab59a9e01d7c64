package org.offload.rulebook.due;

import org.offload.caseload.ContactMode;
import org.offload.rulebook.engine.Matched;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Gap;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Means;
import org.offload.rulebook.vocabulary.Since;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What two tables say of all cases with the same inputs.
 *
 * @param row of the contact table that decided; none if none took the case
 * @param restrictions the rows that narrowed it
 * @param strands what is due
 * @param missing what somebody must do, since a strand was left without a way to meet
 * @param attendance who goes where the person is seen away from the office
 * @param override what was decided for this case in place of the row, if it holds
 */
public record Decision(
        Optional<ContactRow> row,
        List<RestrictionRow> restrictions,
        List<NeededStrand> strands,
        Set<Missing> missing,
        Attendance attendance,
        Optional<CaseOverride> override) {

    public Decision {
        restrictions = List.copyOf(restrictions);
        strands = List.copyOf(strands);
        missing = Set.copyOf(missing);
    }

    /** Returns the decision where no rulebook is in force. */
    public static Decision withoutBook() {
        return of(new Matched(Optional.empty(), List.of()));
    }

    private static Decision of(Matched matched) {
        return new Decision(
                Optional.empty(),
                matched.restrictions(),
                List.of(),
                Set.of(Missing.NO_RULE),
                Attendance.ALONE,
                Optional.empty());
    }

    /** Returns the way that comes first of each strand, sorted. */
    public List<ContactMode> firstModes() {
        return strands.stream().map(strand -> strand.modes().getFirst()).sorted().toList();
    }

    /** Returns it with other things that somebody must do. */
    Decision withMissing(Set<Missing> others) {
        return new Decision(row, restrictions, strands, others, attendance, override);
    }

    /**
     * Returns it with what was decided for the case. Restrictions do not narrow that again: one
     * that they forbid must not be given.
     */
    Decision with(CaseOverride other) {
        var strand =
                new NeededStrand(
                        List.of(other.mode()),
                        new Interval.Days(other.everyDays()),
                        other.mode().isFaceToFace() ? Since.FACE_TO_FACE : Since.ANY_CONTACT);
        return new Decision(
                row, restrictions, List.of(strand), Set.of(), attendance, Optional.of(other));
    }

    /** Narrows what the contact table asks for by every restriction that holds. */
    public static Decision of(Matched matched, Inputs inputs) {
        return matched.contact()
                .map(row -> narrowed(row, matched.restrictions(), inputs))
                .orElseGet(() -> of(matched));
    }

    private static Decision narrowed(
            ContactRow row, List<RestrictionRow> restrictions, Inputs inputs) {
        Set<ContactMode> struck = modes(restrictions.stream().map(RestrictionRow::strikes));
        Set<ContactMode> asksSpo = modes(restrictions.stream().map(RestrictionRow::asksSpo));
        boolean halves = restrictions.stream().anyMatch(RestrictionRow::halves);
        List<NeededStrand> strands = new ArrayList<>();
        Set<Missing> missing = new TreeSet<>();
        for (Strand strand : row.strands()) {
            List<ContactMode> wanted = modes(strand.means(), inputs);
            List<ContactMode> instead = modes(strand.ifNarrowed(), inputs);
            List<ContactMode> left = left(wanted, struck, asksSpo);
            if (left.isEmpty()) {
                left = left(instead, struck, asksSpo);
            }
            Interval every =
                    halves && strand.every() instanceof Interval.Plan
                            ? new Interval.Half()
                            : strand.every();
            if (left.isEmpty()) {
                missing.addAll(
                        missing(
                                Stream.concat(wanted.stream(), instead.stream()),
                                struck,
                                restrictions));
            } else {
                strands.add(new NeededStrand(left, every, strand.since()));
            }
        }
        return new Decision(
                Optional.of(row),
                restrictions,
                strands,
                missing,
                attendance(row, restrictions),
                Optional.empty());
    }

    private static Set<ContactMode> modes(Stream<Set<Means>> means) {
        Set<ContactMode> modes = EnumSet.noneOf(ContactMode.class);
        means.flatMap(Set::stream).flatMap(one -> one.mode().stream()).forEach(modes::add);
        // Nobody knows where "other" is: it goes with the visits.
        if (modes.stream().anyMatch(ContactMode::isFaceToFace)) {
            modes.add(ContactMode.OTHER);
        }
        return modes;
    }

    private static List<ContactMode> modes(List<Means> means, Inputs inputs) {
        return means.stream().flatMap(one -> mode(one, inputs).stream()).distinct().toList();
    }

    private static Optional<ContactMode> mode(Means means, Inputs inputs) {
        return means == Means.AGREED
                ? Optional.of(inputs.of(Fact.AGREED))
                        .filter(mode -> !mode.equals("NOTHING"))
                        .map(ContactMode::valueOf)
                : means.mode();
    }

    private static List<ContactMode> left(
            List<ContactMode> modes, Set<ContactMode> struck, Set<ContactMode> asksSpo) {
        return modes.stream()
                .filter(mode -> !struck.contains(mode) && !asksSpo.contains(mode))
                .toList();
    }

    /** Where the SPO could still agree to a way, that is asked too. */
    private static Set<Missing> missing(
            Stream<ContactMode> asked, Set<ContactMode> struck, List<RestrictionRow> restrictions) {
        Set<Missing> missing = new TreeSet<>();
        restrictions.stream()
                .flatMap(restriction -> restriction.gap().stream())
                .map(Missing::of)
                .forEach(missing::add);
        if (asked.anyMatch(mode -> !struck.contains(mode))) {
            missing.add(Missing.ASK_SPO);
        }
        return missing.isEmpty() ? Set.of(Missing.of(Gap.WELFARE_CHECK)) : missing;
    }

    private static Attendance attendance(ContactRow row, List<RestrictionRow> restrictions) {
        return Stream.concat(
                        Stream.of(row.attendance()),
                        restrictions.stream().map(RestrictionRow::attendance))
                .max(Comparator.naturalOrder())
                .orElse(Attendance.ALONE);
    }
}

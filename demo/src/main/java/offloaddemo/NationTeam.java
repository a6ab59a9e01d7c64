package offloaddemo;

import org.offload.caseload.CaseRecord;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.organisation.Register.Availability;
import org.offload.organisation.Register.Effect;
import org.offload.organisation.Register.StaffMember;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A team of the nation, before anybody has been invented for it. It is drawn by itself: whatever is
 * asked of it comes from the seed and its code.
 *
 * @param number in its unit, from 1
 * @param practitioners how many it has
 * @param firstPractitioner the number of the first of them in the unit
 * @param people how many it has
 * @param firstPerson the number of the first of them in the nation, which is also that of the CRN
 */
record NationTeam(
        NationUnit unit,
        int number,
        int practitioners,
        int firstPractitioner,
        int people,
        int firstPerson) {

    private static final int QUALIFIED_IN_TWELVE = 7;
    private static final int ALWAYS_THERE = 3; // so that somebody can stand in
    private static final double AWAY = 0.06;
    private static final double AT_HOME = 0.03;

    TeamCode code() {
        return new TeamCode("%sT%02d".formatted(unit.code(), number));
    }

    String office() {
        return unit.officeOf(number);
    }

    StaffId manager() {
        return new StaffId("%sM%02d".formatted(unit.code(), number));
    }

    /** Returns who works with people here, in the order of their numbers. */
    List<Officer> officers(long seed, Staffing staffing) {
        Seeded seeded = Seeded.of(seed, code() + " staff");
        var desk = new Officer.Desk(code(), office(), unit.offices().getFirst());
        List<Officer> officers = new ArrayList<>();
        for (int place = 0; place < practitioners; place++) {
            String id = "%sA%03d".formatted(unit.code(), firstPractitioner + place);
            boolean qualified =
                    place * UnitPlan.PRACTITIONERS_IN_TEAM < practitioners * QUALIFIED_IN_TWELVE;
            StaffMember member = staffing.draw(new StaffId(id), qualified ? "PO" : "PSO", seeded);
            double drawn = seeded.fraction();
            boolean away = place >= ALWAYS_THERE && drawn < AWAY;
            boolean atHome = place >= ALWAYS_THERE && drawn > 1 - AT_HOME;
            officers.add(
                    new Officer(
                            member,
                            desk,
                            away ? Dates.TODAY.minusDays(seeded.between(1, 14)) : null,
                            !atHome));
        }
        return officers;
    }

    /** Returns what an officer cannot do on these days. */
    static List<Availability> availabilities(Officer officer) {
        List<Availability> own = new ArrayList<>();
        LocalDate away = officer.awayFrom();
        if (away != null) {
            own.add(new Availability(officer.id(), Effect.AWAY, away, null));
        }
        if (!officer.faceToFace()) {
            LocalDate from = Dates.EMERGENCY.minusDays(1);
            own.add(new Availability(officer.id(), Effect.NO_FACE_TO_FACE, from, null));
        }
        return own;
    }

    /** Returns the cases of the team, in the order of their CRNs. */
    List<CaseRecord> cases(long seed, List<Officer> officers, CaseWriter writer) {
        Seeded seeded = Seeded.of(seed, code() + " caseloads");
        return writer.write(new Caseloads(seeded, people, firstPerson).deal(officers), officers);
    }
}

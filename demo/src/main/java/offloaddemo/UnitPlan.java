package offloaddemo;

import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;
import org.offload.organisation.Register;
import org.offload.organisation.Register.Availability;
import org.offload.organisation.Register.Effect;
import org.offload.organisation.Register.Membership;
import org.offload.organisation.Register.StaffMember;
import org.offload.organisation.Register.Team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit: three teams, thirty-six practitioners, three managers, two administrators and a head.
 *
 * @param officers the practitioners, team by team
 */
record UnitPlan(Register register, List<Officer> officers) {

    static final int TEAMS = 3;
    static final int PRACTITIONERS_IN_TEAM = 12;

    private static final int ILL_SINCE_LAST_WEEK = 4; // the numbers of three practitioners
    private static final int ILL_SINCE_YESTERDAY = 17;
    private static final int AT_HOME = 26;

    private static final LocalDate JOINED_AT_THE_LATEST = LocalDate.of(2018, 9, 3);
    private static final List<String> TEAM_NAMES =
            List.of("Cardiff Central", "Cardiff East", "Vale of Glamorgan");

    static UnitPlan draw(long seed) {
        Seeded seeded = Seeded.of(seed, "staff");
        var staffing = new Staffing();
        List<StaffMember> staff = staffing.draw(seeded);
        List<Membership> memberships = memberships(staff, seeded);
        StaffMember head = staffing.drawHead(staff.size() + 1, seeded);
        staff.add(head);
        memberships.add(new Membership(code(0), head.id(), false, JOINED_AT_THE_LATEST, null));
        List<Availability> availabilities = availabilities();
        Register register =
                new Register(
                        Places.regions(),
                        List.of(Places.pdu()),
                        Places.offices(),
                        teams(),
                        staff,
                        memberships,
                        availabilities);
        return new UnitPlan(register, officers(staff, availabilities));
    }

    /** Returns the team of a practitioner, manager or administrator by their place in the list. */
    private static int teamOf(int index) {
        int practitioners = TEAMS * PRACTITIONERS_IN_TEAM;
        return index < practitioners ? index / PRACTITIONERS_IN_TEAM : (index - practitioners) % 3;
    }

    /** Returns the office of a team. */
    private static String placeOf(TeamCode team) {
        int place = team.value().charAt(team.value().length() - 1) - '1';
        return Places.placeId(Places.OFFICES.get(place));
    }

    private static Officer.Desk desk(TeamCode team) {
        return new Officer.Desk(team, placeOf(team), Places.mainOffice());
    }

    private static TeamCode code(int team) {
        return new TeamCode(Places.PDU + "T0" + (team + 1));
    }

    private static List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        for (int team = 0; team < TEAMS; team++) {
            TeamCode code = code(team);
            teams.add(new Team(code, TEAM_NAMES.get(team), Places.PDU, placeOf(code)));
        }
        return teams;
    }

    private static List<Membership> memberships(List<StaffMember> staff, Seeded seeded) {
        List<Membership> memberships = new ArrayList<>();
        for (int index = 0; index < staff.size(); index++) {
            StaffMember member = staff.get(index);
            boolean manages = member.grade().equals("SPO");
            LocalDate from = JOINED_AT_THE_LATEST.minusWeeks(seeded.between(0, 300));
            // A case administrator keeps the records of the whole unit.
            int first = isAdministrator(member) ? 0 : teamOf(index);
            int last = isAdministrator(member) ? TEAMS - 1 : first;
            for (int team = first; team <= last; team++) {
                memberships.add(new Membership(code(team), member.id(), manages, from, null));
            }
        }
        return memberships;
    }

    private static boolean isAdministrator(StaffMember member) {
        return member.grade().equals("ADMINISTRATOR");
    }

    private static List<Availability> availabilities() {
        return List.of(
                new Availability(
                        Staffing.id(ILL_SINCE_LAST_WEEK),
                        Effect.AWAY,
                        LocalDate.of(2020, 4, 1),
                        LocalDate.of(2020, 4, 14)),
                new Availability(
                        Staffing.id(ILL_SINCE_YESTERDAY),
                        Effect.AWAY,
                        LocalDate.of(2020, 4, 6),
                        null),
                new Availability(
                        Staffing.id(AT_HOME),
                        Effect.NO_FACE_TO_FACE,
                        Dates.EMERGENCY.minusDays(1),
                        LocalDate.of(2020, 6, 15)));
    }

    private static List<Officer> officers(List<StaffMember> staff, List<Availability> all) {
        List<Officer> officers = new ArrayList<>();
        for (int index = 0; index < TEAMS * PRACTITIONERS_IN_TEAM; index++) {
            StaffId id = staff.get(index).id();
            List<Availability> own = all.stream().filter(one -> one.staff().equals(id)).toList();
            LocalDate awayFrom =
                    own.stream()
                            .filter(one -> one.effect() == Effect.AWAY)
                            .map(Availability::from)
                            .findFirst()
                            .orElse(null);
            boolean faceToFace =
                    own.stream().noneMatch(one -> one.effect() == Effect.NO_FACE_TO_FACE);
            officers.add(
                    new Officer(staff.get(index), desk(code(teamOf(index))), awayFrom, faceToFace));
        }
        return officers;
    }
}

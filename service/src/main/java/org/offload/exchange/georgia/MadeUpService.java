package org.offload.exchange.georgia;

import org.offload.kernel.StaffId;
import org.offload.organisation.Register;
import org.offload.platform.Accounts.NewAccount;
import org.offload.platform.Role;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The teams and staff that the source does not have, each marked as made up, and their accounts.
 *
 * @param practitioners how many each area has
 * @param from the day from which they are in their teams
 */
record MadeUpService(Map<Integer, Integer> practitioners, BigDecimal weeklyHours, LocalDate from) {

    static final String ADMINISTRATOR_ACCOUNT = "ga.admin";

    private static final String REGION = "GA";
    private static final String PDU = "GA";
    private static final StaffId ADMINISTRATOR = StaffId.of("GAA01");

    /** A made-up member of staff. */
    private record Colleague(
            StaffId id, String forename, String surname, Role role, String username) {

        private String grade() {
            return role == Role.PRACTITIONER ? "PO" : role.name();
        }

        private Register.StaffMember member(BigDecimal hours, LocalDate from) {
            return new Register.StaffMember(id, forename, surname, grade(), hours, from, true);
        }

        private NewAccount account(String passwordHash) {
            return new NewAccount(username, passwordHash, role, id, forename + " " + surname);
        }
    }

    /** Returns the whole service; the same one each time for the same file and day. */
    Register register() {
        return new Register(
                List.of(new Register.Region(REGION, "Georgia (import)")),
                List.of(new Register.Pdu(PDU, "Georgia (import)", REGION)),
                List.of(),
                practitioners.keySet().stream().map(MadeUpService::team).toList(),
                colleagues().stream().map(it -> it.member(weeklyHours, from)).toList(),
                practitioners.keySet().stream().flatMap(it -> memberships(it).stream()).toList(),
                List.of());
    }

    /** Returns an account for everyone, all with the same password. */
    List<NewAccount> accounts(String passwordHash) {
        return colleagues().stream().map(it -> it.account(passwordHash)).toList();
    }

    private static Register.Team team(int area) {
        String name = "Area " + area + " (made-up team)";
        return new Register.Team(new Area(area).team(), name, PDU, null);
    }

    private List<Colleague> colleagues() {
        var all = new ArrayList<Colleague>();
        all.add(
                new Colleague(
                        ADMINISTRATOR,
                        "Administrator",
                        "Georgia",
                        Role.ADMINISTRATOR,
                        ADMINISTRATOR_ACCOUNT));
        practitioners.forEach(
                (area, count) -> {
                    all.add(spo(area));
                    for (int i = 1; i <= count; i++) {
                        all.add(practitioner(area, i));
                    }
                });
        return all;
    }

    private static Colleague spo(int area) {
        String digits = Area.digits(area);
        StaffId id = new Area(area).spo();
        return new Colleague(id, "SPO", digits, Role.SPO, "ga" + digits + ".spo");
    }

    private static Colleague practitioner(int area, int count) {
        String team = Area.digits(area);
        String person = Area.digits(count);
        return new Colleague(
                new Area(area).practitioner(count),
                "Practitioner",
                team + "-" + person,
                Role.PRACTITIONER,
                "ga" + team + ".p" + person);
    }

    private List<Register.Membership> memberships(int area) {
        var place = new Area(area);
        var all = new ArrayList<Register.Membership>();
        all.add(new Register.Membership(place.team(), place.spo(), true, from, null));
        all.add(new Register.Membership(place.team(), ADMINISTRATOR, false, from, null));
        for (int i = 1; i <= practitioners.getOrDefault(area, 0); i++) {
            all.add(
                    new Register.Membership(
                            place.team(), place.practitioner(i), false, from, null));
        }
        return all;
    }
}

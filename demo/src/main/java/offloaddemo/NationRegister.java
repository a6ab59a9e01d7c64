package offloaddemo;

import org.offload.kernel.StaffId;
import org.offload.organisation.Register;
import org.offload.organisation.Register.Availability;
import org.offload.organisation.Register.Membership;
import org.offload.organisation.Register.Pdu;
import org.offload.organisation.Register.StaffMember;
import org.offload.organisation.Register.Team;
import org.offload.platform.Accounts.NewAccount;
import org.offload.platform.Role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Everybody who works in the nation: practitioners and a manager a team, an administrator and a
 * head a unit. They sign in with their code in small letters, such as {@code p106a001}.
 */
final class NationRegister {

    private static final LocalDate SINCE = Dates.LOG_STARTS;
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final NationPlan plan;
    private final Staffing staffing;
    private final List<StaffMember> staff = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Availability> availabilities = new ArrayList<>();

    private NationRegister(NationPlan plan, Staffing staffing) {
        this.plan = plan;
        this.staffing = staffing;
    }

    static NationRegister draw(NationPlan plan, Staffing staffing) {
        var register = new NationRegister(plan, staffing);
        plan.teams().forEach(register::add);
        return register;
    }

    private void add(NationTeam team) {
        Seeded seeded = Seeded.of(plan.size().seed(), team.code() + " managers");
        for (Officer officer : team.officers(plan.size().seed(), staffing)) {
            add(team, officer.staff(), false);
            availabilities.addAll(NationTeam.availabilities(officer));
        }
        add(team, staffing.draw(team.manager(), "SPO", seeded), true);
        if (team.number() == 1) {
            String unit = team.unit().code();
            add(team, staffing.draw(new StaffId(unit + "H01"), Staffing.HEAD, seeded), false);
            add(team, staffing.draw(new StaffId(unit + "C01"), ADMINISTRATOR, seeded), false);
        } else {
            join(team, new StaffId(team.unit().code() + "C01"), false);
        }
    }

    private void add(NationTeam team, StaffMember member, boolean manages) {
        staff.add(member);
        join(team, member.id(), manages);
    }

    private void join(NationTeam team, StaffId member, boolean manages) {
        memberships.add(new Membership(team.code(), member, manages, SINCE, null));
    }

    Register register() {
        return new Register(
                Places.regions(),
                plan.offices().units().stream()
                        .map(unit -> new Pdu(unit.code(), unit.name(), unit.region()))
                        .toList(),
                plan.offices().places(),
                plan.teams().stream().map(NationRegister::team).toList(),
                staff,
                memberships,
                availabilities);
    }

    private static Team team(NationTeam team) {
        String name = "%s team %d".formatted(team.unit().name(), team.number());
        return new Team(team.code(), name, team.unit().code(), team.office());
    }

    /** Returns an account for everybody, and one for each role that is on no staff list. */
    List<NewAccount> accounts(String passwordHash) {
        List<NewAccount> accounts = new ArrayList<>();
        staff.forEach(
                member ->
                        accounts.add(
                                new NewAccount(
                                        username(member.id()),
                                        passwordHash,
                                        UnitWriter.role(member.grade()),
                                        member.id(),
                                        SignIns.displayName(member))));
        for (Role role : SignIns.ELSEWHERE) {
            accounts.add(
                    new NewAccount(
                            SignIns.username(role),
                            passwordHash,
                            role,
                            null,
                            SignIns.displayName(role)));
        }
        return accounts;
    }

    static String username(StaffId id) {
        return id.value().toLowerCase(Locale.ROOT);
    }
}

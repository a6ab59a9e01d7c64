package offloaddemo;

import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseRecord;
import org.offload.kernel.StaffId;
import org.offload.organisation.Register.StaffMember;
import org.offload.organisation.RegisterBulk;
import org.offload.platform.Accounts;
import org.offload.platform.Accounts.NewAccount;
import org.offload.platform.Role;
import org.offload.workplace.Workplaces;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a unit through the front doors of the service. */
class UnitWriter {

    private static final int TELL_EVERY = 200;

    private final RegisterBulk register;
    private final Workplaces workplaces;
    private final CaseBulk bulk;
    private final Accounts accounts;

    UnitWriter(RegisterBulk register, Workplaces workplaces, CaseBulk bulk, Accounts accounts) {
        this.register = register;
        this.workplaces = workplaces;
        this.bulk = bulk;
        this.accounts = accounts;
    }

    /** Writes what is not there yet, telling the progress on standard output. */
    void write(DemonstrationUnit unit) {
        register.add(unit.plan().register());
        Premises.describe(workplaces, Places.OFFICES.stream().map(Places::placeId).toList());
        addAccounts(unit.plan().register().staff());
        Map<StaffId, List<CaseRecord>> caseloads =
                unit.cases().stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> Objects.requireNonNull(one.manager().staff())));
        int written = 0;
        int told = 0;
        for (Officer officer : unit.plan().officers()) {
            // A batch a practitioner, so that the notes name who wrote them.
            List<CaseRecord> caseload = caseloads.getOrDefault(officer.id(), List.of());
            bulk.add(caseload, SignIns.displayName(officer.staff()));
            written += caseload.size();
            if (written / TELL_EVERY > told || written == unit.cases().size()) {
                told = written / TELL_EVERY;
                System.out.printf("  %,d of %,d people%n", written, unit.cases().size());
            }
        }
    }

    private void addAccounts(List<StaffMember> staff) {
        String hash = accounts.hash(SignIns.PASSWORD); // once: it is slow on purpose
        accounts.add(
                staff.stream()
                        .map(
                                member ->
                                        new NewAccount(
                                                Staffing.username(member),
                                                hash,
                                                role(member.grade()),
                                                member.id(),
                                                SignIns.displayName(member)))
                        .toList());
        accounts.add(
                SignIns.ELSEWHERE.stream()
                        .map(
                                role ->
                                        new NewAccount(
                                                SignIns.username(role),
                                                hash,
                                                role,
                                                null,
                                                SignIns.displayName(role)))
                        .toList());
    }

    static Role role(String grade) {
        return switch (grade) {
            case "SPO" -> Role.SPO;
            case Staffing.HEAD -> Role.HEAD_OF_UNIT;
            case "ADMINISTRATOR" -> Role.ADMINISTRATOR;
            default -> Role.PRACTITIONER;
        };
    }
}

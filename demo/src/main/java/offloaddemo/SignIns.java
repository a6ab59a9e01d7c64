package offloaddemo;

import org.offload.organisation.Register.StaffMember;
import org.offload.platform.ReadyNote;

import java.util.List;

/** Tells how to sign in to the demonstration: one of each role. */
class SignIns implements ReadyNote {

    /** The password of every account of the demonstration. */
    static final String PASSWORD = "demonstration";

    /** The account that keeps the others, and is on no staff list. */
    static final String SUPPORT = "support";

    static final String SUPPORT_NAME = "Support desk";

    @Override
    public List<String> lines() {
        UnitPlan plan = UnitPlan.draw(MakeDemonstration.SEED);
        StaffMember practitioner =
                plan.officers().stream()
                        .filter(officer -> officer.isQualified() && officer.partOfWeek() == 1)
                        .filter(officer -> officer.awayFrom() == null && officer.faceToFace())
                        .map(Officer::staff)
                        .findFirst()
                        .orElseThrow();
        return List.of(
                "Sign in as",
                line(Staffing.username(practitioner), "a practitioner"),
                line(Staffing.username(first(plan, "SPO")), "a senior probation officer"),
                line(Staffing.username(first(plan, "ADMINISTRATOR")), "an administrator"),
                line(SUPPORT, "whoever keeps the accounts"),
                "  each with the password " + PASSWORD,
                "All people shown are made up.");
    }

    static String displayName(StaffMember member) {
        return member.forename() + " " + member.surname();
    }

    private static String line(String username, String role) {
        return "  %-24s %s".formatted(username, role);
    }

    private static StaffMember first(UnitPlan plan, String grade) {
        return plan.register().staff().stream()
                .filter(member -> member.grade().equals(grade))
                .findFirst()
                .orElseThrow();
    }
}

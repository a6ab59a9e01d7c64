package offloaddemo;

import org.offload.organisation.Register.StaffMember;
import org.offload.platform.ReadyNote;

import java.util.List;

/** Tells how to sign in to the demonstration: one of each role. */
class SignIns implements ReadyNote {

    /** The password of every account of the demonstration. */
    static final String PASSWORD = "demonstration";

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
                line(practitioner, "a practitioner"),
                line(first(plan, "SPO"), "a senior probation officer"),
                line(first(plan, "ADMINISTRATOR"), "an administrator"),
                "  each with the password " + PASSWORD,
                "All people shown are made up.");
    }

    static String displayName(StaffMember member) {
        return member.forename() + " " + member.surname();
    }

    private static String line(StaffMember member, String role) {
        return "  %-24s %s".formatted(Staffing.username(member), role);
    }

    private static StaffMember first(UnitPlan plan, String grade) {
        return plan.register().staff().stream()
                .filter(member -> member.grade().equals(grade))
                .findFirst()
                .orElseThrow();
    }
}

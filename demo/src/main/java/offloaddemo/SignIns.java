package offloaddemo;

import org.offload.organisation.Register.StaffMember;
import org.offload.platform.ReadyNote;
import org.offload.platform.Role;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells how to sign in to the demonstration: one of each role. */
class SignIns implements ReadyNote {

    /** The password of every account of the demonstration. */
    static final String PASSWORD = "demonstration";

    /** Those who are on no staff list of the unit: an account each, called by the role. */
    static final Set<Role> ELSEWHERE =
            EnumSet.complementOf(
                    EnumSet.of(Role.PRACTITIONER, Role.SPO, Role.HEAD_OF_UNIT, Role.ADMINISTRATOR));

    private static final Set<Role> TOLD =
            EnumSet.of(Role.RECORDS_OFFICER, Role.INSPECTOR, Role.SUPPORT);

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
                line(Staffing.username(first(plan, Staffing.HEAD)), "a head of unit"),
                line(username(Role.RECORDS_OFFICER), "redacts, discloses, keeps or lets go"),
                line(username(Role.INSPECTOR), "reads, and sees the audit"),
                line(username(Role.SUPPORT), "keeps the accounts"),
                "  and " + others(),
                "  each with the password " + PASSWORD,
                "All people shown are made up.");
    }

    private static String others() {
        return ELSEWHERE.stream()
                .filter(role -> !TOLD.contains(role))
                .map(SignIns::username)
                .collect(Collectors.joining(", "));
    }

    /** Returns what is typed at sign-in: the role, in small letters with dots. */
    static String username(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static String displayName(Role role) {
        String words = role.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
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

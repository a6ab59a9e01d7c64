package offloaddemo;

import org.offload.kernel.StaffId;
import org.offload.organisation.Register.StaffMember;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Who works in the unit: practitioners first, then a manager a team, then administrators. */
final class Staffing {

    static final int ADMINISTRATORS = 2;

    private static final int QUALIFIED_IN_TEAM = 7; // probation officers among twelve
    static final String HEAD = "HEAD_OF_UNIT";

    private static final int PART_TIMER_EVERY = 6;
    private static final BigDecimal FULL_WEEK = new BigDecimal("37.0");
    private static final List<BigDecimal> PART_WEEKS =
            List.of(new BigDecimal("22.2"), new BigDecimal("29.6"), new BigDecimal("18.5"));
    private static final LocalDate SINCE = Dates.LOG_STARTS;
    private static final double WOMEN = 0.74; // about three in four of the workforce; assumed

    private final Names names = new Names();
    private final Shares<String> ethnicities = Shares.assumed("ethnicity");
    private final Set<String> usernames = new HashSet<>();

    List<StaffMember> draw(Seeded seeded) {
        List<StaffMember> staff = new ArrayList<>();
        for (int team = 0; team < UnitPlan.TEAMS; team++) {
            for (int place = 0; place < UnitPlan.PRACTITIONERS_IN_TEAM; place++) {
                String grade = place < QUALIFIED_IN_TEAM ? "PO" : "PSO";
                int number = staff.size() + 1;
                boolean partTime = number % PART_TIMER_EVERY == 0;
                staff.add(
                        member(
                                number,
                                grade,
                                partTime ? seeded.pick(PART_WEEKS) : FULL_WEEK,
                                seeded));
            }
        }
        for (int team = 0; team < UnitPlan.TEAMS; team++) {
            staff.add(member(staff.size() + 1, "SPO", FULL_WEEK, seeded));
        }
        for (int place = 0; place < ADMINISTRATORS; place++) {
            staff.add(member(staff.size() + 1, "ADMINISTRATOR", FULL_WEEK, seeded));
        }
        return staff;
    }

    /** Draws whoever leads the unit. */
    StaffMember drawHead(int number, Seeded seeded) {
        return member(number, HEAD, FULL_WEEK, seeded);
    }

    /** Returns the code of a member of staff by their number, from 1. */
    static StaffId id(int number) {
        return new StaffId(Places.PDU + "A" + "%03d".formatted(number));
    }

    /** Returns what is typed at sign-in: forename, dot, surname, in plain small letters. */
    static String username(StaffMember member) {
        return plain(member.forename()) + "." + plain(member.surname());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    private StaffMember member(int number, String grade, BigDecimal hours, Seeded seeded) {
        return draw(id(number), grade, hours, seeded, one -> usernames.add(username(one)));
    }

    /** Draws a member of staff by themselves, who may share a name with another. */
    StaffMember draw(StaffId id, String grade, Seeded seeded) {
        boolean partTime = seeded.chance(1.0 / PART_TIMER_EVERY);
        boolean practitioner = grade.equals("PO") || grade.equals("PSO");
        BigDecimal hours = partTime && practitioner ? seeded.pick(PART_WEEKS) : FULL_WEEK;
        return draw(id, grade, hours, seeded, _ -> true);
    }

    private StaffMember draw(
            StaffId id,
            String grade,
            BigDecimal hours,
            Seeded seeded,
            Predicate<StaffMember> isFree) {
        String ethnicity = ethnicities.pick(seeded);
        String sex = seeded.chance(WOMEN) ? "F" : "M";
        StaffMember member;
        do {
            var name = names.draw(ethnicity, sex, seeded);
            member =
                    new StaffMember(id, name.forename(), name.surname(), grade, hours, SINCE, true);
        } while (!isFree.test(member));
        return member;
    }
}

package offloaddemo;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.Reachability;
import org.offload.caseload.SafeTimes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invents how somebody can be reached. All shares are our assumptions. */
final class Reach {

    private static final double NO_PHONE = 0.04;
    private static final double NEVER_ASKED = 0.06;
    private static final double VIDEO = 0.55;
    private static final double TIMES_AGREED = 0.35;
    private static final double OTHERS_HEAR = 0.3;
    private static final int DRAMA_NUMBERS = 1000; // 07700 900000 to 900999 belong to nobody

    private static final List<String> SAFE_WORDS =
            List.of("bus pass", "library card", "blue folder", "dentist", "parcel", "water meter");
    private static final List<String> OTHERS =
            List.of(
                    "Mother, in the next room",
                    "Partner and two children",
                    "Brother shares the room",
                    "Thin walls, neighbours",
                    "Housemates in the kitchen",
                    "Support worker at the hostel",
                    "Grandparents, both shielding");
    private static final List<LocalTime[]> WINDOWS =
            List.of(window(9, 12), window(10, 13), window(10, 16), window(13, 17), window(9, 15));

    private Reach() {}

    /**
     * Invents it.
     *
     * @param phoneNeeded whether only calls are possible, so that there must be a telephone
     * @param booked a day that must be among the safe ones
     */
    static Reachability draw(
            Outline outline, boolean phoneNeeded, @Nullable LocalDate booked, Seeded seeded) {
        if (outline.brief().family().isInPrison()) {
            return Reachability.unknown();
        }
        boolean none = !phoneNeeded && seeded.chance(NO_PHONE);
        boolean asked = !seeded.chance(NEVER_ASKED);
        boolean abuse = outline.traits().isAboutAbuse();
        boolean times = !none && (seeded.chance(TIMES_AGREED) || abuse);
        boolean word = outline.traits().has("abused") || abuse && seeded.chance(0.2);
        Device device = Device.draw(none, asked, outline, Life.stream(outline, "device"));
        return new Reachability(
                none ? "" : "07700 900%03d".formatted(seeded.between(0, DRAMA_NUMBERS - 1)),
                device.email(),
                none || asked || phoneNeeded ? Boolean.valueOf(!none) : null,
                device.smartphone(),
                device.data(),
                none || asked ? Boolean.valueOf(!none && seeded.chance(VIDEO)) : null,
                device.mayText(),
                times ? Optional.of(times(booked, seeded)) : Optional.empty(),
                word ? seeded.pick(SAFE_WORDS) : "",
                seeded.chance(OTHERS_HEAR) ? seeded.pick(OTHERS) : "",
                abuse);
    }

    private static SafeTimes times(@Nullable LocalDate booked, Seeded seeded) {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        DayOfWeek notSafe = DayOfWeek.of(seeded.between(1, 7));
        boolean needed =
                notSafe == Dates.TODAY.getDayOfWeek()
                        || booked != null && notSafe == booked.getDayOfWeek();
        if (!needed) {
            days.remove(notSafe);
        }
        LocalTime[] window = seeded.pick(WINDOWS);
        return new SafeTimes(days, window[0], window[1]);
    }

    private static LocalTime[] window(int from, int to) {
        return new LocalTime[] {LocalTime.of(from, 0), LocalTime.of(to, 0)};
    }
}

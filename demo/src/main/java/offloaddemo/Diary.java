package offloaddemo;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds times at which a practitioner is free, from nine to five in steps of five minutes. A person
 * has at most one appointment a day here, so that the practitioner's side is enough.
 */
final class Diary {

    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime CLOSES = LocalTime.of(17, 0);

    private static final int SLOT_MINUTES = 5;
    private static final int USUAL_STEP = 3; // people like whole quarters of an hour
    private static final int TRIES = 30;

    private final Map<Day, BitSet> taken = new HashMap<>();

    private record Day(StaffId staff, LocalDate day) {}

    /** When something is, and how long it lasts. */
    record Time(LocalTime from, LocalTime to) {}

    /**
     * Takes a free time.
     *
     * @param window the times that suit the person; none for any
     * @return none when the day is full
     */
    Optional<Time> take(
            StaffId staff, LocalDate day, int minutes, Diary.@Nullable Time window, Seeded seeded) {
        BitSet slots = taken.computeIfAbsent(new Day(staff, day), _ -> new BitSet());
        int length = minutes / SLOT_MINUTES;
        int first = slot(window == null ? OPENS : window.from());
        int last = slot(window == null ? CLOSES : window.to()) - length;
        for (int time = 0; time < TRIES; time++) {
            int start = seeded.between(first, last);
            start = Math.max(first, start - start % USUAL_STEP);
            if (slots.get(start, start + length).isEmpty()) {
                slots.set(start, start + length);
                return Optional.of(new Time(time(start), time(start + length)));
            }
        }
        return Optional.empty();
    }

    private static int slot(LocalTime time) {
        return (time.toSecondOfDay() - OPENS.toSecondOfDay()) / 60 / SLOT_MINUTES;
    }

    private static LocalTime time(int slot) {
        return OPENS.plusMinutes((long) slot * SLOT_MINUTES);
    }
}

package offloaddemo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Choices that look random and are the same for the same seed. Each person has a stream of their
 * own, so that a change to one does not change all that come after.
 */
final class Seeded {

    private static final long SPREAD = 0x9E3779B97F4A7C15L; // the golden ratio, as 64 bits

    private final SplittableRandom random;

    private Seeded(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns the stream of one subject, such as {@code staff} or a CRN. */
    static Seeded of(long seed, String subject) {
        return new Seeded(mixed(mixed(seed) ^ subject.hashCode()));
    }

    /** Spreads a seed over all bits: neighbours would walk along the same stream otherwise. */
    private static long mixed(long seed) {
        long bits = (seed ^ seed >>> 33) * SPREAD;
        bits = (bits ^ bits >>> 29) * SPREAD;
        return bits ^ bits >>> 32;
    }

    /** Returns a whole number between both, inclusive. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Returns a day between both, inclusive; the first if they are the wrong way round. */
    LocalDate between(LocalDate first, LocalDate last) {
        int days = (int) ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(between(0, days));
    }

    /** Returns a number from 0, inclusive, to 1, exclusive. */
    double fraction() {
        return random.nextDouble();
    }

    /** Answers yes in the given share of cases. */
    boolean chance(double share) {
        return fraction() < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            shuffled.set(last, shuffled.set(other, shuffled.get(last)));
        }
        return shuffled;
    }

    /** Returns an id that sorts at the moment: RFC 9562, version 7. */
    UUID idAt(LocalDateTime moment) {
        long millis = moment.atZone(Dates.ZONE).toInstant().toEpochMilli();
        long high = millis << 16 | 0x7000L | random.nextLong() & 0xFFFL;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}

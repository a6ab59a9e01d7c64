package offloaddemo;

import org.offload.caseload.HarmLevel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deals the unit's cases to its practitioners. */
final class Caseloads {

    private static final int PEOPLE = 1300;
    private static final double USUAL_FOR_A_WEEK = 38; // what the diaries below are made for

    // Together they give the assumed shares of the whole unit: 58 % of the cases are with probation
    // officers, who hold all that is high.
    private static final Shares<HarmLevel> QUALIFIED = harm(0.06, 0.50, 0.405, 0.035);
    private static final Shares<HarmLevel> OTHERS = harm(0.5, 0.5, 0, 0);

    private final Seeded seeded;
    private final int people;
    private final int first;

    private record Hand(Officer officer, Family family, HarmLevel harm, Part part) {}

    /** The caseloads of the unit. */
    Caseloads(long seed) {
        this(Seeded.of(seed, "caseloads"), PEOPLE, 1);
    }

    /**
     * Caseloads of any number of people.
     *
     * @param first the number of the first of them
     */
    Caseloads(Seeded seeded, int people, int first) {
        this.seeded = seeded;
        this.people = people;
        this.first = first;
    }

    /** Returns a brief a case, in the order of their CRNs. */
    List<Brief> deal(List<Officer> officers) {
        double weeks = officers.stream().mapToDouble(Officer::partOfWeek).sum();
        double busy = Math.min(1, people / weeks / USUAL_FOR_A_WEEK);
        List<Hand> hands = new ArrayList<>();
        double due = 0;
        for (Officer officer : officers) {
            due += people * officer.partOfWeek() / weeks;
            hands.addAll(caseload(officer, (int) Math.round(due) - hands.size(), busy));
        }
        return number(seeded.shuffled(hands));
    }

    private List<Hand> caseload(Officer officer, int size, double busy) {
        List<Family> families = Family.shares().deal(size, seeded);
        families.sort(Comparator.comparing(Family::isInPrison)); // the free ones fill the diary
        List<HarmLevel> harm = (officer.isQualified() ? QUALIFIED : OTHERS).deal(size, seeded);
        List<Part> parts = parts(officer, busy);
        List<Hand> hands = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            Family family = families.get(index);
            boolean fits = index < parts.size() && !family.isInPrison();
            Part part = fits ? parts.get(index) : Part.LATER;
            hands.add(new Hand(officer, family, harm.get(index), part));
        }
        return hands;
    }

    /** Returns what the diary wants; fewer of each for those who work part of the week. */
    private List<Part> parts(Officer officer, double busy) {
        double more = Math.max(0, 2 * officer.partOfWeek() - 1); // none for half a week
        List<Part> parts = new ArrayList<>();
        add(parts, Part.TODAY, times(3, (int) (4 * more), busy));
        add(parts, Part.TO_RECORD, times(1, (int) (3 * more), busy));
        add(parts, Part.DUE, times(4, (int) (5 * more), busy));
        add(parts, Part.SOON, times(3, (int) (5 * more), busy));
        return parts;
    }

    private int times(int least, int more, double busy) {
        int times = least + seeded.between(0, more);
        return busy < 1 ? (int) (times * busy + seeded.fraction()) : times;
    }

    private static void add(List<Part> parts, Part part, int times) {
        parts.addAll(Collections.nCopies(times, part));
    }

    private List<Brief> number(List<Hand> hands) {
        Map<Family, Integer> turns = new EnumMap<>(Family.class);
        List<Brief> briefs = new ArrayList<>();
        for (Hand hand : hands) {
            int turn = turns.merge(hand.family(), 1, Integer::sum) + first - 2;
            briefs.add(
                    new Brief(
                            briefs.size() + first,
                            turn,
                            hand.officer(),
                            hand.family(),
                            hand.harm(),
                            hand.part()));
        }
        return briefs;
    }

    private static Shares<HarmLevel> harm(double low, double medium, double high, double veryHigh) {
        Map<HarmLevel, Double> weights = new LinkedHashMap<>();
        weights.put(HarmLevel.LOW, low);
        weights.put(HarmLevel.MEDIUM, medium);
        weights.put(HarmLevel.HIGH, high);
        weights.put(HarmLevel.VERY_HIGH, veryHigh);
        return new Shares<>(weights);
    }
}

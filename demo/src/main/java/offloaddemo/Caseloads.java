package offloaddemo;

import org.offload.caseload.HarmLevel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deals the unit's cases to its practitioners. */
final class Caseloads {

    private static final int PEOPLE = 1300;

    // Together they give the assumed shares of the whole unit: 58 % of the cases are with probation
    // officers, who hold all that is high.
    private static final Shares<HarmLevel> QUALIFIED = harm(0.06, 0.50, 0.405, 0.035);
    private static final Shares<HarmLevel> OTHERS = harm(0.5, 0.5, 0, 0);

    private final Seeded seeded;

    private record Hand(Officer officer, Family family, HarmLevel harm, Part part) {}

    Caseloads(long seed) {
        seeded = Seeded.of(seed, "caseloads");
    }

    /** Returns a brief a case, in the order of their CRNs. */
    List<Brief> deal(List<Officer> officers) {
        double weeks = officers.stream().mapToDouble(Officer::partOfWeek).sum();
        List<Hand> hands = new ArrayList<>();
        double due = 0;
        for (Officer officer : officers) {
            due += PEOPLE * officer.partOfWeek() / weeks;
            hands.addAll(caseload(officer, (int) Math.round(due) - hands.size()));
        }
        return number(seeded.shuffled(hands));
    }

    private List<Hand> caseload(Officer officer, int size) {
        List<Family> families = Family.shares().deal(size, seeded);
        families.sort(Comparator.comparing(Family::isInPrison)); // the free ones fill the diary
        List<HarmLevel> harm = (officer.isQualified() ? QUALIFIED : OTHERS).deal(size, seeded);
        List<Part> parts = parts(officer);
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
    private List<Part> parts(Officer officer) {
        double more = Math.max(0, 2 * officer.partOfWeek() - 1); // none for half a week
        List<Part> parts = new ArrayList<>();
        add(parts, Part.TODAY, 3, (int) (4 * more));
        add(parts, Part.TO_RECORD, 1, (int) (3 * more));
        add(parts, Part.DUE, 4, (int) (5 * more));
        add(parts, Part.SOON, 3, (int) (5 * more));
        return parts;
    }

    private void add(List<Part> parts, Part part, int least, int more) {
        int times = least + seeded.between(0, more);
        for (int time = 0; time < times; time++) {
            parts.add(part);
        }
    }

    private static List<Brief> number(List<Hand> hands) {
        Map<Family, Integer> turns = new EnumMap<>(Family.class);
        List<Brief> briefs = new ArrayList<>();
        for (Hand hand : hands) {
            int turn = turns.merge(hand.family(), 1, Integer::sum) - 1;
            briefs.add(
                    new Brief(
                            briefs.size() + 1,
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

package offloaddemo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Choices with their weights.
 *
 * @param weights in a fixed order; they need not add up to 1
 */
record Shares<T>(Map<T, Double> weights) {

    Shares {
        weights = new LinkedHashMap<>(weights); // keeps the order, on which the draw rests
    }

    /**
     * Reads one dimension of {@code generator_assumptions.csv}. Every share there is an assumption,
     * not a published figure.
     */
    static Shares<String> assumed(String dimension) {
        return assumed("generator_assumptions.csv", dimension);
    }

    /** Reads one dimension of another file of assumptions. */
    static Shares<String> assumed(String file, String dimension) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (var row : Table.rows(file)) {
            if (row.getField("dimension").equals(dimension)) {
                weights.put(row.getField("category"), Double.valueOf(row.getField("share")));
            }
        }
        return new Shares<>(weights);
    }

    /** Answers yes in the share of one choice; the shares of such a dimension stand alone. */
    boolean chance(T choice, Seeded seeded) {
        return seeded.chance(weights.getOrDefault(choice, 0.0));
    }

    T pick(Seeded seeded) {
        double left = seeded.fraction() * total();
        T last = weights.keySet().iterator().next();
        for (var entry : weights.entrySet()) {
            if (entry.getValue() > 0) {
                last = entry.getKey();
            }
            left -= entry.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** Deals a hand that holds every choice as near to its share as whole numbers allow. */
    List<T> deal(int size, Seeded seeded) {
        List<T> hand = new ArrayList<>();
        double due = seeded.fraction(); // so that rounding favours nobody
        for (var entry : weights.entrySet()) {
            due += size * entry.getValue() / total();
            while (hand.size() < Math.min(size, (int) due)) {
                hand.add(entry.getKey());
            }
        }
        while (hand.size() < size) {
            hand.add(pick(seeded));
        }
        return seeded.shuffled(hand);
    }

    private double total() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}

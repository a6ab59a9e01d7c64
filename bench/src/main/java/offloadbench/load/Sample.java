package offloadbench.load;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One figure, measured several times. */
public record Sample(double median, double least, double most) {

    /**
     * Returns the figure of each of some runs.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <T> Sample of(List<T> runs, ToDoubleFunction<T> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("A figure needs a run");
        }
        return new Sample(middle(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[half]
                : Arrays.stream(sorted, half - 1, half + 1).average().orElseThrow();
    }
}

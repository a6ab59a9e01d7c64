package offloadbench.page;

import offloadbench.load.Sample;
import offloadbench.replay.Plans.Plan;

import java.util.List;

/**
 * What was measured of one page.
 *
 * @param own statements of the page's own, of a request in the middle
 * @param house statements of the house, of a request in the middle
 * @param bytes of the answer as it goes over the line, in the middle
 * @param firstView bytes of an answer and of all that it is shown with; of a form that sends on, as
 *     little as itself
 * @param full at full load
 * @param limit its statements alone, replayed, a second
 * @param half milliseconds for all but the slowest hundredth, at half the full rate
 * @param plans of one request
 */
public record PageFigures(
        String name,
        String file,
        Promise promise,
        long own,
        long house,
        long bytes,
        long firstView,
        FullLoad full,
        Sample limit,
        Sample half,
        Sample halfMedian,
        List<Plan> plans) {

    /**
     * At full load.
     *
     * @param rate answers a second
     * @param application CPU, milliseconds an answer
     * @param database CPU, milliseconds an answer
     * @param generator CPU of what asks, milliseconds an answer
     */
    public record FullLoad(Sample rate, Sample application, Sample database, Sample generator) {}

    /** Returns the share of the limit that the server reaches. */
    public double share() {
        return full.rate().median() / limit.median();
    }

    /** Returns the CPU of one answer, database included, in milliseconds. */
    public double cpu() {
        return full.application().median() + full.database().median();
    }
}

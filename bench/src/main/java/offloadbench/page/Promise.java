package offloadbench.page;

/**
 * What is promised of a request; what is not promised is 0 as a least, and endless as a most.
 *
 * @param share the least share of the replayed statements' rate
 * @param late the most milliseconds for all but the slowest hundredth, at half the full rate
 * @param cpu the most milliseconds of CPU, database included
 * @param own the most statements of its own
 * @param house the most statements of the house
 * @param bytes the most of the answer over the line
 */
public record Promise(double share, double late, double cpu, double own, double house, long bytes) {

    private static final long HTML = 12_000;

    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    /** Of a page that is opened all day. */
    static final Promise PAGE = new Promise(0.35, 50, 4, 6, 4, HTML);

    /** Of a form that is sent all day. */
    static final Promise RECORDING = new Promise(0.5, ENDLESS, ENDLESS, ENDLESS, ENDLESS, HTML);

    /** Of what comes up while somebody waits with a name on their lips. */
    static final Promise FIRST_RESULTS = new Promise(0, 100, ENDLESS, ENDLESS, ENDLESS, HTML);

    /** Of 500 comments: a fiftieth of the CPU that NodeBB takes for them, 300 ms. */
    static final Promise THREAD = new Promise(0, ENDLESS, 6, ENDLESS, ENDLESS, 60_000);
}

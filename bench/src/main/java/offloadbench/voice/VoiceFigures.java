package offloadbench.voice;

import offloadbench.load.Sample;

/**
 * How fast staff are heard.
 *
 * @param bits of the key of the tokens
 * @param accepted texts without a name a second, each with its signatures looked at, until all were
 *     published
 * @param verified such signatures a second, looked at and nothing else, on all processors
 * @param texts among which words are looked for
 * @param median milliseconds until what was found is shown, in the middle
 * @param p99 the same, for all but the slowest hundredth
 * @param timing of blind signatures
 */
public record VoiceFigures(
        int bits,
        Sample accepted,
        double verified,
        long texts,
        Sample median,
        Sample p99,
        SignTiming timing) {

    /** Returns accepted texts as a share of what looking at their signatures alone allows. */
    public double share() {
        return accepted.median() / verified;
    }
}

package offloadbench.growth;

import offloadbench.load.Sample;

import java.util.Map;

/**
 * The pages at one size.
 *
 * @param people on probation
 * @param contacts in their records
 * @param milliseconds of an answer in the middle, by page, at an easy pace
 */
public record GrowthFigures(long people, long contacts, Map<String, Sample> milliseconds) {}

package offloadbench.report;

import offloadbench.bulk.BulkFigures;
import offloadbench.growth.GrowthFigures;
import offloadbench.load.Sample;
import offloadbench.page.PageFigures;
import offloadbench.rules.RuleFigures;
import offloadbench.voice.VoiceFigures;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All that one run of the benchmarks has found.
 *
 * @param nation what was measured, in words
 * @param runs of each figure
 * @param seconds of each run, where it is a run of answers
 * @param memory after the load
 * @param rules how fast a rulebook decides; null if not measured
 * @param voice how fast staff are heard; null if not measured
 * @param start seconds to the first page; null if not measured, as of what follows
 */
public record Results(
        String nation,
        int runs,
        int seconds,
        List<PageFigures> pages,
        @Nullable Footprint memory,
        @Nullable Sample start,
        @Nullable BulkFigures bulk,
        @Nullable RuleFigures rules,
        @Nullable VoiceFigures voice,
        List<GrowthFigures> growth) {

    /** Returns it with the bulk doors. */
    public Results with(BulkFigures measured) {
        return new Results(
                nation, runs, seconds, pages, memory, start, measured, rules, voice, growth);
    }

    /** Returns it with a rulebook. */
    public Results with(RuleFigures measured) {
        return new Results(
                nation, runs, seconds, pages, memory, start, bulk, measured, voice, growth);
    }

    /** Returns it with what staff say. */
    public Results with(VoiceFigures measured) {
        return new Results(
                nation, runs, seconds, pages, memory, start, bulk, rules, measured, growth);
    }

    /** Returns it with the pages at several sizes. */
    public Results with(List<GrowthFigures> measured) {
        return new Results(
                nation, runs, seconds, pages, memory, start, bulk, rules, voice, measured);
    }

    /**
     * What the server held in memory, in MB.
     *
     * @param heap the limit that it was given
     * @param application the most that it had resident
     * @param database what PostgreSQL's processes share out between them
     */
    public record Footprint(String heap, long application, long database) {}
}

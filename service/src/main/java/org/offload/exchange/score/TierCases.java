package org.offload.exchange.score;

import org.offload.predictors.published.TierRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.util.concurrent.Callable;

/** {@code ./offload tier}: both tiers. */
@Command(
        mixinStandardHelpOptions = true,
        name = "tier",
        description = {
            "tells the tiers of people of a file; docs/guides/scores.md lists the columns"
        })
final class TierCases implements Callable<Integer> {

    @ParentCommand
    private ScoreProgram program = new ScoreProgram(System.in, System.out, System.err);

    @Mixin private FileJob job = new FileJob();

    @Override
    public Integer call() throws IOException {
        return job.run(
                program,
                (instruments, source, explains) -> {
                    var results = TierResults.of(instruments, source.columns(), explains);
                    Named.tellOthers(source.columns(), TierRow::hasColumn, program.telling());
                    return results;
                });
    }
}

package org.offload.exchange.score;

import org.offload.predictors.answer.Questions;
import org.offload.predictors.published.AnswersRow;
import org.offload.predictors.published.Shape.Instruments;
import org.offload.predictors.result.Instrument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code ./offload score}: scores of reoffending, and the instruments beside them. */
@Command(
        mixinStandardHelpOptions = true,
        name = "score",
        description = {
            "scores people of a file by all instruments; docs/guides/scores.md lists the columns"
        })
final class Score implements Callable<Integer> {

    @ParentCommand
    private ScoreProgram program = new ScoreProgram(System.in, System.out, System.err);

    @Mixin private FileJob job = new FileJob();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "instruments by their short names: arp, vrp, svrp, dcsrp, iicsrp, ...")
    private List<String> only = List.of();

    @Override
    public Integer call() throws IOException {
        return job.run(program, this::results);
    }

    private Results results(Instruments instruments, Source source, boolean explains)
            throws Unusable {
        List<Instrument> wanted = wanted();
        AnswersRow reader = source.answers();
        if (reader.questions().isEmpty()) {
            throw new Unusable("has no column with an answer, such as dateOfBirth.");
        }
        Named.tellOthers(
                source.columns(), column -> Questions.named(column).isPresent(), program.telling());
        return new ScoreResults(instruments.predictors(), reader, wanted, explains);
    }

    private List<Instrument> wanted() throws Unusable {
        if (only.isEmpty()) {
            return Arrays.asList(Instrument.values());
        }
        List<Instrument> wanted = new ArrayList<>();
        for (String name : only) {
            Optional<Instrument> one = ScoreColumns.instrument(name.strip());
            wanted.add(
                    one.orElseThrow(
                            () ->
                                    new Unusable(
                                            "cannot be scored by "
                                                    + name
                                                    + ": there is no such instrument.")));
        }
        return wanted;
    }
}

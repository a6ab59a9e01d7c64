package offloadbench.kill;

import offloadbench.crew.Crew;
import offloadbench.crew.CrewOptions;
import offloadbench.reliability.Bed;
import offloadbench.reliability.Bed.Seen;
import offloadbench.reliability.DocumentOptions;
import offloadbench.server.DataFolder;
import offloadbench.server.Launcher;
import offloadbench.server.StartOptions;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/** {@code ./offload bench kill}. */
@Command(
        name = "kill",
        description = "Kills application and database while people work, and checks their work.",
        mixinStandardHelpOptions = true)
public final class KillCommand implements Callable<Integer> {

    private static final int FOUND_SOMETHING = 1;

    @Option(names = "--kills", defaultValue = "200", description = "How often (default: 200).")
    private int kills;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of a demonstration or nation; else a new demonstration.")
    private @Nullable Path data;

    @Mixin private CrewOptions crew = new CrewOptions();
    @Mixin private DocumentOptions document = new DocumentOptions();

    @Override
    public Integer call() throws Exception {
        Path work = Files.createTempDirectory("offload-kill-");
        Path home = data == null ? work.resolve("demonstration") : data;
        long begun = System.nanoTime();
        var random = new SplittableRandom(document.seed());
        System.out.println("The journal and the server's words are in " + work);
        var options = StartOptions.onFolder(Launcher.checkout(), home, work.resolve("server.log"));
        try (var killer = new Killer(options, random, System.out)) {
            Crew.Size size = crew.size(document.seed());
            var bed =
                    new Bed(
                            new DataFolder(home),
                            killer::address,
                            work.resolve("journal.txt"),
                            size);
            Bed.Run run =
                    bed.watch(
                            people -> {
                                killer.run(kills, people.pulse());
                                return new Seen(List.of(), killer.findings());
                            });
            var took = Duration.ofNanos(System.nanoTime() - begun);
            document.tell("kill", new KillReport(size, took, killer.struck(), run).text());
            return run.findings().isEmpty() ? 0 : FOUND_SOMETHING;
        }
    }
}

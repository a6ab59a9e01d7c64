package offloadbench.kill;

import offloadbench.check.AfterRun;
import offloadbench.check.Finding;
import offloadbench.crew.Crew;
import offloadbench.journal.Journal;
import offloadbench.journal.Tally;
import offloadbench.reliability.Part;
import offloadbench.server.DataFolder;
import offloadbench.server.StartOptions;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
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

    @Option(names = "--people", defaultValue = "30", description = "How many work (default: 30).")
    private int people;

    @Option(
            names = "--pause",
            defaultValue = "500",
            description = "Pause between two things one does, in ms on average (default: 500).")
    private int pause;

    @Option(names = "--seed", defaultValue = "20200407", description = "Of all that is drawn.")
    private long seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of a demonstration or nation; else a new demonstration.")
    private @Nullable Path data;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Document to write into (default: docs/reliability.md).")
    private @Nullable Path to;

    @Override
    public Integer call() throws Exception {
        Path checkout = Path.of(System.getProperty("offload.checkout", ""));
        Path work = Files.createTempDirectory("offload-kill-");
        Path home = data == null ? work.resolve("demonstration") : data;
        long begun = System.nanoTime();
        var random = new SplittableRandom(seed);
        System.out.println("The journal and the server's words are in " + work);
        var options = StartOptions.onFolder(checkout, home, work.resolve("server.log"));
        try (var journal = Journal.in(work.resolve("journal.txt"));
                var killer = new Killer(options, random, System.out)) {
            var folder = new DataFolder(home);
            AfterRun check = AfterRun.prepare(checkout, folder);
            Crew crew = signIn(folder, killer, journal);
            crew.begin();
            killer.run(kills, crew.pulse());
            crew.rest();
            System.out.println("All have been answered. Checking ...");
            Tally tally = Tally.of(journal.entries());
            List<Finding> findings = new ArrayList<>(killer.findings());
            findings.addAll(check.findings(tally));
            var took = Duration.ofNanos(System.nanoTime() - begun);
            String text =
                    new KillReport(seed, crew.size(), took, killer.struck(), tally, findings)
                            .text();
            System.out.println(text);
            Path document = to == null ? checkout.resolve("docs/reliability.md") : to;
            new Part("kill").write(document, text);
            return findings.isEmpty() ? 0 : FOUND_SOMETHING;
        }
    }

    private Crew signIn(DataFolder folder, Killer killer, Journal journal) throws Exception {
        try (Connection connection = folder.connect()) {
            return Crew.signIn(
                    connection, killer::address, journal, new Crew.Size(people, pause, seed));
        }
    }
}

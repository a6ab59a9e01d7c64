package offloadbench;

import offloadbench.bulk.BulkFigures;
import offloadbench.bulk.MeasureBulk;
import offloadbench.fault.FaultsCommand;
import offloadbench.growth.GrowthFigures;
import offloadbench.growth.MeasureGrowth;
import offloadbench.kill.KillCommand;
import offloadbench.load.Sample;
import offloadbench.page.MeasurePages;
import offloadbench.page.MeasurePages.Found;
import offloadbench.report.BenchmarksDocument;
import offloadbench.report.PlansDocument;
import offloadbench.report.Results;
import offloadbench.report.Results.Footprint;
import offloadbench.rolling.RollingCommand;
import offloadbench.rules.MeasureRules;
import offloadbench.rules.RuleFigures;
import offloadbench.scores.ScoresCommand;
import offloadbench.server.DataFolder;
import offloadbench.server.Launcher;
import offloadbench.server.Nation;
import offloadbench.server.OffloadServer;
import offloadbench.server.StartOptions;
import offloadbench.start.MeasureStart;
import offloadbench.voice.MeasureVoice;
import offloadbench.voice.VoiceFigures;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code ./offload bench}: measures everything that is promised about speed. */
@Command(
        name = "./offload bench",
        description = "Measures the running server beside its own statements.",
        subcommands = {
            KillCommand.class,
            FaultsCommand.class,
            RollingCommand.class,
            ScoresCommand.class
        },
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int READS_WHOLE_TABLES = 1;

    private final Path checkout = Launcher.checkout();

    @Spec private CommandSpec command = CommandSpec.create();
    @Mixin private BenchOptions options = new BenchOptions();

    private Bench() {}

    /** Runs the command, and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        options.check(command.commandLine());
        Path data = options.data(checkout);
        System.out.printf("The nation is in %s%n", data);
        Nation.prepare(checkout, data, options.people());
        Results results = measure(data);
        if (options.document(checkout).isEmpty()) {
            BenchmarksDocument.parts(results).values().forEach(System.out::println);
        }
        List<String> whole = PlansDocument.whole(results.pages());
        whole.forEach(System.out::println);
        return whole.isEmpty() ? DONE : READS_WHOLE_TABLES;
    }

    /** What is measured is written at once: a later part that fails takes nothing with it. */
    private Results measure(Path data) throws IOException, SQLException, InterruptedException {
        Path scratch = Files.createTempDirectory("offload-bench");
        StartOptions start = StartOptions.onFolder(checkout, data, scratch.resolve("server.log"));
        @Nullable Sample seconds =
                options.wants("start") ? MeasureStart.seconds(start, options.runs()) : null;
        Pages pages = pages(data, start.withJvm("-Xmx" + options.heap()));
        Results results =
                new Results(
                        pages.nation(),
                        options.runs(),
                        options.seconds(),
                        pages.found().pages(),
                        pages.memory(),
                        seconds,
                        null,
                        null,
                        null,
                        List.of());
        write(results);
        if (options.wants("rules")) {
            results = results.with(rules(data, start.withJvm("-Xmx" + options.heap())));
            write(results);
        }
        if (options.wants("voice")) {
            results =
                    results.with(
                            voice(
                                    data,
                                    start.withJvm(MeasureVoice.WITHOUT_PACE, MeasureVoice.SOON)));
            write(results);
        }
        if (options.wants("import")) {
            results = results.with(bulk(scratch.resolve("bulk")));
            write(results);
        }
        if (options.wants("growth")) {
            results = results.with(growth(data));
            write(results);
        }
        return results;
    }

    private void write(Results results) throws IOException {
        Optional<Path> document = options.document(checkout);
        if (document.isPresent()) {
            BenchmarksDocument.write(document.get(), results);
            Path plans = document.get().resolveSibling("plans");
            PlansDocument.write(plans, results.pages(), results.nation());
            System.out.printf("Written: %s%n", document.get());
        }
    }

    private RuleFigures rules(Path data, StartOptions start)
            throws IOException, SQLException, InterruptedException {
        try (var server = OffloadServer.start(start)) {
            return MeasureRules.run(server, new DataFolder(data), options.runs(), System.out);
        }
    }

    private VoiceFigures voice(Path data, StartOptions start)
            throws IOException, SQLException, InterruptedException {
        try (var server = OffloadServer.start(start)) {
            return MeasureVoice.run(
                    server, new DataFolder(data), options.runs(), options.seconds(), System.out);
        }
    }

    private BulkFigures bulk(Path scratch) throws IOException, SQLException, InterruptedException {
        return MeasureBulk.run(checkout, scratch, options.bulkPeople(), options.runs(), System.out);
    }

    private List<GrowthFigures> growth(Path data)
            throws IOException, SQLException, InterruptedException {
        return MeasureGrowth.run(
                checkout, data, options.sizes(), options.runs(), options.seconds(), System.out);
    }

    private record Pages(String nation, Found found, @Nullable Footprint memory) {}

    private Pages pages(Path data, StartOptions start)
            throws IOException, SQLException, InterruptedException {
        try (var server = OffloadServer.start(start)) {
            var folder = new DataFolder(data);
            Found found = new MeasurePages(server, folder, System.out).run(options.wanted());
            String nation =
                    String.format(
                            Locale.UK,
                            "%,d people, %,d contacts, %,d practitioners and others on the staff;"
                                + " %,d of them signed in, with %,d cases open to them, of which"
                                + " %,d were asked for; PostgreSQL %s",
                            folder.count("caseload.person"),
                            folder.count("caseload.contact"),
                            folder.count("organisation.staff"),
                            found.users(),
                            found.cases(),
                            found.asked(),
                            folder.version());
            @Nullable Footprint memory =
                    found.pages().isEmpty()
                            ? null
                            : new Footprint(
                                    options.heap(), server.peakMemory(), server.databaseMemory());
            return new Pages(nation, found, memory);
        }
    }
}

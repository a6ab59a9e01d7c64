package offloadbench.page;

import offloadbench.desk.Desk;
import offloadbench.desk.Reply;
import offloadbench.load.Ask;
import offloadbench.load.Load;
import offloadbench.load.Load.Answers;
import offloadbench.load.Sample;
import offloadbench.page.PageFigures.FullLoad;
import offloadbench.replay.Capture;
import offloadbench.replay.CaughtRequest;
import offloadbench.replay.Plans;
import offloadbench.replay.Replay;
import offloadbench.server.DataFolder;
import offloadbench.server.OffloadServer;
import offloadbench.server.Usage;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Measures a page of a running server, and beside it its own statements alone. */
final class PageMeasurement {

    private static final long SEED = 7;
    private static final double FASTER = 1.03;
    private static final Duration IDLE = Duration.ofSeconds(11); // the server looks every 5 s
    private static final List<Integer> THREADS_OF_REPLAY = List.of(2, 4, 8, 16);

    private final OffloadServer server;
    private final DataFolder folder;
    private final Effort effort;
    private final Desk stranger;
    private final PrintStream progress;

    /**
     * @param stranger who looks at what everybody may see
     */
    PageMeasurement(
            OffloadServer server,
            DataFolder folder,
            Effort effort,
            Desk stranger,
            PrintStream progress) {
        this.stranger = stranger;
        this.server = server;
        this.folder = folder;
        this.effort = effort;
        this.progress = progress;
    }

    /** One run at full load. */
    private record FullRun(Answers answers, Usage spent, Duration generator) {

        double each(Duration cpu) {
            return cpu.toNanos() / 1e6 / answers.count();
        }
    }

    PageFigures measure(Scenario scenario) throws IOException, SQLException, InterruptedException {
        progress.println(scenario.name() + ": catching its statements");
        List<Caught> caught = caught(scenario);
        List<CaughtRequest> requests = caught.stream().map(Caught::request).toList();
        Ask ask = random -> scenario.asking().ask(random);

        warmUp(scenario.name(), ask);
        List<FullRun> full = new ArrayList<>();
        for (int i = 0; i < effort.runs(); i++) {
            full.add(fullRun(ask));
        }
        Sample rate = Sample.of(full, run -> run.answers().perSecond());
        progress.printf("%s: %.0f a second%n", scenario.name(), rate.median());
        List<Answers> half = new ArrayList<>();
        for (int i = 0; i < effort.runs(); i++) {
            half.add(Load.steady(effort.threads(), rate.median() / 2, effort.run(), ask));
        }
        List<Answers> limit = limit(new Replay(folder, requests));
        var figures =
                new PageFigures(
                        scenario.name(),
                        scenario.file(),
                        scenario.promise(),
                        Math.round(Sample.of(requests, CaughtRequest::own).median()),
                        Math.round(Sample.of(requests, CaughtRequest::ofHouse).median()),
                        Math.round(Sample.of(caught, Caught::bytes).median()),
                        stranger.firstView(caught.getFirst().reply()),
                        new FullLoad(
                                rate,
                                Sample.of(full, run -> run.each(run.spent().application())),
                                Sample.of(full, run -> run.each(run.spent().database())),
                                Sample.of(full, run -> run.each(run.generator()))),
                        Sample.of(limit, Answers::perSecond),
                        Sample.of(half, Answers::p99),
                        Sample.of(half, Answers::median),
                        Plans.of(folder, requests.getFirst()));
        progress.printf(
                "%s: %.0f %% of %.0f a second, p99 %.1f ms, CPU %.2f ms%n",
                scenario.name(),
                100 * figures.share(),
                figures.limit().median(),
                figures.half().median(),
                figures.cpu());
        return figures;
    }

    private record Caught(CaughtRequest request, Reply reply) {

        long bytes() {
            return reply.body().length;
        }
    }

    private List<Caught> caught(Scenario scenario)
            throws IOException, SQLException, InterruptedException {
        var random = new SplittableRandom(SEED);
        List<Caught> caught = new ArrayList<>();
        for (int i = 0; i < effort.caught(); i++) {
            scenario.asking().ask(random.split()); // what is fetched once is fetched now
        }
        random = new SplittableRandom(SEED);
        try (var capture = Capture.of(folder)) {
            scenario.asking().ask(random.split());
            random = new SplittableRandom(SEED);
            Set<String> idle = capture.during(() -> Thread.sleep(IDLE)).texts();
            for (int i = 0; i < effort.caught(); i++) {
                Reply[] reply = new Reply[1];
                SplittableRandom same = random.split();
                CaughtRequest request =
                        capture.during(() -> reply[0] = scenario.asking().ask(same));
                caught.add(new Caught(request.without(idle), reply[0]));
            }
        }
        return caught;
    }

    /**
     * Until it gets no faster, twice: the virtual machine goes on compiling for a minute and more.
     */
    private void warmUp(String name, Ask ask) throws InterruptedException {
        double best = 0;
        int noFaster = 0;
        for (int i = 0; i < effort.mostWarmUps() && noFaster < 2; i++) {
            double rate = Load.full(effort.threads(), effort.warmUp(), ask).perSecond();
            progress.printf("%s: warming up, %.0f a second%n", name, rate);
            noFaster = rate < best * FASTER ? noFaster + 1 : 0;
            best = Math.max(rate, best);
        }
    }

    private FullRun fullRun(Ask ask) throws IOException, InterruptedException {
        Usage before = server.usage();
        Duration generator = ownCpu();
        Answers answers = Load.full(effort.threads(), effort.run(), ask);
        return new FullRun(answers, server.usage().since(before), ownCpu().minus(generator));
    }

    /** With as many threads as serve it best. */
    private List<Answers> limit(Replay replay)
            throws IOException, SQLException, InterruptedException {
        replay.run(effort.threads(), effort.run());
        int best = 1;
        double most = 0;
        for (int threads : THREADS_OF_REPLAY) {
            double rate = replay.run(threads, effort.run().dividedBy(2)).perSecond();
            if (rate > most) {
                most = rate;
                best = threads;
            }
        }
        List<Answers> runs = new ArrayList<>();
        for (int i = 0; i < effort.runs(); i++) {
            runs.add(replay.run(best, effort.run()));
        }
        return runs;
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}

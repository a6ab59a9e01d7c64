package offloadbench.check;

import offloadbench.check.Finding.Kind;
import offloadbench.check.Looks.Act;
import offloadbench.journal.Tally;
import offloadbench.server.CommandRun;
import offloadbench.server.DataFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All checks of one run, on a server that is up and at rest. */
public final class AfterRun {

    /** The clock may be set back while people work. */
    private static final Duration FURTHEST_BACK = Duration.ofHours(3);

    private final Path checkout;
    private final DataFolder folder;
    private final OffsetDateTime since;
    private final Marks before;
    private final Map<Act, Integer> actsBefore;

    private AfterRun(
            Path checkout,
            DataFolder folder,
            OffsetDateTime since,
            Marks before,
            Map<Act, Integer> actsBefore) {
        this.checkout = checkout;
        this.folder = folder;
        this.since = since;
        this.before = before;
        this.actsBefore = actsBefore;
    }

    /** Makes all lines anew, and notes what is there already. */
    public static AfterRun prepare(Path checkout, DataFolder folder)
            throws IOException, SQLException, InterruptedException {
        rebuild(checkout, folder);
        try (Connection connection = folder.connect()) {
            var stored = new Stored(connection);
            OffsetDateTime since = stored.now().minus(FURTHEST_BACK);
            return new AfterRun(checkout, folder, since, stored.marks(since), stored.acts(since));
        }
    }

    /** Returns all that is wrong. */
    public List<Finding> findings(Tally tally)
            throws IOException, SQLException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = folder.connect()) {
            var stored = new Stored(connection);
            findings.addAll(SavedOnce.check(tally, stored.marks(since).since(before)));
            findings.addAll(Answered.check(tally, stored.answers(since)));
            findings.addAll(Looks.check(tally, Looks.since(stored.acts(since), actsBefore)));
            findings.addAll(stored.slots());
            List<Lines.Line> there = stored.lines();
            findings.addAll(Lines.checkMoves(there, stored.handed()));
            rebuild(checkout, folder);
            findings.addAll(Lines.check(there, stored.lines()));
            if (stored.hasRegistry()) {
                findings.add(new Finding(Kind.LISTENER, "there is a registry now: check it too"));
            }
        }
        CommandRun verified = CommandRun.of(checkout, folder.home(), "audit", "verify");
        if (verified.exitCode() != 0) {
            findings.add(new Finding(Kind.AUDIT_CHAIN, verified.output()));
        }
        return findings;
    }

    private static void rebuild(Path checkout, DataFolder folder)
            throws IOException, InterruptedException {
        CommandRun run = CommandRun.of(checkout, folder.home(), "rebuild");
        if (run.exitCode() != 0) {
            throw new IllegalStateException("The lines were not made again: " + run.output());
        }
    }
}

package offloadbench.reliability;

import offloadbench.check.AfterRun;
import offloadbench.check.Finding;
import offloadbench.crew.Crew;
import offloadbench.journal.Journal;
import offloadbench.journal.Tally;
import offloadbench.server.DataFolder;
import offloadbench.server.Launcher;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * People at work on a server, to whom something happens.
 *
 * @param server where they ask; may answer differently each time
 */
public record Bed(DataFolder folder, Supplier<URI> server, Path journal, Crew.Size size) {

    /** What happens while people work. */
    @FunctionalInterface
    public interface Happening {
        /** Lets it happen. */
        Seen during(Crew crew) throws Exception;
    }

    /**
     * What was seen while it happened.
     *
     * @param notes worth telling
     */
    public record Seen(List<String> notes, List<Finding> findings) {

        public Seen {
            notes = List.copyOf(notes);
            findings = List.copyOf(findings);
        }
    }

    /**
     * What came of it.
     *
     * @param findings of the checks, and of what was seen
     */
    public record Run(List<String> notes, Tally tally, List<Finding> findings) {}

    /** Lets people work, lets it happen, lets them finish, and checks. */
    public Run watch(Happening happening) throws Exception {
        AfterRun check = AfterRun.prepare(Launcher.checkout(), folder);
        try (var written = Journal.in(journal);
                Crew crew = signIn(written)) {
            crew.begin();
            Seen seen = happening.during(crew);
            crew.rest();
            Tally tally = Tally.of(written.entries());
            List<Finding> findings = new ArrayList<>(seen.findings());
            findings.addAll(check.findings(tally));
            return new Run(seen.notes(), tally, List.copyOf(findings));
        }
    }

    private Crew signIn(Journal written) throws Exception {
        try (Connection connection = folder.connect()) {
            return Crew.signIn(connection, server, written, size);
        }
    }
}

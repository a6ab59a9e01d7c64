package offloadbench.fault;

import offloadbench.check.AfterRun;
import offloadbench.check.Finding;
import offloadbench.crew.Crew;
import offloadbench.journal.Journal;
import offloadbench.journal.Tally;
import offloadbench.server.DataFolder;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * People at work on a server, to whom something happens.
 *
 * @param server where they ask
 */
record Bed(Path checkout, DataFolder folder, Supplier<URI> server, Path journal, Crew.Size size) {

    /** What happens; returns what is worth telling of it. */
    interface Happening {
        List<String> during(Crew crew) throws Exception;
    }

    /** Lets people work, lets it happen, lets them finish, and checks. */
    Watched watch(String name, String how, Happening happening) throws Exception {
        AfterRun check = AfterRun.prepare(checkout, folder);
        try (var journals = Journal.in(journal)) {
            Crew crew;
            try (Connection connection = folder.connect()) {
                crew = Crew.signIn(connection, server, journals, size);
            }
            crew.begin();
            List<String> notes = new ArrayList<>(happening.during(crew));
            crew.rest();
            Tally tally = Tally.of(journals.entries());
            List<Finding> findings = check.findings(tally);
            return new Watched(name, how, notes, tally, findings);
        }
    }
}

package org.offload.platform.backup;

import org.offload.platform.Command;
import org.offload.platform.audit.AuditSeal;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./offload backup}: all data into a folder, while people go on working. */
@Component
class BackupCommand implements Command {

    private static final String USAGE = "Usage: ./offload backup FOLDER, which must be new\n";

    private final MakeBackup make;
    private final AuditSeal seal;

    BackupCommand(MakeBackup make, AuditSeal seal) {
        this.make = make;
        this.seal = seal;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String help() {
        return "FOLDER  writes all data into a new folder, while Offload runs or not";
    }

    @Override
    public int run(List<String> arguments) {
        return FolderWork.work(arguments, USAGE, this::backUp);
    }

    private boolean backUp(Path folder) throws IOException {
        if (Files.exists(folder)) {
            throw Draft.taken(folder); // before the audit is sealed for nothing
        }
        long start = System.nanoTime();
        Manifest made = make.handle(folder, seal.draw(), System.out::println);
        System.out.printf(
                """
                The backup is in %s.
                Tables: %,d. Rows: %,d. Files: %,d. Seconds: %.1f.
                Keep this hash somewhere else; it is the audit's, up to this moment:
                %s
                """,
                folder,
                made.tables().size(),
                made.rows(),
                made.kept(),
                (System.nanoTime() - start) / 1e9,
                made.seal());
        if (made.missing() > 0) {
            System.err.printf(
                    """
                    Files that the record names and that were not in their folder: %,d, told above.
                    The backup has everything else. Find these files, and make another backup.
                    """,
                    made.missing());
        }
        return made.missing() == 0;
    }
}

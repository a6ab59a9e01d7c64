package org.offload.platform.backup;

import org.offload.platform.Command;
import org.offload.platform.backup.RestoreBackup.Restored;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code ./offload restore}: a backup into an empty folder or database. */
@Component
class RestoreCommand implements Command {

    private static final String USAGE =
            """
            Usage: ./offload restore FOLDER --data DIR
                   ./offload restore FOLDER --database URL
            FOLDER is that of a backup; DIR is new, and the database empty.
            """;

    private final RestoreBackup restore;

    RestoreCommand(RestoreBackup restore) {
        this.restore = restore;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String help() {
        return "FOLDER  puts a backup into a new --data DIR or --database URL, and verifies it";
    }

    @Override
    public int run(List<String> arguments) {
        return FolderWork.work(arguments, USAGE, this::restore);
    }

    private boolean restore(Path folder) throws IOException {
        long start = System.nanoTime();
        Restored done = restore.handle(folder, System.out::println);
        System.out.printf(
                """
                The data of %s are restored, and every count is that of the backup.
                Tables: %,d. Rows: %,d. Files: %,d. Seconds: %.1f.
                Audit: %,d chains, %,d entries, all whole up to this hash:
                %s
                """,
                done.manifest().madeAt(),
                done.manifest().tables().size(),
                done.manifest().rows(),
                done.manifest().kept(),
                (System.nanoTime() - start) / 1e9,
                done.audit().chains(),
                done.audit().entries(),
                done.manifest().seal());
        return true;
    }
}

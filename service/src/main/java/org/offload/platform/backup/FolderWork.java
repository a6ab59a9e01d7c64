package org.offload.platform.backup;

import org.offload.platform.start.Room;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A command with one word, a folder; it says in plain words why it could not be done. */
final class FolderWork {

    private FolderWork() {}

    /** The work, with the folder; answers whether nothing is missing. */
    interface Work {
        boolean with(Path folder) throws IOException;
    }

    /** Does the work, and answers the exit code. */
    static int work(List<String> arguments, String usage, Work work) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            System.err.print(usage);
            return 2;
        }
        try {
            return work.with(Path.of(arguments.getFirst())) ? 0 : 1;
        } catch (BackupRefused | InvalidPathException e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println(words(arguments.getFirst(), e));
        }
        return 1;
    }

    private static String words(String folder, IOException e) {
        return Room.isShort(e.getMessage())
                ? """
                The disk is full. What was half done has been taken away again.
                Free some room, or name a folder on another disk.\
                """
                : """
                %s could not be read or written (%s: %s). What was half done has been taken away \
                again.
                See that the folder is yours to read and to write, and begin again.\
                """
                        .formatted(folder, e.getClass().getSimpleName(), e.getMessage());
    }
}

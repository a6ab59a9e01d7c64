package org.offload.caseload.attachment;

import org.offload.kernel.Crn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Keeps files in a folder, each under the CRN and its own id: names come from nobody's browser. */
@Component
class InFolder implements Keeping {

    static final String NAME = "folder";

    private final Path folder;

    /**
     * @param folder that all processes of the service see; empty to keep files in the database
     */
    InFolder(@Value("${offload.attachments.folder:}") String folder) {
        this.folder = Path.of(folder);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void keep(Crn crn, UUID id, InputStream content) throws IOException {
        Path file = file(crn, id);
        Files.createDirectories(file.getParent());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Undo(file));
        }
        Files.copy(content, file);
    }

    /** What the database does not know must not stay on the disk. */
    private record Undo(Path file) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public void send(Crn crn, UUID id, OutputStream to) throws IOException {
        Files.copy(file(crn, id), to);
    }

    @Override
    public void erase(Crn crn, UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new Away(file(crn, id)));
    }

    /** Takes away every file of a person when the transaction is done. */
    void letGo(Crn crn) {
        if (!folder.toString().isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new Away(of(crn)));
        }
    }

    private record Away(Path what) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            try {
                FileSystemUtils.deleteRecursively(what);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path of(Crn crn) {
        return folder.resolve(crn.value());
    }

    private Path file(Crn crn, UUID id) {
        return of(crn).resolve(id.toString());
    }
}

package org.offload.caseload.attachment;

import org.offload.platform.KeptFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files in the folder, for a backup. */
@Component
class FilesInFolder implements KeptFiles {

    private final Attachments attachments;
    private final String folder;

    /**
     * @param folder empty if files are kept in the database
     */
    FilesInFolder(Attachments attachments, @Value("${offload.attachments.folder:}") String folder) {
        this.attachments = attachments;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder).filter(name -> !name.isEmpty()).map(Path::of);
    }

    @Override
    public String variable() {
        return "OFFLOAD_ATTACHMENTS_FOLDER";
    }

    @Override
    public List<String> paths() {
        return attachments.inFolder();
    }
}

package org.offload.caseload.attachment;

import org.offload.kernel.Crn;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The content of the files of a person, for whoever takes it away for good. */
@Component
public class KeptContent {

    /** The tables that know of files: when a file goes for good, they are written anew. */
    public static final List<String> TABLES =
            List.of("caseload.attachment", "caseload.attachment_chunk");

    private final InFolder inFolder;
    private final Keepings keepings;
    private final Attachments attachments;
    private final ServiceClock clock;

    KeptContent(InFolder inFolder, Keepings keepings, Attachments attachments, ServiceClock clock) {
        this.inFolder = inFolder;
        this.keepings = keepings;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Returns what is there, also of files that were taken off the record; the latest first. */
    public List<FileContents> of(Crn crn) {
        return attachments.contents(crn);
    }

    /**
     * Takes away the content of one file and how it was called, once the transaction is done.
     *
     * @return where it was kept; empty if it is gone already
     */
    public Optional<String> erase(Crn crn, UUID id, String reason, User user) {
        Optional<FileContents> file =
                of(crn).stream().filter(one -> one.attachmentId().equals(id)).findFirst();
        file.ifPresent(
                one -> {
                    keepings.named(one.keptBy()).erase(crn, id);
                    attachments.erase(crn, id, reason, user.username(), clock.now());
                });
        return file.map(FileContents::keptBy);
    }

    /**
     * Takes away what lies outside the database, once the transaction has taken away the rest: what
     * is undone there stays here too.
     */
    public void letGo(Crn crn) {
        inFolder.letGo(crn);
    }
}

package org.offload.caseload.attachment;

import org.offload.kernel.Crn;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The content of the files of a person, for whoever takes it away for good. */
@Component
public class KeptContent {

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
     * @return the tables that it was in, to be written anew; empty if it is gone already
     */
    public List<String> erase(Crn crn, UUID id, String reason, User user) {
        return of(crn).stream()
                .filter(one -> one.attachmentId().equals(id))
                .findFirst()
                .map(one -> erase(crn, one, reason, user))
                .orElse(List.of());
    }

    private List<String> erase(Crn crn, FileContents file, String reason, User user) {
        Keeping keeping = keepings.named(file.keptBy());
        keeping.erase(crn, file.attachmentId());
        attachments.erase(crn, file.attachmentId(), reason, user.username(), clock.now());
        return Stream.concat(Stream.of(Attachments.TABLE), keeping.tables().stream()).toList();
    }

    /**
     * Takes away what lies outside the database, once the transaction has taken away the rest: what
     * is undone there stays here too.
     */
    public void letGo(Crn crn) {
        inFolder.letGo(crn);
    }
}

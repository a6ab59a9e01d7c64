package org.offload.caseload.attachment;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.attachment.AttachmentsPage.Row;
import org.offload.kernel.Crn;
import org.offload.platform.Job;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.util.List;
import java.util.UUID;

/** Puts files into words. */
@Component
public class FileRows {

    private final Attachments attachments;
    private final ServiceClock clock;

    FileRows(Attachments attachments, ServiceClock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Returns the files of a person; of one contact where it is named. */
    public List<Row> of(Visit visit, Crn crn, @Nullable UUID contact) {
        return attachments.of(crn, contact).stream().map(one -> row(visit, crn, one)).toList();
    }

    private Row row(Visit visit, Crn crn, Attachment one) {
        String path = "/cases/" + crn + "/attachments/" + one.attachmentId();
        boolean keptBack = one.isKeptBackFrom(visit.standing());
        boolean mayTakeOff = !keptBack && visit.may(Job.RECORD_CONTACT);
        return new Row(
                keptBack ? visit.words().say("caseload.attach.keptBack") : one.name(),
                facts(visit, one),
                keptBack
                        ? visit.words()
                                .say("caseload.sensitive", visit.standing().facts().askWhom())
                        : one.description(),
                keptBack ? "" : path,
                mayTakeOff ? path + "/withdraw" : "");
    }

    private String facts(Visit visit, Attachment one) {
        String facts =
                visit.words()
                        .say(
                                "caseload.attach.facts",
                                size(visit, one.bytes()),
                                one.recordedBy(),
                                PlainDates.moment(clock.localOf(one.recordedAt())));
        String scanned =
                visit.words()
                        .say(
                                one.scanned()
                                        ? "caseload.attach.scanned"
                                        : "caseload.attach.unscanned");
        String sensitive =
                one.sensitive() ? " " + visit.words().say("caseload.attach.isSensitive") : "";
        return facts + " " + scanned + sensitive;
    }

    private static String size(Visit visit, long bytes) {
        DataSize size = DataSize.ofBytes(bytes);
        return size.toMegabytes() > 0
                ? visit.words().say("caseload.attach.megabytes", size.toMegabytes())
                : visit.words().say("caseload.attach.kilobytes", Math.max(1, size.toKilobytes()));
    }
}

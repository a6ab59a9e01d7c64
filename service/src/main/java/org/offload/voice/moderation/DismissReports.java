package org.offload.voice.moderation;

import org.offload.platform.User;
import org.offload.voice.thread.LogAct;
import org.offload.voice.thread.Moderations;
import org.offload.voice.thread.TextReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** Leaves a text that readers reported as it is, which stands in the log. */
@Service
class DismissReports {

    private final TextReports reports;
    private final Moderations moderations;

    DismissReports(TextReports reports, Moderations moderations) {
        this.reports = reports;
        this.moderations = moderations;
    }

    /** Dismisses the reports of a text that is to be read; done twice, it is the same. */
    @Transactional
    public void of(UUID slot, User by) {
        reports.of(slot, by)
                .filter(TextReports.Row::isShown)
                .filter(_ -> reports.close(slot))
                .ifPresent(
                        row ->
                                moderations.add(
                                        row.threadId(), row.number(), LogAct.DISMISS, null, by));
    }
}

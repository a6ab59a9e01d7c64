package org.offload.voice.moderation;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.UUID;

/** Leaves a text as it is: one that readers reported, or one that was removed. */
@Controller
class DismissController {

    private final DismissReports dismiss;
    private final LeaveRemoved leave;

    DismissController(DismissReports dismiss, LeaveRemoved leave) {
        this.dismiss = dismiss;
        this.leave = leave;
    }

    @May(Job.MODERATE)
    @PostMapping(QueueController.PATH + "/reports/{slot}/dismiss")
    View dismiss(Visit visit, @PathVariable UUID slot) {
        dismiss.of(slot, visit.user());
        return new RedirectView(QueueController.PATH + "?notice=voice.notice.reportDismissed");
    }

    @May(Job.MODERATE)
    @PostMapping(QueueController.PATH + "/again/{slot}/leave")
    View leaveRemoved(Visit visit, @PathVariable UUID slot) {
        leave.of(slot, visit.user());
        return new RedirectView(QueueController.PATH + "?notice=voice.notice.reportDismissed");
    }
}

package org.offload.voice.thread;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.UUID;

/** Following a thread. Pressed twice, it is the same, so it needs no receipt. */
@Controller
@RequestMapping(ThreadPath.LIST + "/{thread}")
class FollowThreadController {

    private final ShowThread show;
    private final Slots slots;
    private final Follows follows;

    FollowThreadController(ShowThread show, Slots slots, Follows follows) {
        this.show = show;
        this.slots = slots;
        this.follows = follows;
    }

    @May(Job.SEE_VOICE)
    @PostMapping("/follow")
    View follow(Visit visit, @PathVariable UUID thread) {
        show.head(thread);
        follows.add(visit.user(), thread, slots.count(thread));
        return new RedirectView(ThreadPath.of(thread) + "?notice=voice.notice.followed");
    }

    @May(Job.SEE_VOICE)
    @PostMapping("/unfollow")
    View unfollow(Visit visit, @PathVariable UUID thread) {
        show.head(thread);
        follows.end(visit.user(), thread);
        return new RedirectView(ThreadPath.of(thread) + "?notice=voice.notice.unfollowed");
    }
}

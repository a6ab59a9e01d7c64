package org.offload.voice.thread;

import org.offload.platform.After;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Sheet;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What moderators did, for everybody to read. */
@Controller
class ModerationLogController {

    private static final String PATH = ThreadPath.LIST + "/log";

    private final Pages pages;
    private final Moderations moderations;
    private final ThreadWords words;

    ModerationLogController(Pages pages, Moderations moderations, ThreadWords words) {
        this.pages = pages;
        this.moderations = moderations;
        this.words = words;
    }

    @May(Job.SEE_VOICE)
    @GetMapping(PATH)
    View log(Visit visit, @RequestParam Optional<Instant> at, @RequestParam Optional<UUID> id) {
        var sheet = Sheet.of(moderations.latest(After.of(at, id)), Moderations.PAGE);
        return pages.show(
                new LogPage(
                        visit.frameOf("voice.thread.log"),
                        sheet.map(row -> row(visit, row)),
                        sheet.next(ModerationLogController::next)));
    }

    private static String next(Moderations.Row last) {
        return PATH + "?" + new After(last.doneAt(), last.moderationId()).query();
    }

    private LogPage.Row row(Visit visit, Moderations.Row row) {
        var number = new SlotNumber(row.comment(), row.reply());
        UUID thread = row.threadId();
        String path = thread == null ? ThreadPath.LIST : ThreadPath.of(thread);
        String done = visit.words().name("voice.thread.log.act", row.act());
        String reason =
                row.reason().isEmpty()
                        ? ""
                        : " (" + visit.words().say("voice.thread.reason." + row.reason()) + ")";
        return new LogPage.Row(
                number.isOpening() ? path : path + "/" + number,
                number.isOpening()
                        ? done + reason
                        : visit.words().say("voice.thread.log.what", number, done + reason),
                visit.words()
                        .say(
                                "voice.thread.log.who",
                                row.doneBy().isEmpty()
                                        ? visit.words().say("voice.thread.log.readers")
                                        : row.doneBy(),
                                words.moment(row.doneAt())));
    }
}

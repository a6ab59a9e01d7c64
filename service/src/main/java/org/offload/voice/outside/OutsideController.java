package org.offload.voice.outside;

import org.offload.platform.Apart;
import org.offload.platform.NotFound;
import org.offload.platform.Open;
import org.offload.platform.Pages;
import org.offload.platform.Sheet;
import org.offload.platform.Visit;
import org.offload.voice.thread.PublicThreads;
import org.offload.voice.thread.PublicThreads.Listed;
import org.offload.voice.thread.PublicThreads.Part;
import org.offload.voice.thread.ThreadPath;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pages of threads that anybody may read. */
@Controller
@RequestMapping(ThreadPath.OUTSIDE)
class OutsideController {

    private final Pages pages;
    private final PublicThreads threads;

    OutsideController(Pages pages, PublicThreads threads) {
        this.pages = pages;
        this.threads = threads;
    }

    @Bean
    static Apart readersOutsideAreApart() {
        return new Apart(ThreadPath.OUTSIDE + "/**", false);
    }

    @Open
    @GetMapping
    View list(Visit visit, @RequestParam Optional<UUID> after) {
        var sheet = Sheet.of(threads.latest(after), PublicThreads.PAGE);
        return pages.show(
                new OutsidePage(
                        visit.frameOf("voice.public.title"),
                        sheet.map(OutsideController::row),
                        sheet.next(last -> ThreadPath.OUTSIDE + "?after=" + last.thread())));
    }

    private static OutsidePage.Row row(Listed one) {
        return new OutsidePage.Row(
                ThreadPath.outside(one.thread()), one.title(), List.of(one.author(), one.count()));
    }

    @Open
    @GetMapping("/{thread}")
    View thread(
            Visit visit, @PathVariable UUID thread, @RequestParam(defaultValue = "0") int from) {
        Part part = threads.part(thread, from).orElseThrow(NotFound::new);
        return pages.show(
                new OutsideThreadPage(
                        visit.frame(part.title()),
                        ThreadPath.outside(thread),
                        part.texts(),
                        part.next()
                                .map(at -> ThreadPath.outside(thread) + "?from=" + at)
                                .orElse("")));
    }
}

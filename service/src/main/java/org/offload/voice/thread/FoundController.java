package org.offload.voice.thread;

import org.offload.platform.After;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Searches;
import org.offload.platform.Sheet;
import org.offload.platform.StoredSearches;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds threads and texts by words, which stand in no address. */
@Controller
class FoundController {

    private static final int LONGEST = 200; // characters

    private final Pages pages;
    private final Forms forms;
    private final Searches searches;
    private final StoredSearches stored;
    private final Found found;
    private final ThreadWords words;

    FoundController(
            Pages pages,
            Forms forms,
            Searches searches,
            StoredSearches stored,
            Found found,
            ThreadWords words) {
        this.pages = pages;
        this.forms = forms;
        this.searches = searches;
        this.stored = stored;
        this.found = found;
        this.words = words;
    }

    @May(Job.SEE_VOICE)
    @PostMapping(ThreadPath.LIST)
    View find(Visit visit, Typed typed) {
        return searches.keep(visit, ThreadPath.LIST, typed);
    }

    @May(Job.SEE_VOICE)
    @GetMapping(ThreadPath.LIST + "/found/{search}")
    View show(
            Visit visit,
            @PathVariable UUID search,
            @RequestParam Optional<Instant> at,
            @RequestParam Optional<UUID> id) {
        String q =
                stored.find(visit.user(), search).orElseThrow(NotFound::new).getOrDefault("q", "");
        boolean asks = q.length() <= LONGEST && found.canLookFor(q);
        List<Found.Row> rows = asks ? found.by(q, After.of(at, id)) : List.of();
        Sheet<Found.Row> sheet = Sheet.of(rows, Found.PAGE);
        var frame = visit.frameOf("voice.thread.found");
        return pages.show(
                new FoundPage(
                        frame,
                        forms.button(frame),
                        q,
                        told(visit, q, asks, rows),
                        sheet.map(row -> row(visit, row)),
                        sheet.next(last -> next(visit, last))));
    }

    private static String told(Visit visit, String q, boolean asks, List<Found.Row> found) {
        if (q.length() > LONGEST) {
            return visit.words().say("voice.thread.found.long", LONGEST);
        }
        if (!asks) {
            return visit.words().say("voice.thread.found.common");
        }
        return found.isEmpty() ? visit.words().say("voice.thread.found.none") : "";
    }

    private static String next(Visit visit, Found.Row last) {
        return visit.path() + "?" + new After(last.recordedAt(), last.slotId()).query();
    }

    private FoundPage.Row row(Visit visit, Found.Row row) {
        var number = new SlotNumber(row.comment(), row.reply());
        String path = ThreadPath.of(row.threadId());
        String title = words.title(row.title(), row.opening());
        return new FoundPage.Row(
                number.isOpening() ? path : path + "/" + number,
                number.isOpening()
                        ? title
                        : visit.words().say("voice.thread.found.place", number, title),
                words.author(Author.of("", row.author(), row.role(), row.handle())),
                row.beginning());
    }
}

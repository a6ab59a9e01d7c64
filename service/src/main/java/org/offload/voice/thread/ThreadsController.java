package org.offload.voice.thread;

import org.offload.platform.After;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Sheet;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list of threads. */
@Controller
class ThreadsController {

    private static final String FOLLOWED = ThreadPath.LIST + "/followed";

    private final Pages pages;
    private final Forms forms;
    private final Threads threads;
    private final ThreadWords words;
    private final ForReader reader;
    private final Abouts abouts;

    ThreadsController(
            Pages pages,
            Forms forms,
            Threads threads,
            ThreadWords words,
            ForReader reader,
            Abouts abouts) {
        this.pages = pages;
        this.forms = forms;
        this.threads = threads;
        this.words = words;
        this.reader = reader;
        this.abouts = abouts;
    }

    @May(Job.SEE_VOICE)
    @GetMapping(ThreadPath.LIST)
    View list(
            Visit visit,
            @RequestParam Optional<ThreadKind> kind,
            @RequestParam(defaultValue = "") String about,
            @RequestParam Optional<Instant> at,
            @RequestParam Optional<UUID> id) {
        After after = After.of(at, id);
        if (!about.isEmpty()) {
            return about(visit, About.parse(about).orElseThrow(NotFound::new), after);
        }
        String here = ThreadPath.LIST + kind.map(one -> "?kind=" + one).orElse("");
        return show(visit, here, About.NOTHING, threads.latest(kind, after));
    }

    private View about(Visit visit, About about, After after) {
        String here = ThreadPath.LIST + "?about=" + about;
        return show(visit, here, about, threads.about(about, after));
    }

    @May(Job.SEE_VOICE)
    @GetMapping(FOLLOWED)
    View followed(
            Visit visit, @RequestParam Optional<Instant> at, @RequestParam Optional<UUID> id) {
        return show(
                visit, FOLLOWED, About.NOTHING, threads.followed(visit.user(), After.of(at, id)));
    }

    private View show(Visit visit, String here, About about, List<Threads.Row> found) {
        var sheet = Sheet.of(found, Threads.PAGE);
        Map<UUID, String> news = reader.news(visit.user(), sheet.rows());
        var frame = visit.frameOf("voice.thread.list");
        return pages.show(
                new ThreadsPage(
                        frame,
                        forms.button(frame),
                        abouts.name(visit, about).orElse(null),
                        "/voice/threads/new" + (about.isNothing() ? "" : "?about=" + about),
                        views(visit, here),
                        sheet.map(row -> row(visit, row, news.getOrDefault(row.threadId(), ""))),
                        sheet.next(last -> next(here, last)),
                        reader.openings(visit.user())));
    }

    private static String next(String here, Threads.Row last) {
        return here
                + (here.contains("?") ? "&" : "?")
                + new After(last.activeAt(), last.threadId()).query();
    }

    private static List<ThreadsPage.Kind> views(Visit visit, String here) {
        Map<String, String> views = new LinkedHashMap<>();
        views.put(ThreadPath.LIST, visit.words().say("voice.thread.kinds.all"));
        for (ThreadKind kind : ThreadKind.values()) {
            views.put(
                    ThreadPath.LIST + "?kind=" + kind,
                    visit.words().name("voice.thread.kinds", kind));
        }
        views.put(FOLLOWED, visit.words().say("voice.thread.followed"));
        views.put(AboutController.PATH, visit.words().say("voice.thread.abouts"));
        return views.entrySet().stream()
                .map(
                        view ->
                                new ThreadsPage.Kind(
                                        view.getKey(), view.getValue(), view.getKey().equals(here)))
                .toList();
    }

    private ThreadsPage.Row row(Visit visit, Threads.Row row, String news) {
        List<String> facts = new ArrayList<>();
        facts.add(visit.words().name("voice.thread.kind", row.kind()));
        facts.add(words.author(row));
        facts.add(words.count(row.slots(), row.removed()));
        facts.add(visit.words().say("voice.thread.active", words.moment(row.activeAt())));
        if (row.closed()) {
            facts.add(visit.words().say("voice.thread.isClosed"));
        }
        if (!news.isEmpty()) {
            facts.add(news);
        }
        return new ThreadsPage.Row(
                ThreadPath.of(row.threadId()), words.title(row.title(), row.state()), facts);
    }
}

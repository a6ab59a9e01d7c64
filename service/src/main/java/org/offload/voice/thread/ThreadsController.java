package org.offload.voice.thread;

import org.offload.platform.After;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Sheet;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list of threads, and beginning one. */
@Controller
class ThreadsController {

    private static final String WORDS = PostFields.WORDS;
    private static final String BEGIN = "voice.thread.begin";

    private final Pages pages;
    private final Forms forms;
    private final Threads threads;
    private final PublishText publish;
    private final ThreadWords words;

    ThreadsController(
            Pages pages, Forms forms, Threads threads, PublishText publish, ThreadWords words) {
        this.pages = pages;
        this.forms = forms;
        this.threads = threads;
        this.publish = publish;
        this.words = words;
    }

    @May(Job.SEE_VOICE)
    @GetMapping(ThreadPath.LIST)
    View list(
            Visit visit,
            @RequestParam Optional<ThreadKind> kind,
            @RequestParam Optional<Instant> at,
            @RequestParam Optional<UUID> id) {
        var sheet = Sheet.of(threads.latest(kind, After.of(at, id)), Threads.PAGE);
        var frame = visit.frameOf("voice.thread.list");
        return pages.show(
                new ThreadsPage(
                        frame,
                        forms.button(frame),
                        kinds(visit, kind),
                        sheet.map(row -> row(visit, row)),
                        sheet.next(last -> next(kind, last))));
    }

    private static String next(Optional<ThreadKind> kind, Threads.Row last) {
        return ThreadPath.LIST
                + "?"
                + kind.map(one -> "kind=" + one + "&").orElse("")
                + new After(last.activeAt(), last.threadId()).query();
    }

    private static List<ThreadsPage.Kind> kinds(Visit visit, Optional<ThreadKind> chosen) {
        List<ThreadsPage.Kind> kinds = new ArrayList<>();
        kinds.add(
                new ThreadsPage.Kind(
                        ThreadPath.LIST,
                        visit.words().say("voice.thread.kinds.all"),
                        chosen.isEmpty()));
        Arrays.stream(ThreadKind.values())
                .map(
                        kind ->
                                new ThreadsPage.Kind(
                                        ThreadPath.LIST + "?kind=" + kind,
                                        visit.words().name("voice.thread.kinds", kind),
                                        chosen.filter(kind::equals).isPresent()))
                .forEach(kinds::add);
        return kinds;
    }

    private ThreadsPage.Row row(Visit visit, Threads.Row row) {
        List<String> facts = new ArrayList<>();
        facts.add(visit.words().name("voice.thread.kind", row.kind()));
        facts.add(words.author(row));
        facts.add(words.count(row.slots(), row.removed()));
        facts.add(visit.words().say("voice.thread.active", words.moment(row.activeAt())));
        if (row.closed()) {
            facts.add(visit.words().say("voice.thread.isClosed"));
        }
        return new ThreadsPage.Row(
                ThreadPath.of(row.threadId()), words.title(row.title(), row.state()), facts);
    }

    @May(Job.SPEAK)
    @GetMapping(ThreadPath.LIST + "/new")
    View open(Visit visit) {
        return show(forms.open(visit.frameOf(BEGIN), WORDS, visit.path(), Map.of()));
    }

    @May(Job.SPEAK)
    @PostMapping(ThreadPath.LIST + "/new")
    View begin(Visit visit, Typed typed) {
        var frame = visit.frameOf(BEGIN);
        return switch (publish.thread(visit.user(), typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(forms.twice(frame, WORDS, typed, "opening"));
            case Saved.Refused(var problems) -> show(forms.again(frame, WORDS, typed, problems));
        };
    }

    private View show(Form form) {
        return pages.show(new BeginPage(form.frame(), form, words.kinds()), form.status());
    }
}

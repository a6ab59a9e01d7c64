package org.offload.voice.moderation;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Sheet;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.offload.voice.thread.Appeals;
import org.offload.voice.thread.HeldText;
import org.offload.voice.thread.HeldTexts;
import org.offload.voice.thread.HiddenTexts;
import org.offload.voice.thread.Hold;
import org.offload.voice.thread.Holds;
import org.offload.voice.thread.PostText;
import org.offload.voice.thread.TextReports;
import org.offload.voice.thread.ThreadPath;
import org.offload.voice.thread.ThreadWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What moderators have to look at, the oldest first. */
@Controller
class QueueController {

    static final String PATH = "/voice/moderation";

    private final Pages pages;
    private final HeldTexts held;
    private final TextReports reports;
    private final HiddenTexts hidden;
    private final Appeals appeals;
    private final Holds holds;
    private final QueueWords words;
    private final ThreadWords authors;

    QueueController(
            Pages pages,
            HeldTexts held,
            TextReports reports,
            HiddenTexts hidden,
            Appeals appeals,
            Holds holds,
            QueueWords words,
            ThreadWords authors) {
        this.pages = pages;
        this.held = held;
        this.reports = reports;
        this.hidden = hidden;
        this.appeals = appeals;
        this.holds = holds;
        this.words = words;
        this.authors = authors;
    }

    @May(Job.MODERATE)
    @GetMapping(PATH)
    View queue(Visit visit, @RequestParam(defaultValue = "0") int skip) {
        int from = Math.max(0, skip);
        var sheet = Sheet.of(held.queue(from), HeldTexts.PAGE);
        return pages.show(
                new QueuePage(
                        visit.frameOf("voice.queue.title"),
                        words.hold(holds.now(Hold.EVERYWHERE)),
                        waiting(visit.user(), sheet),
                        reports.open(visit.user()).stream()
                                .map(row -> reported(visit, row))
                                .toList(),
                        hidden.open(visit.user()).stream()
                                .map(
                                        row ->
                                                new QueuePage.Reported(
                                                        ThreadPath.of(row.threadId(), row.number())
                                                                + "/moderate",
                                                        visit.words()
                                                                .say(
                                                                        "voice.queue.reported",
                                                                        row.number()),
                                                        words.facts(row),
                                                        ""))
                                .toList(),
                        appeals.open(visit.user()).stream().map(row -> asked(visit, row)).toList(),
                        sheet.next(_ -> PATH + "?skip=" + (from + HeldTexts.PAGE))));
    }

    /** Nobody decides on their own text, so nobody is asked to. */
    private List<QueuePage.Waiting> waiting(User moderator, Sheet<HeldText> sheet) {
        List<HeldText> theirs =
                sheet.rows().stream().filter(text -> !text.author().is(moderator)).toList();
        List<String> titles = words.titles(theirs);
        return IntStream.range(0, theirs.size())
                .mapToObj(i -> waiting(theirs.get(i), titles.get(i)))
                .toList();
    }

    private QueuePage.Waiting waiting(HeldText text, String title) {
        return new QueuePage.Waiting(
                PATH + "/" + text.id(),
                title,
                authors.author(text.author()),
                words.facts(text),
                PostText.of(text.text()));
    }

    private static QueuePage.Reported asked(Visit visit, Appeals.Row row) {
        return new QueuePage.Reported(
                ThreadPath.of(row.threadId(), row.number()) + "/moderate",
                visit.words().say("voice.queue.reported", row.number()),
                List.of(row.words()),
                PATH + "/again/" + row.slotId() + "/leave");
    }

    private static QueuePage.Reported reported(Visit visit, TextReports.Row row) {
        List<String> facts = new ArrayList<>();
        facts.add(visit.words().say("voice.queue.readers", row.readers()));
        Arrays.stream(row.reasons().split(" "))
                .map(reason -> visit.words().say("voice.thread.reason." + reason))
                .forEach(facts::add);
        return new QueuePage.Reported(
                ThreadPath.of(row.threadId(), row.number()) + "/moderate",
                visit.words().say("voice.queue.reported", row.number()),
                facts,
                row.isShown() ? PATH + "/reports/" + row.slotId() + "/dismiss" : "");
    }
}

package org.offload.rulebook.preview;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainCell;
import org.offload.platform.PlainDates;
import org.offload.platform.Visit;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.Books;
import org.offload.rulebook.words.AreaChoices;
import org.offload.rulebook.words.BookWords;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

@Controller
class PreviewController {

    private static final int SHOWN = 20;

    private final Pages pages;
    private final Forms forms;
    private final Books books;
    private final AreaChoices choices;
    private final PreviewBook preview;
    private final PreviewWords words;
    private final BookWords bookWords;
    private final ShareNames names;

    PreviewController(
            Pages pages,
            Forms forms,
            Books books,
            AreaChoices choices,
            PreviewBook preview,
            PreviewWords words,
            BookWords bookWords,
            ShareNames names) {
        this.pages = pages;
        this.forms = forms;
        this.books = books;
        this.choices = choices;
        this.preview = preview;
        this.words = words;
        this.bookWords = bookWords;
        this.names = names;
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/{book}/preview")
    View show(
            Visit visit,
            @PathVariable UUID book,
            @RequestParam(defaultValue = "NATION") String area) {
        Book one = find(book);
        Area in = choices.find(area.isEmpty() ? "NATION" : area).orElseThrow(NotFound::new);
        Preview now = preview.of(one, in);
        var frame = visit.frame(visit.words().say("rulebook.preview.title", one.name()));
        String path = "/rulebooks/" + one.id() + "/preview";
        return pages.show(
                new PreviewPage(
                        frame,
                        path,
                        forms.open(frame, "rulebook.preview", path, Map.of("area", area)),
                        choices.all(),
                        path + ".csv?area=" + area.replace(" ", "%20"),
                        bookWords.area(in),
                        words.facts(now),
                        words.moves(now),
                        words.bars(now),
                        words.missing(now),
                        places(now, SHOWN),
                        staff(now, SHOWN),
                        PlainDates.day(now.minutes().day()),
                        words.takes(now)));
    }

    private List<PreviewPage.Share> places(Preview now, int most) {
        List<Preview.Share> some = now.places().stream().limit(most).toList();
        return shares(some, names.places(some));
    }

    private List<PreviewPage.Share> staff(Preview now, int most) {
        List<Preview.Share> some = now.staff().stream().limit(most).toList();
        return shares(some, names.staff(some));
    }

    private List<PreviewPage.Share> shares(List<Preview.Share> some, Map<String, String> named) {
        return some.stream()
                .map(share -> words.share(share, named.getOrDefault(share.code(), share.code())))
                .toList();
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/{book}/preview.csv")
    View file(
            Visit visit,
            @PathVariable UUID book,
            @RequestParam(defaultValue = "NATION") String area) {
        Book one = find(book);
        Preview now =
                preview.of(
                        one,
                        choices.find(area.isEmpty() ? "NATION" : area).orElseThrow(NotFound::new));
        List<PreviewPage.Share> all =
                Stream.concat(
                                places(now, Integer.MAX_VALUE).stream(),
                                staff(now, Integer.MAX_VALUE).stream())
                        .toList();
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"preview.csv\"");
            var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
            var csv = CsvWriter.builder().build(out);
            csv.writeRecord(
                    Stream.of("name", "cases", "seen", "seen.then", "hours", "hours.then")
                            .map(column -> visit.words().say("rulebook.preview.column." + column))
                            .toList());
            for (PreviewPage.Share share : all) {
                csv.writeRecord(
                        PlainCell.of(share.name()),
                        share.cases(),
                        share.seenNow(),
                        share.seenThen(),
                        share.hoursNow(),
                        share.hoursThen());
            }
            csv.flush();
        };
    }

    private Book find(UUID id) {
        return books.find(id).orElseThrow(NotFound::new);
    }
}

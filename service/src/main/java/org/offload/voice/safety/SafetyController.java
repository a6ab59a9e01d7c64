package org.offload.voice.safety;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.offload.voice.concern.Concern;
import org.offload.voice.concern.ConcernWords;
import org.offload.voice.concern.Concerns;
import org.offload.voice.concern.Where;
import org.offload.voice.safety.SafetyLists.Sum;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.io.OutputStreamWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

@Controller
class SafetyController {

    // By this a spreadsheet knows that the letters of the file are UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_LATE = 50;
    private static final int AT_ONCE = 500;

    private final Pages pages;
    private final SafetyLists lists;
    private final Concerns concerns;
    private final ConcernWords concernWords;
    private final SafetyFile file;
    private final Words words;

    SafetyController(
            Pages pages,
            SafetyLists lists,
            Concerns concerns,
            ConcernWords concernWords,
            SafetyFile file,
            Words words) {
        this.pages = pages;
        this.lists = lists;
        this.concerns = concerns;
        this.concernWords = concernWords;
        this.file = file;
        this.words = words;
    }

    @May(Job.SEE_SAFETY)
    @GetMapping("/voice/safety")
    View show(Visit visit) {
        List<Concern> late = concerns.late(MOST_LATE + 1);
        return pages.show(
                new SafetyPage(
                        visit.frameOf("voice.safety.title"),
                        List.of(
                                table("place", lists.byPlace()),
                                table("item", lists.byItem()),
                                table("provider", lists.byProvider())),
                        late.stream().limit(MOST_LATE).map(concernWords::row).toList(),
                        late.size() > MOST_LATE));
    }

    private SafetyPage.Table table(String what, List<Sum> sums) {
        return new SafetyPage.Table(
                words.say("voice.safety.by." + what),
                words.say("voice.safety.column." + what),
                sums.stream().map(sum -> row(what, sum)).toList());
    }

    private SafetyPage.Row row(String what, Sum sum) {
        return switch (what) {
            case "place" ->
                    row(
                            new Where("", sum.name(), sum.town()).inWords(),
                            "/voice/concerns?where="
                                    + URLEncoder.encode(sum.key(), StandardCharsets.UTF_8),
                            sum);
            case "item" -> row(words.say("voice.report." + sum.key()), "", sum);
            default -> row(words.say("voice.providerType." + sum.key()), "", sum);
        };
    }

    private static SafetyPage.Row row(String name, String path, Sum sum) {
        return new SafetyPage.Row(
                name,
                path,
                String.valueOf(sum.open()),
                String.valueOf(sum.late()),
                String.valueOf(sum.reports()));
    }

    /** What is open, without a name of anybody but the owners. */
    @May(Job.SEE_SAFETY)
    @GetMapping("/voice/safety.csv")
    View file() {
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"concerns.csv\"");
            var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(out);
            csv.writeRecord(file.head());
            List<Concern> some;
            int skip = 0;
            do {
                some = concerns.open(skip, AT_ONCE);
                some.forEach(one -> csv.writeRecord(file.line(one)));
                skip += some.size();
            } while (some.size() == AT_ONCE);
            csv.flush();
        };
    }
}

package org.offload.voice.exchange;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.TakesFiles;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Takes in threads from elsewhere. */
@Controller
@RequestMapping(ImportController.PATH)
class ImportController {

    static final String PATH = "/voice/threads/import";

    private static final String WORDS = TakeThreads.WORDS;
    private static final String TITLE = "voice.exchange.title";

    private final Pages pages;
    private final Forms forms;
    private final TakeThreads take;
    private final ThreadIntakes intakes;

    ImportController(Pages pages, Forms forms, TakeThreads take, ThreadIntakes intakes) {
        this.pages = pages;
        this.forms = forms;
        this.take = take;
        this.intakes = intakes;
    }

    @Bean
    static TakesFiles threadsTakeFiles() {
        return new TakesFiles(PATH);
    }

    @May(Job.MODERATE)
    @GetMapping
    View open(Visit visit) {
        return show(forms.open(visit.frameOf(TITLE), WORDS, visit.path(), Map.of()));
    }

    @May(Job.MODERATE)
    @PostMapping
    View take(Visit visit, @RequestParam Optional<MultipartFile> file, Typed typed)
            throws IOException {
        return switch (take.handle(visit.user(), typed, sent(file))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(forms.again(visit.frameOf(TITLE), WORDS, typed, problems));
        };
    }

    @May(Job.MODERATE)
    @GetMapping("/{intake}")
    View report(Visit visit, @PathVariable UUID intake) {
        Intake taken = intakes.find(intake).orElseThrow(NotFound::new);
        return pages.show(
                new ImportedPage(
                        visit.frameOf("voice.exchange.taken"),
                        visit.words()
                                .say(
                                        "voice.exchange.counted",
                                        taken.fileName(),
                                        taken.threads().size(),
                                        taken.slots()),
                        taken.threads().stream().map(id -> "/voice/threads/" + id).toList(),
                        taken.problems(),
                        taken.findings()));
    }

    private static Optional<SentThreads> sent(Optional<MultipartFile> file) throws IOException {
        if (file.filter(one -> !one.isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        String name = Objects.requireNonNullElse(file.get().getOriginalFilename(), "");
        try (InputStream content = file.get().getInputStream()) {
            return Optional.of(SentThreads.of(name, content));
        }
    }

    private View show(Form form) {
        return pages.show(new ImportPage(form.frame(), form), form.status());
    }
}

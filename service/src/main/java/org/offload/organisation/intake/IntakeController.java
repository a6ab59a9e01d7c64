package org.offload.organisation.intake;

import org.offload.platform.AdministrationLink;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.TakesFiles;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
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

/** Takes in staff and teams from files. */
@Controller
@RequestMapping(IntakeController.PATH)
class IntakeController {

    static final String PATH = "/administration/intake";

    private final Pages pages;
    private final Forms forms;
    private final TakeFile take;
    private final Intakes intakes;
    private final ServiceClock clock;

    IntakeController(Pages pages, Forms forms, TakeFile take, Intakes intakes, ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.take = take;
        this.intakes = intakes;
        this.clock = clock;
    }

    @Bean
    static AdministrationLink intakeLink() {
        return new AdministrationLink("organisation.intake", PATH, Job.KEEP_REGISTER, 45);
    }

    @Bean
    static TakesFiles intakeTakesFiles() {
        return new TakesFiles(PATH);
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping
    View open(Visit visit) {
        var frame = visit.frameOf(TakeFile.WORDS);
        return show(forms.open(frame, TakeFile.WORDS, PATH, Map.of()));
    }

    @May(Job.KEEP_REGISTER)
    @PostMapping
    View take(Visit visit, @RequestParam Optional<MultipartFile> file, Typed typed)
            throws IOException {
        return switch (take.handle(visit.user(), typed, sent(file))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            forms.again(
                                    visit.frameOf(TakeFile.WORDS),
                                    TakeFile.WORDS,
                                    typed,
                                    problems));
        };
    }

    @May(Job.KEEP_REGISTER)
    @GetMapping("/{intake}")
    View report(Visit visit, @PathVariable UUID intake) {
        return pages.show(
                new IntakePage(
                        visit.frameOf("organisation.intake.report"),
                        intakes.find(intake).orElseThrow(NotFound::new)));
    }

    /** One that is far too large is not read at all: a byte too many says enough. */
    private static Optional<SentFile> sent(Optional<MultipartFile> file) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String name = Objects.requireNonNullElse(file.get().getOriginalFilename(), "");
        try (InputStream content = file.get().getInputStream()) {
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SentFile.of(name, content.readNBytes(TakeFile.LARGEST + 1)));
        }
    }

    private View show(Form form) {
        return pages.show(
                new IntakesPage(form.frame(), form, intakes.latest(), clock::localOf),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

package org.offload.rulebook.edit;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.TakesFiles;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.rulebook.book.Book;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes the tables of a draft from a file that an editor for DMN has saved. */
@Controller
class FileController {

    private static final String WORDS = "rulebook.upload";

    private final Pages pages;
    private final Forms forms;
    private final ChangeDraft drafts;
    private final ChangeTables change;

    FileController(Pages pages, Forms forms, ChangeDraft drafts, ChangeTables change) {
        this.pages = pages;
        this.forms = forms;
        this.drafts = drafts;
        this.change = change;
    }

    @Bean
    static TakesFiles draftsTakeFiles() {
        return new TakesFiles("/rulebooks/[0-9A-Fa-f-]{36}/file");
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping("/rulebooks/{book}/upload")
    View open(Visit visit, @PathVariable UUID book) {
        var frame = visit.frameOf("rulebook.upload.title");
        return show(drafts.draft(book), forms.open(frame, WORDS, visit.path(), Map.of()));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/rulebooks/{book}/file")
    View take(
            Visit visit,
            @PathVariable UUID book,
            @RequestParam Optional<MultipartFile> file,
            Typed typed)
            throws IOException {
        var frame = visit.frameOf("rulebook.upload.title");
        return switch (change.file(visit.user(), book, typed, sent(file))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    show(drafts.draft(book), forms.twice(frame, WORDS, typed, "file"));
            case Saved.Refused(var problems) ->
                    show(drafts.draft(book), forms.again(frame, WORDS, typed, problems));
        };
    }

    private static Optional<SentTables> sent(Optional<MultipartFile> file) throws IOException {
        if (file.filter(one -> !one.isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = file.get().getInputStream()) {
            return Optional.of(SentTables.of(content));
        }
    }

    private View show(Book draft, Form form) {
        return pages.show(
                new UploadPage(
                        form.frame(),
                        form,
                        "/rulebooks/" + draft.id(),
                        draft.name(),
                        draft.version()),
                form.status());
    }
}

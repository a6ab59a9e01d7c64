package org.offload.caseload.attachment;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Problem;
import org.offload.platform.Saved;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Controller
@RequestMapping("/cases/{crn}/attachments")
class AttachmentController {

    private final Pages pages;
    private final Forms forms;
    private final CaseHeaders headers;
    private final Attachments attachments;
    private final FileRows rows;
    private final AttachFile attach;
    private final Keepings keepings;

    AttachmentController(
            Pages pages,
            Forms forms,
            CaseHeaders headers,
            Attachments attachments,
            FileRows rows,
            AttachFile attach,
            Keepings keepings) {
        this.pages = pages;
        this.forms = forms;
        this.headers = headers;
        this.attachments = attachments;
        this.rows = rows;
        this.attach = attach;
        this.keepings = keepings;
    }

    @Bean
    static TakesFiles casesTakeFiles() {
        return new TakesFiles("/cases/[A-Z][0-9]{6}/attachments");
    }

    @May(Job.SEE_CASE)
    @GetMapping
    View show(Visit visit, @PathVariable Crn crn, @RequestParam Optional<UUID> contact) {
        UUID of = contact.orElse(null);
        requireContact(crn, of);
        var frame = visit.frameOf("caseload.attach.title");
        String path = visit.path() + (of == null ? "" : "?contact=" + of);
        return show(visit, crn, of, forms.open(frame, AttachFile.WORDS, path, Map.of()));
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping
    View save(
            Visit visit,
            @PathVariable Crn crn,
            @RequestParam Optional<UUID> contact,
            @RequestParam Optional<MultipartFile> file,
            Typed typed)
            throws IOException {
        UUID of = contact.orElse(null);
        requireContact(crn, of);
        Optional<MultipartFile> chosen = file.filter(one -> !fileName(one).isEmpty());
        if (chosen.isEmpty()) {
            return answer(visit, crn, of, typed, attach(visit, crn, of, typed, Optional.empty()));
        }
        try (Received received =
                Received.of(chosen.get().getInputStream(), fileName(chosen.get()))) {
            return answer(
                    visit, crn, of, typed, attach(visit, crn, of, typed, Optional.of(received)));
        }
    }

    private Saved attach(
            Visit visit, Crn crn, @Nullable UUID contact, Typed typed, Optional<Received> file) {
        return attach.handle(visit.user(), crn, contact, typed, file);
    }

    private static String fileName(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private void requireContact(Crn crn, @Nullable UUID contact) {
        if (contact != null && !attachments.hasContact(crn, contact)) {
            throw new NotFound();
        }
    }

    private View answer(Visit visit, Crn crn, @Nullable UUID contact, Typed typed, Saved saved) {
        var frame = visit.frameOf("caseload.attach.title");
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            crn,
                            contact,
                            forms.again(frame, AttachFile.WORDS, typed, problems));
            case Saved.Clash _ -> {
                Form anew = forms.beside(frame, AttachFile.WORDS, typed.one(Typed.FORM), typed);
                yield show(visit, crn, contact, anew.refusing(twice()));
            }
        };
    }

    private static List<Problem> twice() {
        return List.of(Problem.of("file", AttachFile.WORDS + ".file.twice"));
    }

    private View show(Visit visit, Crn crn, @Nullable UUID contact, Form form) {
        return pages.show(
                new AttachmentsPage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        Objects.toString(contact, ""),
                        rows.of(visit, crn, contact),
                        attach.megabytes()),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Sends the content; one that is kept back leads to the list, which says whom to ask. */
    @May(Job.SEE_CASE)
    @GetMapping("/{id}")
    View send(Visit visit, @PathVariable Crn crn, @PathVariable UUID id) {
        Attachment one = attachments.one(crn, id).orElseThrow(NotFound::new);
        return one.isKeptBackFrom(visit.standing())
                ? new RedirectView("/cases/" + crn + "/attachments")
                : new FileView(one, crn, keepings.named(one.keptBy()));
    }

    @May(Job.RECORD_CONTACT)
    @GetMapping("/{id}/withdraw")
    View askWhy(Visit visit, @PathVariable Crn crn, @PathVariable UUID id) {
        var frame = visit.frameOf("caseload.detach.title");
        return askWhy(visit, crn, id, forms.open(frame, "caseload.detach", visit.path(), Map.of()));
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/{id}/withdraw")
    View withdraw(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        requireShown(visit, crn, id);
        return switch (attach.withdraw(visit.user(), crn, id, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> new RedirectView("/cases/" + crn + "/attachments");
            case Saved.Refused(var problems) ->
                    askWhy(
                            visit,
                            crn,
                            id,
                            forms.again(
                                    visit.frameOf("caseload.detach.title"),
                                    "caseload.detach",
                                    typed,
                                    problems));
        };
    }

    /** One that was taken off meanwhile is for the job to say so. */
    private void requireShown(Visit visit, Crn crn, UUID id) {
        if (attachments
                .one(crn, id)
                .filter(one -> one.isKeptBackFrom(visit.standing()))
                .isPresent()) {
            throw new NotFound();
        }
    }

    private View askWhy(Visit visit, Crn crn, UUID id, Form form) {
        requireShown(visit, crn, id);
        Attachment one = attachments.one(crn, id).orElseThrow(NotFound::new);
        return pages.show(
                new WithdrawFilePage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        one.name(),
                        "/cases/" + crn + "/attachments/" + id + "/withdraw",
                        "/cases/" + crn + "/attachments"),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

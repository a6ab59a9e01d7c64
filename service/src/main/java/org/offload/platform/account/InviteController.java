package org.offload.platform.account;

import jakarta.servlet.http.HttpServletRequest;

import org.offload.platform.BearerCode;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Invites somebody: makes their account, and shows the link that opens it, once. */
@Controller
class InviteController {

    private final Pages pages;
    private final Forms forms;
    private final Receipts receipts;
    private final InviteAccount invite;
    private final AccountFields fields;
    private final CodePages codePages;
    private final ServiceClock clock;

    InviteController(
            Pages pages,
            Forms forms,
            Receipts receipts,
            InviteAccount invite,
            AccountFields fields,
            CodePages codePages,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.receipts = receipts;
        this.invite = invite;
        this.fields = fields;
        this.codePages = codePages;
        this.clock = clock;
    }

    @May(Job.KEEP_ACCOUNTS)
    @GetMapping("/accounts/new")
    View open(Visit visit) {
        var values = Map.of("from", PlainDates.typed(clock.today()));
        var frame = visit.frameOf("platform.account.invite");
        return show(visit, forms.open(frame, AccountFields.WORDS, visit.path(), values));
    }

    @May(Job.KEEP_ACCOUNTS)
    @PostMapping("/accounts/new")
    View save(Visit visit, Typed typed, HttpServletRequest request) {
        var code = new AtomicReference<BearerCode>();
        return switch (receipts.once(
                visit.user(), typed, () -> invite.handle(visit.user(), typed, code::set))) {
            case Saved.To(String path) ->
                    codePages.show(visit, request, code.get(), InviteAccount.LIFE, path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            forms.again(
                                    visit.frameOf("platform.account.invite"),
                                    AccountFields.WORDS,
                                    typed,
                                    problems));
        };
    }

    private View show(Visit visit, Form form) {
        return pages.show(
                new InvitePage(
                        form.frame(),
                        form,
                        fields.choices(form.value("staff")),
                        RoleChoices.of(visit.words())),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

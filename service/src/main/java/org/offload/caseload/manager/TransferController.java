package org.offload.caseload.manager;

import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Controller
@RequestMapping("/cases/{crn}/transfer")
class TransferController {

    private static final String TITLE = "caseload.transfer.title";
    private static final ReceivingTeam NONE = new ReceivingTeam("", "", "");

    private final Pages pages;
    private final Forms forms;
    private final CaseHeaders headers;
    private final Managers managers;
    private final Receivers receivers;
    private final RequestTransfer request;
    private final ItemWords words;

    TransferController(
            Pages pages,
            Forms forms,
            CaseHeaders headers,
            Managers managers,
            Receivers receivers,
            RequestTransfer request,
            ItemWords words) {
        this.pages = pages;
        this.forms = forms;
        this.headers = headers;
        this.managers = managers;
        this.receivers = receivers;
        this.request = request;
        this.words = words;
    }

    /** Everything is ticked at first, but for what waits for an answer already. */
    @May(Job.TRANSFER_CASE)
    @GetMapping
    View open(
            Visit visit,
            @PathVariable Crn crn,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String find) {
        List<Held> held = managers.of(crn);
        Map<String, String> ticked =
                held.stream()
                        .filter(one -> !one.asked())
                        .collect(Collectors.toMap(TransferController::field, _ -> "yes"));
        Form form = forms.open(visit.frameOf(TITLE), RequestTransfer.WORDS, visit.path(), ticked);
        return show(visit, crn, form, held, team, find);
    }

    @May(Job.TRANSFER_CASE)
    @PostMapping
    View save(Visit visit, @PathVariable Crn crn, Typed typed) {
        return switch (request.handle(visit.user(), visit.standing(), crn, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    again(
                            visit,
                            crn,
                            typed,
                            forms.twice(
                                    visit.frameOf(TITLE), RequestTransfer.WORDS, typed, "items"));
            case Saved.Refused(var problems) ->
                    again(
                            visit,
                            crn,
                            typed,
                            forms.again(
                                    visit.frameOf(TITLE), RequestTransfer.WORDS, typed, problems));
        };
    }

    private View again(Visit visit, Crn crn, Typed typed, Form form) {
        return show(visit, crn, form, managers.of(crn), typed.one("team"), "");
    }

    private View show(Visit visit, Crn crn, Form form, List<Held> held, String code, String find) {
        Optional<ReceivingTeam> team = code.isEmpty() ? Optional.empty() : receivers.team(code);
        boolean closed = !code.isEmpty() && team.isEmpty();
        return pages.show(
                new TransferPage(
                        form.frame(),
                        headers.of(crn),
                        form,
                        find,
                        team.isPresent() ? List.of() : receivers.teams(visit.user(), find),
                        team.orElse(NONE),
                        held.stream().map(this::row).toList(),
                        team.map(
                                        one ->
                                                words.officers(
                                                        visit.words()
                                                                .say("caseload.transfer.to.open"),
                                                        receivers.of(one.code())))
                                .orElseGet(List::of),
                        words.reasons("transfer_reasons")),
                closed ? HttpStatus.UNPROCESSABLE_CONTENT : form.status());
    }

    private static String field(Held held) {
        return "item." + held.item().key();
    }

    private TransferPage.Row row(Held held) {
        return new TransferPage.Row(
                field(held),
                words.of(held.item(), held.type()),
                words.with(held.name(), held.team()),
                held.asked());
    }
}

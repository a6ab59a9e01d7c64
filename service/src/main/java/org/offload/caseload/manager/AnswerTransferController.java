package org.offload.caseload.manager;

import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.manager.AnswerTransferPage.Row;
import org.offload.caseload.manager.Transfers.Asked;
import org.offload.caseload.manager.Transfers.Transfer;
import org.offload.kernel.Crn;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

@Controller
@RequestMapping("/cases/{crn}/transfers/{transfer}")
class AnswerTransferController {

    private static final String TITLE = "caseload.answerTransfer.title";

    private final Pages pages;
    private final Forms forms;
    private final CaseHeaders headers;
    private final Managers managers;
    private final Transfers transfers;
    private final Receivers receivers;
    private final AnswerTransfer answer;
    private final ItemWords words;
    private final ServiceClock clock;

    AnswerTransferController(
            Pages pages,
            Forms forms,
            CaseHeaders headers,
            Managers managers,
            Transfers transfers,
            Receivers receivers,
            AnswerTransfer answer,
            ItemWords words,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.headers = headers;
        this.managers = managers;
        this.transfers = transfers;
        this.receivers = receivers;
        this.answer = answer;
        this.words = words;
        this.clock = clock;
    }

    @May(Job.TRANSFER_CASE)
    @GetMapping
    View open(Visit visit, @PathVariable Crn crn, @PathVariable UUID transfer) {
        Transfer asked = transfers.one(crn, transfer).orElseThrow(NotFound::new);
        Map<String, String> values = new HashMap<>();
        transfers.items(crn, transfer).forEach(one -> values.put(field(one), "ACCEPTED"));
        values.put("to", Objects.requireNonNullElse(asked.staff(), ""));
        return show(
                visit,
                crn,
                asked,
                opened(visit, crn, transfer, AnswerTransfer.WORDS, values),
                opened(visit, crn, transfer, AnswerTransfer.BACK, Map.of()));
    }

    @May(Job.TRANSFER_CASE)
    @PostMapping("/answer")
    View answer(Visit visit, @PathVariable Crn crn, @PathVariable UUID transfer, Typed typed) {
        var frame = visit.frameOf(TITLE);
        String words = AnswerTransfer.WORDS;
        return switch (answer.answer(visit.user(), crn, transfer, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    again(visit, crn, transfer, forms.twice(frame, words, typed, "items"));
            case Saved.Refused(var problems) ->
                    again(visit, crn, transfer, forms.again(frame, words, typed, problems));
        };
    }

    @May(Job.TRANSFER_CASE)
    @PostMapping("/withdraw")
    View withdraw(Visit visit, @PathVariable Crn crn, @PathVariable UUID transfer, Typed typed) {
        var frame = visit.frameOf(TITLE);
        String words = AnswerTransfer.BACK;
        return switch (answer.withdraw(visit.user(), visit.standing(), crn, transfer, typed)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ ->
                    again(visit, crn, transfer, forms.twice(frame, words, typed, "back"));
            case Saved.Refused(var problems) ->
                    again(visit, crn, transfer, forms.again(frame, words, typed, problems));
        };
    }

    /** The form that was sent comes again with what is to be mended, the other as it was. */
    private View again(Visit visit, Crn crn, UUID transfer, Form sent) {
        Transfer asked = transfers.one(crn, transfer).orElseThrow(NotFound::new);
        return sent.prefix().equals(AnswerTransfer.BACK)
                ? show(
                        visit,
                        crn,
                        asked,
                        opened(visit, crn, transfer, AnswerTransfer.WORDS, Map.of()),
                        sent)
                : show(
                        visit,
                        crn,
                        asked,
                        sent,
                        opened(visit, crn, transfer, AnswerTransfer.BACK, Map.of()));
    }

    /** Both forms stand on one page: what is typed into either is kept under its path. */
    private Form opened(
            Visit visit, Crn crn, UUID transfer, String words, Map<String, String> values) {
        return forms.open(visit.frameOf(TITLE), words, path(crn, transfer), values);
    }

    private static String path(Crn crn, UUID transfer) {
        return "/cases/" + crn + "/transfers/" + transfer;
    }

    private View show(Visit visit, Crn crn, Transfer transfer, Form form, Form back) {
        Map<String, Held> held =
                managers.of(crn).stream()
                        .collect(Collectors.toMap(one -> one.item().key(), one -> one));
        String asked =
                visit.words()
                        .say(
                                "caseload.answerTransfer.by",
                                transfer.askedName(),
                                PlainDates.moment(clock.localOf(transfer.askedAt())));
        return pages.show(
                new AnswerTransferPage(
                        form.frame(),
                        headers.of(crn),
                        path(crn, transfer.id()),
                        asked,
                        words.asked(transfer.officer(), transfer.team()),
                        words.reason(transfer.reason()),
                        transfer.note(),
                        transfers.items(crn, transfer.id()).stream()
                                .map(one -> row(visit, one, held))
                                .toList(),
                        receivers.leads(visit.user(), transfer.teamCode()),
                        answer.mayWithdraw(visit.user(), visit.standing(), transfer),
                        form,
                        back,
                        words.officers(
                                visit.words().say("caseload.answerTransfer.to.open"),
                                receivers.of(transfer.teamCode()))),
                form.problems().isEmpty() ? back.status() : form.status());
    }

    private static String field(Asked one) {
        return "item." + one.id();
    }

    private Row row(Visit visit, Asked one, Map<String, Held> held) {
        boolean waits = one.state() == TransferState.REQUESTED;
        Held now = held.get(one.item().key());
        String by =
                one.answer().isEmpty() ? one.answeredBy() : one.answeredBy() + ": " + one.answer();
        String state = visit.words().name("caseload.transfer.state", one.state());
        return new Row(
                field(one),
                words.of(one.item(), now == null ? "" : now.type()),
                now == null ? "" : words.with(now.name(), now.team()),
                waits ? state : state + ", " + by,
                waits);
    }
}

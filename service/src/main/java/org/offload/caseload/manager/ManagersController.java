package org.offload.caseload.manager;

import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.manager.Managers.Past;
import org.offload.caseload.manager.ManagersPage.Now;
import org.offload.caseload.manager.ManagersPage.Request;
import org.offload.caseload.manager.ManagersPage.Then;
import org.offload.caseload.manager.Transfers.OfCase;
import org.offload.kernel.Crn;
import org.offload.platform.Access;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Controller
class ManagersController {

    private final Pages pages;
    private final CaseHeaders headers;
    private final Managers managers;
    private final Transfers transfers;
    private final ItemWords words;
    private final ServiceClock clock;

    ManagersController(
            Pages pages,
            CaseHeaders headers,
            Managers managers,
            Transfers transfers,
            ItemWords words,
            ServiceClock clock) {
        this.pages = pages;
        this.headers = headers;
        this.managers = managers;
        this.transfers = transfers;
        this.words = words;
        this.clock = clock;
    }

    @May(Job.SEE_CASE)
    @GetMapping("/cases/{crn}/managers")
    View show(Visit visit, @PathVariable Crn crn) {
        List<Held> held = managers.of(crn);
        Map<String, String> types =
                held.stream().collect(Collectors.toMap(one -> one.item().key(), Held::type));
        return pages.show(
                new ManagersPage(
                        visit.frame(visit.words().say("caseload.managers.title", crn)),
                        headers.of(crn),
                        held.stream().map(one -> now(visit, one)).toList(),
                        transfers.of(crn).stream().map(one -> request(visit, crn, one)).toList(),
                        managers.history(crn).stream()
                                .map(
                                        past ->
                                                then(
                                                        visit,
                                                        past,
                                                        types.getOrDefault(past.item().key(), "")))
                                .toList(),
                        mayTransfer(visit)));
    }

    private static boolean mayTransfer(Visit visit) {
        CaseFacts facts = visit.standing().facts();
        return Access.decide(visit.user().role(), Job.TRANSFER_CASE, Optional.of(facts))
                instanceof Access.Decision.Allowed;
    }

    private Now now(Visit visit, Held held) {
        LocalDate since = held.since();
        String when =
                since == null
                        ? ""
                        : visit.words().say("caseload.managers.since", PlainDates.day(since));
        return new Now(
                words.of(held.item(), held.type()),
                held.own() || held.kind() == Item.Kind.MANAGER
                        ? words.with(held.name(), held.team())
                        : visit.words().say("caseload.managers.asCase"),
                held.own() ? when : "",
                held.asked());
    }

    private Request request(Visit visit, Crn crn, OfCase one) {
        String to = words.asked(one.officer(), one.team());
        return new Request(
                visit.words()
                        .say(
                                "caseload.managers.request",
                                one.askedName(),
                                PlainDates.moment(clock.localOf(one.askedAt())),
                                to),
                "/cases/" + crn + "/transfers/" + one.id(),
                one.pending());
    }

    /** Somebody who had it for less than a day ended on the day before they began. */
    private Then then(Visit visit, Past past, String type) {
        String from = PlainDates.day(past.validFrom());
        LocalDate last = past.validTo();
        String when =
                last == null
                        ? visit.words().say("caseload.managers.since", from)
                        : last.isBefore(past.validFrom())
                                ? visit.words().say("caseload.managers.on", from)
                                : visit.words()
                                        .say(
                                                "caseload.managers.fromTo",
                                                from,
                                                PlainDates.day(last));
        String why = words.reason(past.reason());
        return new Then(
                words.of(past.item(), type),
                words.with(past.name(), past.team()),
                when,
                past.grantedBy().isEmpty() ? why : why + ", " + past.grantedBy());
    }
}

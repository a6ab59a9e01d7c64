package org.offload.rulebook.propose;

import org.offload.caseload.ContactMode;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.AccessFacts;
import org.offload.platform.Audit;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.rulebook.due.CasesByRule;
import org.offload.rulebook.due.CasesByRule.ByRule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Controller
class ProposalsController {

    private static final String WORDS = "rulebook.propose";

    private final Pages pages;
    private final Forms forms;
    private final Proposals proposals;
    private final AnswerProposals answer;
    private final ProposalWords words;
    private final CasesByRule cases;
    private final AccessFacts access;
    private final Audit audit;

    ProposalsController(
            Pages pages,
            Forms forms,
            Proposals proposals,
            AnswerProposals answer,
            ProposalWords words,
            CasesByRule cases,
            AccessFacts access,
            Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.proposals = proposals;
        this.answer = answer;
        this.words = words;
        this.cases = cases;
        this.access = access;
        this.audit = audit;
    }

    @May(Job.WORK_MY_DAY)
    @GetMapping("/proposals")
    View show(Visit visit) {
        return show(
                visit,
                forms.open(visit.frameOf("rulebook.propose.title"), WORDS, "/proposals", Map.of()));
    }

    private View show(Visit visit, Form form) {
        StaffId me = visit.user().staffOrNobody();
        List<Proposal> open = mine(me, proposals.open(me));
        List<Proposal> accepted = mine(me, proposals.acceptedToday(me));
        Map<UUID, Set<ContactMode>> allowed = answer.allowed(open);
        audit.ofList(
                visit.user(),
                "proposals",
                Stream.concat(open.stream(), accepted.stream()).map(Proposal::crn).toList());
        Collection<ByRule> mine = cases.ofStaff(me).values();
        return pages.show(
                new ProposalsPage(
                        form.frame(),
                        form,
                        words.now(mine),
                        mine.stream()
                                .map(one -> one.book().name())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        words.sums(open),
                        open.stream()
                                .map(
                                        one ->
                                                words.open(
                                                        one,
                                                        allowed.getOrDefault(
                                                                one.contactId(), Set.of())))
                                .toList(),
                        accepted.stream().map(words::accepted).toList()),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Without whoever is closed to them. */
    private List<Proposal> mine(StaffId me, List<Proposal> all) {
        Set<Crn> shown = access.shown(me, all.stream().map(Proposal::crn).toList());
        return all.stream().filter(one -> shown.contains(one.crn())).toList();
    }

    @May(Job.WORK_MY_DAY)
    @PostMapping("/proposals")
    View answer(Visit visit, Typed typed) {
        return after(visit, typed, answer.answer(visit.user(), typed));
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/cases/{crn}/proposals/{id}/undo")
    View undo(Visit visit, @PathVariable Crn crn, @PathVariable UUID id, Typed typed) {
        return proposals
                .find(crn, id, visit.user().staffOrNobody())
                .filter(one -> one.state() == ProposalState.ACCEPTED)
                .map(one -> after(visit, typed, answer.undo(visit.user(), typed, one)))
                .orElseGet(() -> new RedirectView("/proposals")); // undone before
    }

    private View after(Visit visit, Typed typed, Saved saved) {
        return switch (saved) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            visit,
                            forms.again(
                                    visit.frameOf("rulebook.propose.title"),
                                    WORDS,
                                    typed,
                                    problems));
        };
    }
}

package org.offload.voice.concern;

import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.NotFound;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.UUID;

@Controller
@RequestMapping("/voice/concerns/{concern}")
class ConcernController {

    private final Pages pages;
    private final Forms forms;
    private final ReadConcern read;
    private final Entries entries;
    private final Raisers raisers;
    private final MeToos meToos;
    private final ShowRaiser showRaiser;
    private final ConcernWords words;
    private final FurtherWork further;

    ConcernController(
            Pages pages,
            Forms forms,
            ReadConcern read,
            Entries entries,
            Raisers raisers,
            MeToos meToos,
            ShowRaiser showRaiser,
            ConcernWords words,
            FurtherWork further) {
        this.pages = pages;
        this.forms = forms;
        this.read = read;
        this.entries = entries;
        this.raisers = raisers;
        this.meToos = meToos;
        this.showRaiser = showRaiser;
        this.words = words;
        this.further = further;
    }

    @May(Job.SEE_VOICE)
    @GetMapping
    View show(Visit visit, @PathVariable UUID concern) {
        Concern one = read.open(visit.user(), concern);
        Stake stake = read.stake(visit.user(), one);
        Frame frame = visit.frame(one.title());
        return pages.show(
                new ConcernPage(
                        frame,
                        forms.button(frame),
                        one.path(),
                        words.raised(one),
                        words.marks(one),
                        words.late(one),
                        words.state(one),
                        words.clock(one),
                        one.body(),
                        words.facts(one),
                        visit.may(Job.SPEAK)
                                ? read.steps(stake, one).stream()
                                        .map(step -> words.act(one, step))
                                        .toList()
                                : List.of(),
                        words.meToo(one, stake.meToo()),
                        mayJoin(one, stake),
                        stake.answers() && one.confidential(),
                        one.disclosure() ? "" : "/voice/threads?about=concern/" + concern,
                        further.of(one, stake.answers(), stake.raised()),
                        stake.raised() && one.confidential()
                                ? raisers.looks(concern).stream().map(words::look).toList()
                                : List.of(),
                        entries.of(concern).stream().map(words::line).toList()));
    }

    private static boolean mayJoin(Concern one, Stake stake) {
        return one.state().isOpen() && !one.disclosure() && !stake.raised() && !stake.meToo();
    }

    /** Pressed twice, it counts once; so it needs no receipt, which would name who pressed it. */
    @May(Job.SPEAK)
    @PostMapping("/me-too")
    View meToo(Visit visit, @PathVariable UUID concern) {
        Concern one = read.open(visit.user(), concern);
        if (mayJoin(one, read.stake(visit.user(), one))) {
            meToos.add(concern, visit.user());
        }
        return new RedirectView(one.path() + "?notice=voice.notice.meToo");
    }

    /** Shows the name once: it stands in no address that could be opened again without a trace. */
    @May(Job.ANSWER_CONCERNS)
    @PostMapping("/raiser")
    View raiser(Visit visit, @PathVariable UUID concern) {
        Concern one = read.open(visit.user(), concern);
        if (!one.confidential()) {
            throw new NotFound();
        }
        return pages.show(
                new RaiserPage(
                        visit.frameOf("voice.raiser.title"),
                        one.path(),
                        one.title(),
                        words.raiser(showRaiser.to(visit.user(), concern))));
    }
}

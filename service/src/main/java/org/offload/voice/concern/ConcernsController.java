package org.offload.voice.concern;

import org.offload.platform.Choice;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.voice.concern.Concerns.Question;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@Controller
class ConcernsController {

    static final String PATH = "/voice/concerns";

    private static final String WORDS = "voice.concerns";
    private static final int PAGE = 25;

    private final Pages pages;
    private final Forms forms;
    private final Concerns concerns;
    private final ConcernWords words;

    ConcernsController(Pages pages, Forms forms, Concerns concerns, ConcernWords words) {
        this.pages = pages;
        this.forms = forms;
        this.concerns = concerns;
        this.words = words;
    }

    @May(Job.SEE_VOICE)
    @GetMapping(PATH)
    View show(Visit visit, Typed typed) {
        ConcernTerms terms = ConcernTerms.read(typed);
        boolean answers = visit.may(Job.ANSWER_CONCERNS);
        var question = new Question(listed(terms, answers), terms.place(), terms.late());
        List<Concern> found =
                terms.over()
                        ? concerns.latestFirst(question, terms.skip(), PAGE + 1)
                        : concerns.dueFirst(question, terms.skip(), PAGE + 1);
        var counts = concerns.counts();
        Frame frame = visit.frameOf(WORDS + ".title");
        return pages.show(
                new ConcernsPage(
                        frame,
                        forms.open(frame, WORDS, PATH, terms.fields()),
                        Stream.of("OPEN", "ALL")
                                .map(one -> Choice.of(one, frame.say("voice.concerns.show." + one)))
                                .toList(),
                        places(frame),
                        frame.say("voice.concerns.counts", counts.open(), counts.overdue()),
                        counts.apart() == 0 || answers
                                ? ""
                                : frame.say("voice.concerns.apart", counts.apart()),
                        found.stream().limit(PAGE).map(words::row).toList(),
                        found.size() > PAGE ? PATH + terms.query(terms.skip() + PAGE) : ""));
    }

    /** Protected disclosures are listed for those who answer them, and counted for the others. */
    private static List<String> listed(ConcernTerms terms, boolean answers) {
        List<String> listed = new ArrayList<>(List.of(Concerns.OPEN_FOR_ALL));
        if (terms.over()) {
            listed.add(Concerns.OVER_FOR_ALL);
        }
        if (answers) {
            listed.add(Concerns.APART_OPEN);
        }
        if (answers && terms.over()) {
            listed.add(Concerns.APART_OVER);
        }
        return listed;
    }

    private List<Choice> places(Frame frame) {
        return Stream.concat(
                        Stream.of(Choice.of("", frame.say("voice.concerns.where.any"))),
                        concerns.places().stream()
                                .map(
                                        one ->
                                                Choice.of(
                                                        one.placeKey(),
                                                        new Where(
                                                                        "",
                                                                        one.placeName(),
                                                                        one.placeTown())
                                                                .inWords())))
                .toList();
    }
}

package org.offload.caseload.sentence;

import org.offload.caseload.code.Codes;
import org.offload.caseload.sentence.SentencePage.Other;
import org.offload.kernel.Crn;
import org.offload.platform.Job;
import org.offload.platform.Language;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.List;

@Controller
class SentenceController {

    private final Pages pages;
    private final Asked asked;
    private final Codes codes;
    private final Words words;

    SentenceController(Pages pages, Asked asked, Codes codes, Words words) {
        this.pages = pages;
        this.asked = asked;
        this.codes = codes;
        this.words = words;
    }

    @May(Job.SEE_CASE)
    @GetMapping("/cases/{crn}/sentence")
    View show(
            Visit visit,
            @PathVariable Crn crn,
            @RequestParam(name = "in", defaultValue = "en") String tag) {
        Language language = Language.of(tag);
        String title = words.say(language, "caseload.sentence.title");
        return pages.show(
                new SentencePage(
                        visit.frame(title),
                        language.tag(),
                        title,
                        asked.name(crn),
                        new SentenceInWords(codes, words, language).of(asked.of(crn)),
                        List.of(
                                words.say(language, "caseload.sentence.cannot"),
                                words.say(language, "caseload.sentence.ask")),
                        other(visit, language),
                        "/cases/" + crn));
    }

    private Other other(Visit visit, Language now) {
        Language other = now == Language.ENGLISH ? Language.WELSH : Language.ENGLISH;
        return new Other(
                visit.path() + "?in=" + other.tag(),
                words.say(other, "caseload.sentence.language"),
                other.tag());
    }
}

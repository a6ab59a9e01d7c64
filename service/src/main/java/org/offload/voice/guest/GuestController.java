package org.offload.voice.guest;

import org.offload.platform.Apart;
import org.offload.platform.BearerCode;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.NotFound;
import org.offload.platform.Open;
import org.offload.platform.Pages;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.voice.guest.HandIn.Result;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import java.util.HashMap;
import java.util.Map;

/**
 * Somebody outside the service hands in a text. The code by which they follow it comes in the body
 * of a form only: no address of a request holds it.
 */
@Controller
@RequestMapping(GuestController.PATH)
class GuestController {

    static final String PATH = "/guest";

    private static final String WORDS = HandIn.WORDS;
    private static final String TITLE = "voice.guest.pageTitle";

    private final Pages pages;
    private final Forms forms;
    private final HandIn handIn;
    private final GuestPace pace;

    GuestController(Pages pages, Forms forms, HandIn handIn, GuestPace pace) {
        this.pages = pages;
        this.forms = forms;
        this.handIn = handIn;
        this.pace = pace;
    }

    @Bean
    static Apart guestsAreApart() {
        return new Apart(PATH + "/**", false);
    }

    @Open
    @GetMapping
    View open(Visit visit) {
        requireOpen();
        return show(forms.open(visit.frameOf(TITLE), WORDS, PATH, Map.of(HandIn.CODE, code())));
    }

    @Open
    @PostMapping
    View handIn(Visit visit, Typed typed) {
        requireOpen();
        var frame = visit.frameOf(TITLE);
        return switch (handIn.take(typed)) {
            case Result.Kept(BearerCode code) ->
                    pages.show(
                            new HandedInPage(
                                    visit.frameOf("voice.guest.done.title"), code.inGroups()));
            case Result.Twice() -> show(withNewCode(forms.twice(frame, WORDS, typed, "text")));
            case Result.Refused(var problems) -> show(forms.again(frame, WORDS, typed, problems));
        };
    }

    private static Form withNewCode(Form form) {
        Map<String, String> values = new HashMap<>(form.values());
        values.put(HandIn.CODE, code());
        return form.with(values);
    }

    private static String code() {
        return BearerCode.make().inGroups();
    }

    private void requireOpen() {
        if (!pace.isOpen()) {
            throw new NotFound();
        }
    }

    private View show(Form form) {
        return pages.show(new GuestPage(form.frame(), form), form.status());
    }
}

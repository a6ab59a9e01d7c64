package org.offload.voice.guest;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.Open;
import org.offload.platform.Pages;
import org.offload.platform.Problem;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.voice.thread.HeldState;
import org.offload.voice.thread.HeldText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever has the code of a text that was handed in sees what became of it, and takes it back. */
@Controller
@RequestMapping(GuestController.PATH + "/follow")
class FollowController {

    private static final String WORDS = HandIn.WORDS;
    private static final String TITLE = "voice.guest.follow.title";

    private final Pages pages;
    private final Forms forms;
    private final HandIn handIn;
    private final GuestWords words;

    FollowController(Pages pages, Forms forms, HandIn handIn, GuestWords words) {
        this.pages = pages;
        this.forms = forms;
        this.handIn = handIn;
        this.words = words;
    }

    @Open
    @GetMapping
    View open(Visit visit) {
        return show(form(visit.frameOf(TITLE)), List.of());
    }

    @Open
    @PostMapping
    View follow(Visit visit, Typed typed) {
        Frame frame = visit.frameOf(TITLE);
        Optional<HeldText> text = handIn.find(typed);
        return text.isEmpty() ? unknown(frame, typed) : show(frame, typed, text.get());
    }

    @Open
    @PostMapping("/withdraw")
    View withdraw(Visit visit, Typed typed) {
        Frame frame = visit.frameOf(TITLE);
        handIn.find(typed).ifPresent(handIn::withdraw);
        Optional<HeldText> left = handIn.find(typed);
        return left.isEmpty()
                ? show(form(frame), List.of(words.takenBack()))
                : show(frame, typed, left.get());
    }

    private Form form(Frame frame) {
        return forms.open(frame, WORDS, GuestController.PATH + "/follow", Map.of());
    }

    private View unknown(Frame frame, Typed typed) {
        return show(
                forms.again(
                        frame,
                        WORDS,
                        typed,
                        List.of(Problem.of(HandIn.CODE, WORDS + ".code.unknown"))),
                List.of());
    }

    private View show(Frame frame, Typed typed, HeldText text) {
        HeldText.Opening opening = text.opening();
        return pages.show(
                new FollowPage(
                        frame,
                        forms.again(frame, WORDS, typed, List.of()),
                        opening == null ? "" : opening.title(),
                        words.told(text),
                        text.state() == HeldState.HELD));
    }

    private View show(Form form, List<String> told) {
        return pages.show(new FollowPage(form.frame(), form, "", told, false), form.status());
    }
}

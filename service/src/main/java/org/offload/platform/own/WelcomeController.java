package org.offload.platform.own;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.NotFound;
import org.offload.platform.Open;
import org.offload.platform.Pages;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.account.Passwords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;

/**
 * Where a one-time code opens an account. The code comes in the form's body only: no address of a
 * request holds it, so no log and no other site hears of it.
 */
@Controller
@RequestMapping("/welcome")
class WelcomeController {

    private static final String WORDS = "platform.welcome";

    private final Pages pages;
    private final Forms forms;
    private final ChoosePassword choose;
    private final Passwords passwords;

    WelcomeController(Pages pages, Forms forms, ChoosePassword choose, Passwords passwords) {
        this.pages = pages;
        this.forms = forms;
        this.choose = choose;
        this.passwords = passwords;
    }

    @Open
    @GetMapping
    View open(Visit visit) {
        requirePasswords();
        var frame = visit.frameOf("platform.welcome.title");
        return pages.show(new WelcomePage(frame, forms.open(frame, WORDS, "", Map.of())));
    }

    @Open
    @PostMapping
    View choose(Visit visit, Typed typed) {
        requirePasswords();
        return switch (choose.byCode(typed)) {
            case ChoosePassword.Chosen.With(String notice) ->
                    new RedirectView("/sign-in?notice=" + notice);
            case ChoosePassword.Chosen.Mend(var problems) -> {
                Form form =
                        forms.again(
                                visit.frameOf("platform.welcome.title"), WORDS, typed, problems);
                yield pages.show(
                        new WelcomePage(form.frame(), form), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private void requirePasswords() {
        if (!passwords.isOn()) {
            throw new NotFound();
        }
    }
}

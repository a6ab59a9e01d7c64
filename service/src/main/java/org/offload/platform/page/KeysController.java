package org.offload.platform.page;

import jakarta.servlet.http.HttpServletResponse;

import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Duration;

/** The keys page. Letters as short cuts can be turned off, for those who dictate (WCAG 2.1.4). */
@Controller
class KeysController {

    private final Pages pages;
    private final Forms forms;

    KeysController(Pages pages, Forms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @May(Job.KEEP_OWN_THINGS)
    @GetMapping("/keys")
    View show(Visit visit) {
        var frame = visit.frameOf("platform.keys.title");
        return pages.show(new KeysPage(frame, forms.button(frame)));
    }

    @May(Job.KEEP_OWN_THINGS)
    @PostMapping("/keys")
    View turn(Typed typed, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(
                                "letter-keys", typed.one("letters").equals("off") ? "off" : "on")
                        .path("/")
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(400))
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return new RedirectView("/keys");
    }
}

package org.offload.platform.signin;

import org.offload.platform.Open;
import org.offload.platform.Pages;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.util.Map;

@Controller
class SignInController {

    private final Pages pages;

    SignInController(Pages pages) {
        this.pages = pages;
    }

    @Open
    @GetMapping("/sign-in")
    View show(Visit visit) {
        return pages.show(
                new SignInPage(visit.frameOf("platform.signIn.title"), "", "", "/", Map.of()));
    }
}

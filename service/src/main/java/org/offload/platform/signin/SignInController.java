package org.offload.platform.signin;

import org.offload.platform.Open;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class SignInController {

    private final SignInPages pages;

    SignInController(SignInPages pages) {
        this.pages = pages;
    }

    @Open
    @GetMapping("/sign-in")
    View show(Visit visit) {
        return pages.show(visit);
    }
}

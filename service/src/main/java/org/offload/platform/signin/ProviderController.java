package org.offload.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.offload.platform.NotFound;
import org.offload.platform.Open;
import org.offload.platform.Pages;
import org.offload.platform.ProblemView;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Optional;

/** The way to the provider of single sign-on, and back from signing out there. */
@Controller
class ProviderController {

    private final Pages pages;
    private final ProblemView problems;
    private final ObjectProvider<SingleSignOn> singleSignOn;

    ProviderController(
            Pages pages, ProblemView problems, ObjectProvider<SingleSignOn> singleSignOn) {
        this.pages = pages;
        this.problems = problems;
        this.singleSignOn = singleSignOn;
    }

    @Open
    @PostMapping("/sign-in/provider")
    View go(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        SingleSignOn provider =
                Optional.ofNullable(singleSignOn.getIfAvailable()).orElseThrow(NotFound::new);
        Optional<String> way = provider.way();
        if (way.isEmpty()) {
            return problems.show(request, HttpStatus.SERVICE_UNAVAILABLE, "providerSilent");
        }
        Carried.keep(request, typed);
        response.setHeader("Refresh", "0; url=" + way.get());
        return pages.show(new OnwardPage(visit.frameOf("platform.onward.signIn"), way.get()));
    }

    @Open
    @GetMapping("/signed-out")
    View back() {
        return new RedirectView(SignOut.DONE);
    }
}

package org.offload.platform.account;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.offload.platform.BearerCode;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.Duration;

/** Shows a one-time code, once: whoever sends the form again is led on without it. */
@Component
class CodePages {

    private final Pages pages;
    private final PublicAddress address;
    private final Passwords passwords;
    private final ServiceClock clock;

    CodePages(Pages pages, PublicAddress address, Passwords passwords, ServiceClock clock) {
        this.pages = pages;
        this.address = address;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Returns the page of a code.
     *
     * @param code none if it was made by an earlier sending of the form
     * @param next the page to go on to
     */
    View show(
            Visit visit,
            HttpServletRequest request,
            @Nullable BearerCode code,
            Duration life,
            String next) {
        if (code == null || !passwords.isOn()) {
            return new RedirectView(next);
        }
        return pages.show(
                new CodePage(
                        visit.frameOf("platform.code.title"),
                        PublicAddress.link(address.of(request), code),
                        code.inGroups(),
                        PlainDates.moment(clock.localOf(clock.now().plus(life))),
                        next));
    }
}

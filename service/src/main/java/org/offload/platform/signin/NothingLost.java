package org.offload.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Drafts;
import org.offload.platform.LocalPath;
import org.offload.platform.ProblemView;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.platform.VisitOf;
import org.offload.platform.account.Account;
import org.offload.platform.account.StoredAccounts;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What happens to a form that comes when its session has ended or its page is stale: nobody types
 * it again. Signed out, the sign-in page carries the fields until we know whose they are; signed
 * in, they are kept as a draft and the form opens with them.
 */
@Component
class NothingLost
        implements AuthenticationEntryPoint,
                AccessDeniedHandler,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler {

    private static final String KEPT = "kept.";

    private final SignInPages pages;
    private final VisitOf visits;
    private final Drafts drafts;
    private final StoredAccounts accounts;
    private final ProblemView problems;

    NothingLost(
            SignInPages pages,
            VisitOf visits,
            Drafts drafts,
            StoredAccounts accounts,
            ProblemView problems) {
        this.pages = pages;
        this.visits = visits;
        this.drafts = drafts;
        this.accounts = accounts;
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        askWho(request, response);
    }

    private void askWho(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, List<String>> kept = new TreeMap<>();
        if (isFromOurPage(request)) {
            kept.putAll(Typed.of(request).fields());
            kept.keySet().removeIf(name -> name.equals("_csrf") || name.startsWith(Typed.SECRET));
        }
        String to = kept.isEmpty() ? address(request) : Typed.of(request).one(Typed.FORM);
        show(request, response, "", "", to, kept);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        // The request itself does not know yet who asks when the form's token is looked at.
        Optional<User> user = user(SecurityContextHolder.getContext().getAuthentication());
        Typed typed = Typed.of(request);
        if (request.getRequestURI().equals("/sign-in")) {
            showAgain(request, response, "platform.signIn.stale");
        } else if (user.isPresent() && isFromOurPage(request)) {
            drafts.keep(user.get(), typed.one(Typed.FORM), typed.content());
            response.sendRedirect(typed.one(Typed.FORM));
        } else if (user.isEmpty() && isFromOurPage(request)) {
            askWho(request, response); // signed out in another window, and the token went with it
        } else {
            problems.show(request, HttpStatus.FORBIDDEN, "stale").answer(request, response);
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        Typed signIn = Carried.take(request);
        Typed kept = keptFields(signIn);
        String form = kept.one(Typed.FORM);
        if (LocalPath.is(form) && !kept.content().isEmpty()) {
            user(who).ifPresent(user -> drafts.keep(user, form, kept.content()));
        }
        if (who instanceof UsernamePasswordAuthenticationToken) {
            accounts.named(who.getName())
                    .filter(Account::mustChange)
                    .ifPresent(_ -> MustChange.ask(request));
        }
        String to = signIn.one("to");
        response.sendRedirect(LocalPath.is(to) ? to : "/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String problem =
                switch (why) {
                    case LockedException _ -> "platform.signIn.tooOften";
                    case DisabledException _ -> "platform.signIn.noRole";
                    default -> "platform.signIn.wrong";
                };
        showAgain(request, response, problem);
    }

    private void showAgain(HttpServletRequest request, HttpServletResponse response, String problem)
            throws IOException {
        Typed typed = Typed.of(request);
        show(
                request,
                response,
                typed.one("username"),
                problem,
                typed.one("to"),
                keptFields(typed).fields());
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            String username,
            String problem,
            String to,
            Map<String, List<String>> kept)
            throws IOException {
        pages.show(visits.request(request), username, problem, to, kept).answer(request, response);
    }

    private Optional<User> user(@Nullable Principal principal) {
        return Optional.ofNullable(principal).map(Principal::getName).flatMap(accounts::active);
    }

    private static Typed keptFields(Typed signIn) {
        Map<String, List<String>> kept = new TreeMap<>();
        signIn.fields()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(KEPT)) {
                                kept.put(name.substring(KEPT.length()), values);
                            }
                        });
        return new Typed(kept);
    }

    /** A form of another site has no business in somebody's drafts. */
    private static boolean isFromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return request.getMethod().equals("POST")
                && (site == null || site.equals("same-origin"))
                && LocalPath.is(Typed.of(request).one(Typed.FORM));
    }

    private static String address(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}

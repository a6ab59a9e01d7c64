package org.offload.platform.reason;

import jakarta.servlet.http.HttpServletRequest;

import org.offload.platform.Drafts;
import org.offload.platform.LocalPath;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;

/**
 * Where someone goes who must say why first. What they typed is kept, and the form opens with it.
 */
@Component
public class AskWhy {

    static final String PATH = "/reason";

    private final Drafts drafts;

    AskWhy(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Returns the address of the question, from which it goes on to what was asked for. */
    public String from(User user, HttpServletRequest request) {
        return address(request.getMethod().equals("POST") ? form(user, request) : path(request));
    }

    static String address(String then) {
        return PATH + "?then=" + UriUtils.encode(then, StandardCharsets.UTF_8);
    }

    private String form(User user, HttpServletRequest request) {
        Typed typed = Typed.of(request);
        String form = typed.one(Typed.FORM);
        if (!LocalPath.is(form)) {
            return "/";
        }
        drafts.keep(user, form, typed.content());
        return form;
    }

    private static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}

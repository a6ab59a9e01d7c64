package org.offload.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.offload.platform.Typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What waits in the session while somebody is at the provider: where they wanted to go, and what
 * they had typed.
 */
final class Carried {

    private static final String KEY = Carried.class.getName();

    private Carried() {}

    static void keep(HttpServletRequest request, Typed signIn) {
        var fields = new HashMap<String, List<String>>();
        signIn.fields().forEach((name, values) -> fields.put(name, new ArrayList<>(values)));
        fields.remove("_csrf");
        request.getSession().setAttribute(KEY, fields);
    }

    /** Returns what waits and forgets it; else what came with the request itself. */
    static Typed take(HttpServletRequest request) {
        Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
        Object kept = session.map(it -> it.getAttribute(KEY)).orElse(null);
        session.ifPresent(it -> it.removeAttribute(KEY));
        return kept instanceof Map<?, ?> fields ? typed(fields) : Typed.of(request);
    }

    private static Typed typed(Map<?, ?> fields) {
        Map<String, List<String>> typed = new HashMap<>();
        fields.forEach(
                (name, values) -> {
                    if (values instanceof List<?> list) {
                        typed.put(name.toString(), list.stream().map(Object::toString).toList());
                    }
                });
        return new Typed(typed);
    }
}

package org.offload.platform.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.offload.platform.Access;
import org.offload.platform.Assets;
import org.offload.platform.NavLink;
import org.offload.platform.ServiceClock;
import org.offload.platform.Standing;
import org.offload.platform.User;
import org.offload.platform.Visit;
import org.offload.platform.VisitOf;
import org.offload.platform.Words;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the {@link Visit} of a request. */
@Component
class Visits implements VisitOf {

    static final String USER = Visits.class.getName() + ".user";
    static final String STANDING = Visits.class.getName() + ".standing";
    static final String LETTER_KEYS = "letter-keys";

    private static final Pattern NOTICE = Pattern.compile("[a-z]+\\.notice\\.[A-Za-z]+");
    private static final Pattern UNDO = Pattern.compile("(/[A-Za-z0-9-]+)+/undo");

    private final Words words;
    private final Assets assets;
    private final ServiceClock clock;
    private final List<NavLink> links;

    Visits(Words words, Assets assets, ServiceClock clock, List<NavLink> links) {
        this.words = words;
        this.assets = assets;
        this.clock = clock;
        this.links = links.stream().sorted(Comparator.comparing(NavLink::order)).toList();
    }

    @Override
    public Visit request(HttpServletRequest request) {
        Optional<User> user = Optional.ofNullable((User) request.getAttribute(USER));
        return new Visit(
                user,
                Optional.ofNullable((Standing) request.getAttribute(STANDING)),
                request.getRequestURI(),
                csrf(request),
                notice(request),
                undo(request),
                user.map(this::linksOf).orElseGet(List::of),
                clock.local(),
                clock.isSet(),
                letterKeys(request),
                words,
                assets);
    }

    private List<NavLink> linksOf(User user) {
        return links.stream().filter(link -> Access.has(user.role(), link.job())).toList();
    }

    private static String csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

    /** Only a key of our own messages: an address cannot put words on a page. */
    private Optional<String> notice(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("notice"))
                .filter(key -> NOTICE.matcher(key).matches())
                .filter(words::has);
    }

    /** Only a path of ours that ends in undo; what it may undo is decided when it is sent. */
    private static Optional<String> undo(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("undo"))
                .filter(path -> UNDO.matcher(path).matches());
    }

    private static boolean letterKeys(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(LETTER_KEYS))
                .map(Cookie::getValue)
                .noneMatch("off"::equals);
    }
}

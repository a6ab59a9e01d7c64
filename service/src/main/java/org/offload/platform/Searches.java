package org.offload.platform;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Searches in a {@link Listing}; what is searched for stands in no address. */
@Component
public class Searches {

    private static final String Q = "q";

    private final StoredSearches searches;

    Searches(StoredSearches searches) {
        this.searches = searches;
    }

    /** Keeps what is searched for, and leads to what is found. */
    public View keep(Visit visit, String path, Typed typed) {
        String q = typed.one(Q).strip();
        return new RedirectView(
                q.isEmpty() ? path : path + "/found/" + searches.keep(visit.user(), Map.of(Q, q)));
    }

    /**
     * Returns what was searched for.
     *
     * @throws NotFound if this visitor has kept nothing under the id
     */
    public Listing.Ask find(Visit visit, UUID search, String after) {
        Map<String, String> kept = searches.find(visit.user(), search).orElseThrow(NotFound::new);
        return new Listing.Ask(
                kept.getOrDefault(Q, ""), after.replace("\u0000", ""), Optional.of(search));
    }
}

package org.offload.caseload.mycases;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.StoredSearches;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.Map;
import java.util.UUID;

/** Gives the terms of a list a name, for whoever made them; and forgets them again. */
@Service
class SaveView {

    static final String WORDS = "caseload.saveView";
    static final String LIST = "my cases";

    private static final int LONGEST = 60;
    private static final int MOST = 20;
    private static final String NOTICE = "notice=caseload.notice.viewKept";

    private final Receipts receipts;
    private final StoredSearches searches;
    private final ServiceClock clock;

    SaveView(Receipts receipts, StoredSearches searches, ServiceClock clock) {
        this.receipts = receipts;
        this.searches = searches;
        this.clock = clock;
    }

    /** Keeps the terms; others of the same name give way to them. */
    Saved keep(User user, Typed typed) {
        return receipts.once(user, typed, () -> keepNow(user, typed));
    }

    private Saved keepNow(User user, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String name = reading.required("name", LONGEST);
        var named = searches.named(user, LIST);
        boolean another = named.stream().noneMatch(one -> one.name().equals(name));
        if (another && named.size() >= MOST) {
            reading.refuse("name", WORDS + ".name.most", MOST);
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        Map<String, String> terms = Terms.fields(typed);
        searches.keep(user, LIST, name, terms);
        return new Saved.To("/my-cases" + Address.query(terms) + sign(terms) + NOTICE);
    }

    private static String sign(Map<String, String> terms) {
        return terms.isEmpty() ? "?" : "&";
    }

    Saved remove(User user, UUID id, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    searches.forget(user, LIST, id);
                    return new Saved.To("/my-cases?notice=caseload.notice.viewForgotten");
                });
    }
}

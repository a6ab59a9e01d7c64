package org.offload.rulebook.override;

import org.offload.caseload.PeopleInLists;
import org.offload.caseload.PeopleInLists.Named;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One's own overrides: nothing waits, ends or is refused without being told. */
@Controller
class OverridesController {

    private final Pages pages;
    private final Overrides overrides;
    private final OverrideWords words;
    private final PeopleInLists people;
    private final Audit audit;
    private final ServiceClock clock;

    OverridesController(
            Pages pages,
            Overrides overrides,
            OverrideWords words,
            PeopleInLists people,
            Audit audit,
            ServiceClock clock) {
        this.pages = pages;
        this.overrides = overrides;
        this.words = words;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @May(Job.SEE_OVERRIDES)
    @GetMapping("/overrides")
    View show(Visit visit) {
        LocalDate today = clock.today();
        List<StoredOverride> all =
                overrides.askedBy(visit.user(), today.minusDays(EndingOverrides.DAYS));
        Map<Crn, Named> named =
                people.of(
                        visit.user().staffOrNobody(),
                        all.stream().map(StoredOverride::crn).toList());
        audit.ofList(visit.user(), "overrides", named.keySet());
        Rows rows = some -> all.stream().filter(some).flatMap(one -> row(one, named)).toList();
        LocalDate soon = today.plusDays(EndingOverrides.DAYS);
        return pages.show(
                new OverridesPage(
                        visit.frameOf("rulebook.overrides.title"),
                        rows.of(one -> one.state() == OverrideState.ASKED),
                        rows.of(one -> holds(one) && !one.until().isAfter(soon)),
                        rows.of(one -> holds(one) && one.until().isAfter(soon)),
                        rows.of(one -> one.state() != OverrideState.ASKED && !holds(one))));
    }

    /** The rows of those of which something is true. */
    @FunctionalInterface
    private interface Rows {
        List<OverridesPage.Row> of(Predicate<StoredOverride> some);
    }

    private static boolean holds(StoredOverride one) {
        return one.state() == OverrideState.IN_FORCE;
    }

    private Stream<OverridesPage.Row> row(StoredOverride one, Map<Crn, Named> named) {
        Named who = named.get(one.crn());
        return who == null
                ? Stream.empty()
                : Stream.of(
                        new OverridesPage.Row(
                                one.crn().value(),
                                who.initials(),
                                words.what(one),
                                words.state(one)));
    }
}

package org.offload.caseload.overview;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.overview.ContactLog.After;
import org.offload.caseload.overview.ContactLog.Kind;
import org.offload.caseload.overview.ContactLog.Terms;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.StoredSearches;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@Controller
@RequestMapping("/cases/{crn}/log")
class LogController {

    private static final String WORDS = "caseload.log";

    private final Pages pages;
    private final Forms forms;
    private final CaseHeaders headers;
    private final ContactLog log;
    private final LogRows rows;
    private final Codes codes;
    private final StoredSearches searches;

    LogController(
            Pages pages,
            Forms forms,
            CaseHeaders headers,
            ContactLog log,
            LogRows rows,
            Codes codes,
            StoredSearches searches) {
        this.pages = pages;
        this.forms = forms;
        this.headers = headers;
        this.log = log;
        this.rows = rows;
        this.codes = codes;
        this.searches = searches;
    }

    /** Words looked for are kept, and stand in the address by an id only. */
    @May(Job.SEE_CASE)
    @PostMapping
    View find(Visit visit, @PathVariable Crn crn, Typed typed) {
        UUID id = searches.keep(visit.user(), typed.content());
        return new RedirectView("/cases/" + crn + "/log?search=" + id);
    }

    @May(Job.SEE_CASE)
    @GetMapping
    View show(
            Visit visit,
            @PathVariable Crn crn,
            @RequestParam Optional<UUID> search,
            @RequestParam Optional<LocalDate> day,
            @RequestParam Optional<UUID> id) {
        Map<String, String> terms =
                search.flatMap(of -> searches.find(visit.user(), of)).orElseGet(Map::of);
        @Nullable After after =
                day.isPresent() && id.isPresent() ? new After(day.get(), id.get()) : null;
        List<LogEntry> entries = log.page(crn, visit.standing(), terms(terms), after);
        List<LogEntry> shown = entries.stream().limit(ContactLog.PAGE).toList();
        var frame = visit.frame(visit.words().say("caseload.log.of", crn));
        List<Kind> kinds = log.kinds(crn);
        return pages.show(
                new LogPage(
                        frame,
                        headers.of(crn),
                        forms.open(frame, WORDS, visit.path(), terms),
                        types(visit, kinds),
                        outcomes(visit, kinds),
                        events(visit, kinds),
                        rows.of(visit.standing(), shown),
                        entries.size() > shown.size() ? more(crn, search, shown.getLast()) : ""));
    }

    private static Terms terms(Map<String, String> terms) {
        String event = terms.getOrDefault("event", "");
        return new Terms(
                filled(terms, "words"),
                filled(terms, "type"),
                filled(terms, "outcome"),
                event.matches("\\d{1,4}") ? Integer.valueOf(event) : null);
    }

    private static @Nullable String filled(Map<String, String> terms, String name) {
        String value = terms.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }

    private static String more(Crn crn, Optional<UUID> search, LogEntry last) {
        return "/cases/"
                + crn
                + "/log?day="
                + last.onDay()
                + "&id="
                + last.contactId()
                + search.map(of -> "&search=" + of).orElse("");
    }

    private List<Choice> types(Visit visit, List<Kind> kinds) {
        return withAll(
                visit,
                kinds.stream()
                        .map(Kind::type)
                        .distinct()
                        .map(type -> Choice.of(type, codes.contactType(type))));
    }

    private List<Choice> outcomes(Visit visit, List<Kind> kinds) {
        Stream<Choice> known =
                kinds.stream()
                        .map(Kind::outcome)
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(code -> codes.outcome(Objects.toString(code)).stream())
                        .map((Code code) -> Choice.of(code.code(), code.words()));
        return withAll(
                visit,
                Stream.concat(
                        Stream.of(Choice.of("NONE", visit.words().say("caseload.log.noOutcome"))),
                        known));
    }

    private static List<Choice> events(Visit visit, List<Kind> kinds) {
        Stream<Choice> known =
                kinds.stream()
                        .map(Kind::eventNumber)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .map(
                                number ->
                                        Choice.of(
                                                Objects.toString(number),
                                                visit.words().say("caseload.log.ofEvent", number)));
        return withAll(
                visit,
                Stream.concat(
                        Stream.of(Choice.of("0", visit.words().say("caseload.about.person"))),
                        known));
    }

    private static List<Choice> withAll(Visit visit, Stream<Choice> choices) {
        return Stream.concat(
                        Stream.of(Choice.of("", visit.words().say("caseload.log.all"))), choices)
                .toList();
    }
}

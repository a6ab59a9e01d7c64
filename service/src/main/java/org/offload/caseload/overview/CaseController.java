package org.offload.caseload.overview;

import org.offload.caseload.ContactMode;
import org.offload.caseload.WhyDueLink;
import org.offload.caseload.code.Codes;
import org.offload.caseload.header.CaseHeader;
import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.header.StoredContactFacts;
import org.offload.caseload.overview.CasePage.RegistrationInWords;
import org.offload.caseload.overview.CaseParts.Now;
import org.offload.caseload.overview.CaseParts.RegistrationRow;
import org.offload.kernel.Crn;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Controller
class CaseController {

    private static final int ROWS_SHOWN = 12;

    private final Pages pages;
    private final Forms forms;
    private final CaseHeaders headers;
    private final StoredContactFacts contactFacts;
    private final CaseParts parts;
    private final ContactLog log;
    private final LogRows logRows;
    private final PlainSentence sentences;
    private final WhyDueLink whyDue;
    private final Codes codes;
    private final Words words;
    private final ServiceClock clock;

    CaseController(
            Pages pages,
            Forms forms,
            CaseHeaders headers,
            StoredContactFacts contactFacts,
            CaseParts parts,
            ContactLog log,
            LogRows logRows,
            PlainSentence sentences,
            WhyDueLink whyDue,
            Codes codes,
            Words words,
            ServiceClock clock) {
        this.pages = pages;
        this.forms = forms;
        this.headers = headers;
        this.contactFacts = contactFacts;
        this.parts = parts;
        this.log = log;
        this.logRows = logRows;
        this.sentences = sentences;
        this.whyDue = whyDue;
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    @May(Job.SEE_CASE)
    @GetMapping("/cases/{crn}")
    View show(Visit visit, @PathVariable Crn crn) {
        CaseHeader header = headers.of(crn);
        Now now = parts.now(crn, clock.today(), codes.outcomesThat("attended"));
        List<LogEntry> entries = log.page(crn, visit.standing(), ContactLog.Terms.none(), null);
        CaseParts.Rest rest = parts.rest(crn);
        var frame = visit.frame(words.say("caseload.case.title", crn));
        return pages.show(
                new CasePage(
                        frame,
                        header,
                        contactFacts.of(crn),
                        due(now),
                        whyDue.of(crn),
                        agreed(now),
                        next(now),
                        now.nextId() == null
                                ? ""
                                : "/cases/" + crn + "/appointments/" + now.nextId() + "/outcome",
                        last(now),
                        sentences.of(parts.events(crn, clock.today())),
                        forms.button(frame),
                        rest.registrations().stream().map(row -> inWords(crn, row)).toList(),
                        logRows.of(visit.standing(), entries.stream().limit(ROWS_SHOWN).toList()),
                        entries.size() > ROWS_SHOWN,
                        rest.facts()));
    }

    /** Each is a mode and a day, as the statement puts them; not what the next booking is for. */
    private List<String> due(Now now) {
        String[] parts = now.due() == null ? new String[0] : now.due().split(" ");
        return IntStream.range(0, parts.length / 2)
                .filter(
                        i ->
                                now.nextDay() == null
                                        || LocalDate.parse(parts[2 * i + 1])
                                                .isBefore(now.nextDay()))
                .mapToObj(i -> due(ContactMode.valueOf(parts[2 * i]), parts[2 * i + 1]))
                .toList();
    }

    private String due(ContactMode mode, String day) {
        return words.say(
                "caseload.case.due.by",
                words.name("caseload.mode", mode),
                PlainDates.shortDay(LocalDate.parse(day)));
    }

    private String agreed(Now now) {
        return now.everyDays() == null || now.mode() == null
                ? ""
                : words.say(
                        "caseload.case.agreed.every",
                        now.everyDays(),
                        words.name("caseload.mode", ContactMode.valueOf(now.mode())),
                        Objects.toString(now.reason(), ""));
    }

    private String next(Now now) {
        return now.nextDay() == null || now.nextType() == null
                ? ""
                : PlainDates.shortDay(now.nextDay())
                        + (now.nextTime() == null ? "" : " " + PlainDates.time(now.nextTime()))
                        + ", "
                        + codes.contactType(now.nextType());
    }

    private String last(Now now) {
        return now.lastDay() == null || now.lastType() == null
                ? ""
                : PlainDates.shortDay(now.lastDay()) + ", " + codes.contactType(now.lastType());
    }

    private RegistrationInWords inWords(Crn crn, RegistrationRow row) {
        String what =
                Stream.of(
                                codes.words(row.type(), "registration_types"),
                                row.level(),
                                row.category())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new RegistrationInWords(
                what,
                words.say("caseload.registration.since", PlainDates.day(row.registeredOn())),
                row.reviewOn() == null
                        ? words.say("caseload.registration.reviewNow")
                        : words.say(
                                "caseload.registration.reviewBy", PlainDates.day(row.reviewOn())),
                "/cases/" + crn + "/registrations/" + row.registrationId() + "/review",
                "/cases/" + crn + "/copy/review/" + row.registrationId());
    }
}

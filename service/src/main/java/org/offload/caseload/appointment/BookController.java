package org.offload.caseload.appointment;

import org.offload.caseload.ContactMode;
import org.offload.caseload.appointment.NextFields.Wanted;
import org.offload.caseload.day.CaseTurn;
import org.offload.caseload.day.RefreshLines;
import org.offload.caseload.header.CaseHeaders;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.PlainDates;
import org.offload.platform.Problem;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.WorkingDays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

@Controller
@RequestMapping("/cases/{crn}/appointments")
class BookController {

    private static final String WORDS = "caseload.record";
    private static final LocalTime USUAL = LocalTime.of(10, 0);
    private static final int USUAL_DAYS = 7;

    private final Pages pages;
    private final Forms forms;
    private final CaseHeaders headers;
    private final StoredCaseDefaults defaults;
    private final BookAppointment book;
    private final Bookings bookings;
    private final BookingWarnings warnings;
    private final CaseTurn turn;
    private final RefreshLines lines;
    private final Receipts receipts;
    private final ServiceClock clock;
    private final WorkingDays calendar;

    BookController(
            CaseTurn turn,
            Pages pages,
            Forms forms,
            CaseHeaders headers,
            StoredCaseDefaults defaults,
            BookAppointment book,
            Bookings bookings,
            BookingWarnings warnings,
            RefreshLines lines,
            Receipts receipts,
            ServiceClock clock,
            WorkingDays calendar) {
        this.turn = turn;
        this.pages = pages;
        this.forms = forms;
        this.headers = headers;
        this.defaults = defaults;
        this.book = book;
        this.bookings = bookings;
        this.warnings = warnings;
        this.lines = lines;
        this.receipts = receipts;
        this.clock = clock;
        this.calendar = calendar;
    }

    @May(Job.RECORD_CONTACT)
    @GetMapping("/new")
    View open(Visit visit, @PathVariable Crn crn) {
        CaseDefaults of = defaults.of(crn);
        var frame = visit.frameOf("caseload.book.title");
        return show(crn, forms.open(frame, WORDS, visit.path(), proposal(visit, of)), List.of());
    }

    private Map<String, String> proposal(Visit visit, CaseDefaults of) {
        LocalDate day = FreeTime.day(clock.today(), of.everyDays().orElse(USUAL_DAYS), calendar);
        Optional<LocalTime> time =
                FreeTime.time(
                        day,
                        USUAL,
                        of.mode().usualMinutes(),
                        bookings.takenBy(of.doneBy(visit.user()), day),
                        of.mode().isCall() ? of.safeTimes() : Optional.empty());
        return Map.of(
                NextFields.DAY, PlainDates.typed(day),
                NextFields.TIME, time.map(PlainDates::typed).orElse(""),
                NextFields.MODE, of.mode().name());
    }

    @May(Job.RECORD_CONTACT)
    @PostMapping("/new")
    View save(Visit visit, @PathVariable Crn crn, Typed typed) {
        return switch (receipts.once(visit.user(), typed, () -> book(visit, crn, typed))) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash(String path) -> new RedirectView(path);
            case Saved.Refused(var problems) ->
                    show(
                            crn,
                            forms.again(
                                    visit.frameOf("caseload.book.title"), WORDS, typed, problems),
                            List.of());
        };
    }

    private Saved book(Visit visit, Crn crn, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        Optional<Wanted> wanted = NextFields.read(reading, typed, clock.today());
        if (wanted.isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        turn.take(crn);
        Optional<Problem> inTheWay = book.handle(visit.user(), defaults.of(crn), wanted.get());
        if (inTheWay.isPresent()) {
            return new Saved.Refused(List.of(inTheWay.get()));
        }
        lines.of(crn);
        return new Saved.To("/cases/" + crn + "?notice=caseload.notice.booked");
    }

    /** What stands against an appointment while it is being typed. */
    @May(Job.RECORD_CONTACT)
    @PostMapping("/check")
    View check(Visit visit, @PathVariable Crn crn, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        List<String> found =
                NextFields.read(reading, typed, clock.today())
                        .map(
                                wanted ->
                                        warnings.of(
                                                defaults.of(crn),
                                                visit.user(),
                                                wanted,
                                                clock.today()))
                        .orElseGet(
                                () -> reading.problems().stream().map(visit.words()::say).toList());
        return pages.show(new WarningsPage(visit.frame(""), found));
    }

    private View show(Crn crn, Form form, List<String> found) {
        List<Choice> modes =
                Stream.of(ContactMode.values())
                        .map(
                                mode ->
                                        Choice.of(
                                                mode.name(),
                                                form.frame()
                                                        .visit()
                                                        .words()
                                                        .name("caseload.mode", mode)))
                        .toList();
        return pages.show(
                new BookPage(form.frame(), headers.of(crn), form, modes, found),
                form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

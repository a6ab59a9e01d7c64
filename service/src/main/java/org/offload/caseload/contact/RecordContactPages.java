package org.offload.caseload.contact;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.ContactMode;
import org.offload.caseload.appointment.BookingWarnings;
import org.offload.caseload.appointment.Bookings;
import org.offload.caseload.appointment.CaseDefaults;
import org.offload.caseload.appointment.FreeTime;
import org.offload.caseload.appointment.NextFields;
import org.offload.caseload.appointment.StoredCaseDefaults;
import org.offload.caseload.code.Codes;
import org.offload.caseload.code.KindsAllowed;
import org.offload.caseload.header.CaseHeader;
import org.offload.caseload.header.CaseHeaders;
import org.offload.caseload.header.StoredContactFacts;
import org.offload.caseload.relation.Relation;
import org.offload.caseload.relation.Relations;
import org.offload.caseload.relation.Relations.Subject;
import org.offload.kernel.Crn;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.Frame;
import org.offload.platform.PlainDates;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.offload.platform.WorkingDays;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts the page of a contact together, with what it fills in by itself. */
@Component
class RecordContactPages {

    private final CaseHeaders headers;
    private final StoredContactFacts facts;
    private final StoredCaseDefaults defaults;
    private final Contacts contacts;
    private final LastNotes lastNotes;
    private final Bookings bookings;
    private final BookingWarnings warnings;
    private final Codes codes;
    private final Kinds kinds;
    private final KindsAllowed kindsAllowed;
    private final Relations relations;
    private final WorkingDays calendar;
    private final ServiceClock clock;
    private final Forms forms;
    private final Words words;

    RecordContactPages(
            CaseHeaders headers,
            StoredContactFacts facts,
            StoredCaseDefaults defaults,
            Contacts contacts,
            LastNotes lastNotes,
            Bookings bookings,
            BookingWarnings warnings,
            Codes codes,
            Kinds kinds,
            KindsAllowed kindsAllowed,
            Relations relations,
            WorkingDays calendar,
            ServiceClock clock,
            Forms forms,
            Words words) {
        this.headers = headers;
        this.facts = facts;
        this.defaults = defaults;
        this.contacts = contacts;
        this.lastNotes = lastNotes;
        this.bookings = bookings;
        this.warnings = warnings;
        this.codes = codes;
        this.kinds = kinds;
        this.kindsAllowed = kindsAllowed;
        this.relations = relations;
        this.calendar = calendar;
        this.clock = clock;
        this.forms = forms;
        this.words = words;
    }

    /** Opens the page, on an appointment or on none. */
    RecordContactPage open(Visit visit, Crn crn, @Nullable Contact booked, String path) {
        CaseDefaults of = defaults.of(crn);
        Optional<Contact> next = next(crn, booked);
        Frame frame = visit.frameOf("caseload.record.title");
        Form form = forms.open(frame, ContactFields.WORDS, path, proposal(visit, of, booked, next));
        return page(visit, of, booked, next, form);
    }

    /** Shows the page again with what was typed. */
    RecordContactPage again(Visit visit, Crn crn, @Nullable Contact booked, Form form) {
        return page(visit, defaults.of(crn), booked, next(crn, booked), form);
    }

    private Optional<Contact> next(Crn crn, @Nullable Contact booked) {
        UUID but = booked == null ? new UUID(0, 0) : booked.contactId();
        return contacts.next(crn, clock.today(), but);
    }

    private Map<String, String> proposal(
            Visit visit, CaseDefaults of, @Nullable Contact booked, Optional<Contact> next) {
        Map<String, String> values = new TreeMap<>();
        LocalDate today = clock.today();
        LocalTime now = clock.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        values.put("kind", of.mode().name());
        values.put("about", Relation.event(of.eventNumber()).text());
        values.put("day", PlainDates.typed(today));
        values.put("time", PlainDates.typed(now));
        values.put(NextFields.MODE, of.mode().name());
        of.everyDays()
                .ifPresent(
                        days -> {
                            LocalDate day = FreeTime.day(today, days, calendar);
                            values.put(NextFields.DAY, PlainDates.typed(day));
                            usualTime(visit, of, booked, day)
                                    .map(PlainDates::typed)
                                    .ifPresent(time -> values.put(NextFields.TIME, time));
                            if (next.isEmpty()) {
                                values.put("book", "yes");
                            }
                        });
        return values;
    }

    private Optional<LocalTime> usualTime(
            Visit visit, CaseDefaults of, @Nullable Contact booked, LocalDate day) {
        LocalTime usual =
                booked != null && booked.startsAt() != null
                        ? booked.startsAt()
                        : clock.local().toLocalTime().truncatedTo(ChronoUnit.HOURS);
        var busy = bookings.takenBy(of.doneBy(visit.user()), day);
        return FreeTime.time(
                day,
                usual,
                of.mode().usualMinutes(),
                busy,
                of.mode().isCall() ? of.safeTimes() : Optional.empty());
    }

    private RecordContactPage page(
            Visit visit,
            CaseDefaults of,
            @Nullable Contact booked,
            Optional<Contact> next,
            Form form) {
        CaseHeader header = headers.of(of.crn());
        String base = "/cases/" + of.crn();
        List<Subject> subjects = booked == null ? relations.of(of.crn()) : List.of();
        return new RecordContactPage(
                form.frame(),
                header,
                facts.of(of.crn()),
                form,
                booked == null
                        ? base + "/contacts/new" + query(form.path())
                        : base + "/appointments/" + booked.contactId() + "/outcome",
                base + "/appointments/check",
                booked == null ? "" : inWords(booked),
                happened(booked == null ? of.mode() : booked.mode(), booked != null),
                kinds.outcomes(booked),
                booked == null ? kinds.of(of.crn()) : List.of(),
                booked == null ? kindsAllowed.text() : "",
                booked == null ? relations.choices(subjects, form.value("about")) : List.of(),
                Relations.isOpenQuestion(subjects),
                kinds.modes(),
                sensitive(),
                next.map(this::inWords).orElse(""),
                warnings(visit, of, form),
                lastNotes.of(of.crn(), visit.standing()),
                unreached(of.crn()));
    }

    private String unreached(Crn crn) {
        return contacts.unreached(
                        crn, codes.outcomesThat("attended"), codes.outcomesThat("unreached"))
                .next()
                .map(step -> words.name("caseload.unreached", step))
                .orElse("");
    }

    private static String query(String path) {
        int at = path.indexOf('?');
        return at < 0 ? "" : path.substring(at);
    }

    private List<String> warnings(Visit visit, CaseDefaults of, Form form) {
        if (form.value("book").isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> fields = new TreeMap<>();
        form.values().forEach((name, value) -> fields.put(name, List.of(value)));
        Typed typed = new Typed(fields);
        var reading = new Reading(typed, ContactFields.WORDS, clock.today());
        return NextFields.read(reading, typed, clock.today())
                .map(wanted -> warnings.of(of, visit.user(), wanted, clock.today()))
                .orElseGet(List::of);
    }

    String inWords(Contact contact) {
        return codes.contactType(contact.type())
                + ", "
                + PlainDates.shortDay(contact.onDay())
                + (contact.startsAt() == null ? "" : " " + PlainDates.time(contact.startsAt()));
    }

    private List<Choice> happened(ContactMode mode, boolean booked) {
        return Happened.usualFor(mode, booked).stream()
                .map(one -> Choice.of(one.name(), words.name("caseload.record.happened", one)))
                .toList();
    }

    private List<Choice> sensitive() {
        return Stream.of("USUAL", "YES", "NO")
                .map(one -> Choice.of(one, words.say("caseload.record.sensitive." + one)))
                .toList();
    }
}

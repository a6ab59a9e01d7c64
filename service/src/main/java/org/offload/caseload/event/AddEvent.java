package org.offload.caseload.event;

import org.offload.caseload.code.Codes;
import org.offload.caseload.event.Events.Author;
import org.offload.caseload.event.Events.Required;
import org.offload.kernel.Crn;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Adds an event with its sentence and up to three requirements, on one page. */
@Service
class AddEvent {

    static final String WORDS = "caseload.newEvent";
    static final Set<String> UNITS = Set.of("days", "weeks", "months", "years");

    /** The fields of the requirements, each with that of its amount. */
    private static final Map<String, String> REQUIREMENTS =
            new TreeMap<>(
                    Map.of(
                            "requirement1", "amount1",
                            "requirement2", "amount2",
                            "requirement3", "amount3"));

    private static final int LONGEST_OFFENCE = 200;
    private static final int MOST = 9999;

    private final Receipts receipts;
    private final Events events;
    private final Codes codes;
    private final ServiceClock clock;

    AddEvent(Receipts receipts, Events events, Codes codes, ServiceClock clock) {
        this.receipts = receipts;
        this.events = events;
        this.codes = codes;
        this.clock = clock;
    }

    Saved handle(User user, Crn crn, Typed typed) {
        return receipts.once(user, typed, () -> add(user, crn, typed));
    }

    private Saved add(User user, Crn crn, Typed typed) {
        var reading = new Reading(typed, WORDS, clock.today());
        String type = typed.one("type");
        if (codes.find("order_types", type).isEmpty()) {
            reading.refuse("type", WORDS + ".type.missing");
        }
        String offence = reading.required("offence", LONGEST_OFFENCE);
        Optional<LocalDate> convicted = reading.date("convicted");
        if (convicted.filter(day -> day.isAfter(clock.today())).isPresent()) {
            reading.refuse("convicted", WORDS + ".convicted.future");
        }
        Optional<LocalDate> started = reading.date("started");
        Optional<LocalDate> ends = reading.date("ends");
        if (started.isPresent() && ends.isPresent() && ends.get().isBefore(started.get())) {
            reading.refuse("ends", WORDS + ".ends.order");
        }
        Optional<Integer> length = reading.number("length", 1, MOST);
        List<Required> required = requirements(reading, typed);
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        String unit = typed.one("unit");
        var author = new Author(user.username(), clock.now().atOffset(ZoneOffset.UTC));
        int number =
                events.add(
                        crn,
                        new Events.Added(
                                offence,
                                convicted.orElse(null),
                                type,
                                started.orElse(null),
                                ends.orElse(null),
                                length.orElse(null),
                                length.isPresent() && UNITS.contains(unit) ? unit : ""),
                        author);
        for (Required one : required) {
            events.add(crn, number, one, author);
        }
        return new Saved.To("/cases/" + crn + "?notice=caseload.notice.eventAdded");
    }

    private List<Required> requirements(Reading reading, Typed typed) {
        List<Required> required = new ArrayList<>();
        for (Map.Entry<String, String> fields : REQUIREMENTS.entrySet()) {
            String type = typed.one(fields.getKey());
            Optional<Integer> amount = reading.number(fields.getValue(), 1, MOST);
            if (!type.isEmpty()) {
                String unit =
                        codes.find("requirement_types", type)
                                .map(code -> code.flags().getOrDefault("unit", "months"))
                                .orElse("");
                if (unit.isEmpty()) {
                    reading.refuse(fields.getKey(), WORDS + ".requirement.missing");
                }
                required.add(new Required(type, amount.orElse(null), unit));
            } else if (amount.isPresent()) {
                reading.refuse(fields.getKey(), WORDS + ".requirement.missing");
            }
        }
        return required;
    }
}

package org.offload.rulebook.override;

import org.offload.caseload.ContactMode;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.rulebook.vocabulary.Interval;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what somebody wants in place of what a rulebook asks for. */
@Component
class WishFields {

    static final String WORDS = "rulebook.override";

    /** The ways that can be wished for. */
    static final List<ContactMode> MODES =
            Arrays.stream(ContactMode.values()).filter(mode -> mode != ContactMode.OTHER).toList();

    private static final int LONGEST = 500;
    private static final int MOST_MONTHS = 6; // then somebody decides anew

    private final ServiceClock clock;

    WishFields(ServiceClock clock) {
        this.clock = clock;
    }

    Reading reading(Typed typed) {
        return new Reading(typed, WORDS, clock.today());
    }

    /** Reads how somebody is to be met, and says what is to be mended about that and how often. */
    Optional<Way> way(Reading reading, Typed typed) {
        Optional<ContactMode> mode = reading.choice("mode", ContactMode.class);
        if (mode.filter(one -> !MODES.contains(one)).isPresent()) {
            reading.refuse("mode", WORDS + ".mode.missing");
        }
        if (typed.one("everyDays").isBlank()) {
            reading.refuse("everyDays", WORDS + ".everyDays.missing");
        }
        Optional<Integer> days = reading.number("everyDays", 1, Interval.Days.MOST);
        return reading.problems().isEmpty()
                ? mode.flatMap(one -> days.map(count -> new Way(one, count)))
                : Optional.empty();
    }

    /** Reads all fields; none if something is to be mended, which is then said. */
    Optional<Wish> read(Reading reading, Typed typed) {
        LocalDate today = clock.today();
        Optional<Way> way = way(reading, typed);
        Optional<LocalDate> until = reading.requiredDate("until");
        String reason = reading.required("reason", LONGEST);
        if (until.filter(day -> day.isBefore(today)).isPresent()) {
            reading.refuse("until", WORDS + ".until.past");
        }
        if (until.filter(day -> day.isAfter(today.plusMonths(MOST_MONTHS))).isPresent()) {
            reading.refuse("until", WORDS + ".until.far", MOST_MONTHS);
        }
        return way.isEmpty() || until.isEmpty() || !reading.problems().isEmpty()
                ? Optional.empty()
                : Optional.of(new Wish(way.get(), until.get(), reason));
    }
}

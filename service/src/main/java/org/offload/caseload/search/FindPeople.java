package org.offload.caseload.search;

import org.offload.caseload.NameKey;
import org.offload.caseload.search.People.Reader;
import org.offload.kernel.Crn;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds people by whatever was typed: a CRN, a date of birth or a name. */
@Service
class FindPeople {

    private static final int LONGEST = 100;

    private final People people;
    private final ServiceClock clock;

    FindPeople(People people, ServiceClock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<Found> handle(User user, String typed) {
        var reader = new Reader(user.staffOrNobody(), clock.today());
        String text = typed.strip();
        Optional<Crn> crn = Crn.parse(text);
        if (crn.isPresent()) {
            return people.byCrn(reader, crn.get().value());
        }
        Optional<LocalDate> born = dateOf(text);
        if (born.isPresent()) {
            return people.byBirth(reader, born.get());
        }
        String key = NameKey.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return key.isEmpty() ? List.of() : people.byName(reader, key);
    }

    /** A date of birth has digits in it; words such as "tomorrow" are names here. */
    private Optional<LocalDate> dateOf(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        return new Reading(new Typed(Map.of("q", List.of(text))), "", clock.today()).date("q");
    }
}

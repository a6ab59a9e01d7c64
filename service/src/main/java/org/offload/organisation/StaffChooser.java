package org.offload.organisation;

import org.offload.organisation.Colleagues.Named;
import org.offload.platform.Choice;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Chooses a member of staff by what was typed into the field {@code who}, and among several of that
 * name by the field {@code staff}. It works without a script: the page comes again with the choice.
 */
@Component
public class StaffChooser {

    private static final int LONGEST = 100;

    private final Colleagues colleagues;
    private final ServiceClock clock;

    StaffChooser(Colleagues colleagues, ServiceClock clock) {
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Returns who is meant, or says what to mend. */
    public Optional<Named> read(Reading reading, Typed typed) {
        String who = reading.required("who", LONGEST);
        List<Named> found = colleagues.named(who, clock.today());
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        Optional<Named> chosen =
                found.stream()
                        .filter(one -> one.id().value().equals(typed.one("staff")))
                        .findFirst();
        if (chosen.isEmpty() && !who.isEmpty()) {
            reading.refuse(
                    found.isEmpty() ? "who" : "staff",
                    found.isEmpty() ? "organisation.staff.none" : "organisation.staff.several");
        }
        return chosen;
    }

    /**
     * Returns those whom a text may mean, to choose from; none if it is clear, or nobody is meant.
     */
    public List<Choice> choices(String who) {
        List<Named> found = colleagues.named(who, clock.today());
        return found.size() < 2
                ? List.of()
                : found.stream()
                        .map(one -> new Choice(one.id().value(), one.name(), one.teams()))
                        .toList();
    }
}

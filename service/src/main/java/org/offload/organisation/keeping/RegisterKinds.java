package org.offload.organisation.keeping;

import org.offload.platform.NotFound;
import org.springframework.stereotype.Component;

import java.util.List;

/** The kinds of records of the register. */
@Component
class RegisterKinds {

    private final List<Kind> all;

    RegisterKinds(
            MemberPart member,
            HoursPart hours,
            MembershipPart membership,
            AvailabilityPart availability,
            TeamPart team,
            OfficePart office,
            UnitPart unit,
            RegisterLists lists) {
        all =
                List.of(
                        new Kind(
                                Kind.STAFF,
                                List.of(member, membership, hours, availability),
                                lists::staff),
                        new Kind(Kind.TEAMS, List.of(team), lists::teams),
                        new Kind(Kind.OFFICES, List.of(office), lists::offices),
                        new Kind("units", List.of(unit), lists::units));
    }

    /**
     * Returns the kind of a name.
     *
     * @throws NotFound if there is none
     */
    Kind named(String name) {
        return all.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

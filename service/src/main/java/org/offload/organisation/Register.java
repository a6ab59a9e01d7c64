package org.offload.organisation;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A service as it is handed over in one go: what {@link RegisterBulk} adds. Lists may be empty. */
public record Register(
        List<Region> regions,
        List<Pdu> pdus,
        List<Place> places,
        List<Team> teams,
        List<StaffMember> staff,
        List<Membership> memberships,
        List<Availability> availabilities) {

    public Register {
        regions = List.copyOf(regions);
        pdus = List.copyOf(pdus);
        places = List.copyOf(places);
        teams = List.copyOf(teams);
        staff = List.copyOf(staff);
        memberships = List.copyOf(memberships);
        availabilities = List.copyOf(availabilities);
    }

    /** A region of the service, by its letter. */
    public record Region(String code, String name) {}

    /** A probation delivery unit. */
    public record Pdu(String code, String name, String regionCode) {}

    /**
     * A building.
     *
     * @param kind such as {@code OFFICE}
     * @param madeUp whether it was invented for a demonstration or an import
     */
    public record Place(
            String id,
            String kind,
            String name,
            String address,
            @Nullable String postcode,
            String regionCode,
            boolean madeUp) {}

    /** A team; its place is where it usually sees people. */
    public record Team(TeamCode code, String name, String pduCode, @Nullable String placeId) {}

    /**
     * A member of staff.
     *
     * @param grade {@code PO}, {@code PSO}, {@code SPO} or {@code ADMINISTRATOR}
     * @param weeklyHours contracted hours a week, one decimal
     * @param since the first day of these hours
     */
    public record StaffMember(
            StaffId id,
            String forename,
            String surname,
            String grade,
            BigDecimal weeklyHours,
            LocalDate since,
            boolean madeUp) {}

    /**
     * Someone's place in a team.
     *
     * @param manages whether they lead the team
     * @param to the last day, inclusive; none while it lasts
     */
    public record Membership(
            TeamCode team,
            StaffId staff,
            boolean manages,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * What a colleague can do on which days: the effect only, never why.
     *
     * @param to the last day, inclusive; none while it is open
     */
    public record Availability(
            StaffId staff, Effect effect, LocalDate from, @Nullable LocalDate to) {}

    /** The effect of an availability. */
    public enum Effect {
        /** Does no work on these days. */
        AWAY,
        /** Works fully, without seeing anyone face to face. */
        NO_FACE_TO_FACE
    }
}

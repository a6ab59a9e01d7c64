package org.offload.caseload;

import org.jspecify.annotations.Nullable;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.kernel.TeamCode;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's whole record as it is handed over in one go: what {@link CaseBulk} adds.
 *
 * @param source where it comes from, such as {@code demonstration}
 */
public record CaseRecord(
        Crn crn,
        Person person,
        Reachability reachability,
        CaseManager manager,
        Optional<AgreedContact> agreedContact,
        List<DatedValue> values,
        List<Event> events,
        List<Registration> registrations,
        List<Contact> contacts,
        List<PartEntry> parts,
        List<ImportedFact> facts,
        String source) {

    public CaseRecord {
        values = List.copyOf(values);
        events = List.copyOf(events);
        registrations = List.copyOf(registrations);
        contacts = List.copyOf(contacts);
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
    }

    /**
     * Who it is. Texts may be empty, never missing.
     *
     * @param placeholder whether the name was made up because the source has none
     */
    public record Person(
            String forename,
            String middleNames,
            String surname,
            String preferredName,
            boolean placeholder,
            Birth birth,
            String sex,
            String ethnicity,
            String language,
            boolean interpreter) {}

    /**
     * How someone can be reached.
     *
     * @param hasPhone none where nobody has asked yet, as for the answers below
     * @param smartphone whether the phone is one
     * @param data whether there is data to use on it
     * @param mayText whether texts may be sent
     * @param safeTimes none where nothing was agreed
     * @param othersWhoHear who else may hear, in words
     */
    public record Reachability(
            String phone,
            String email,
            @Nullable Boolean hasPhone,
            @Nullable Boolean smartphone,
            @Nullable Boolean data,
            @Nullable Boolean canVideo,
            @Nullable Boolean mayText,
            Optional<SafeTimes> safeTimes,
            String safeWord,
            String othersWhoHear,
            boolean askIfAlone) {

        /** Returns the state of someone of whom nothing is known. */
        public static Reachability unknown() {
            return new Reachability(
                    "", "", null, null, null, null, null, Optional.empty(), "", "", false);
        }
    }

    /**
     * Who is responsible, from a day on.
     *
     * @param staff none while the team has not allocated the case yet
     */
    public record CaseManager(@Nullable StaffId staff, TeamCode team, LocalDate from) {}

    /**
     * How often contact is agreed.
     *
     * @param from the day on which it was agreed, and from which the clock runs until there is a
     *     contact
     */
    public record AgreedContact(
            LocalDate from, int everyDays, ContactMode mode, String reason, String source) {}

    /**
     * A value that holds from a day on.
     *
     * @param value for harm the name of a {@link HarmLevel}; for health a code of the list {@code
     *     health_effects}; for the tier as the source writes it
     */
    public record DatedValue(
            ValueKind kind, LocalDate from, @Nullable LocalDate to, String value, String source) {}

    /** The kinds of dated value. Health holds the effect only, never a diagnosis. */
    public enum ValueKind {
        HARM,
        TIER,
        HEALTH
    }

    /**
     * One engagement between service and person. Dates may be unknown.
     *
     * @param offenceCode of the main offence, five digits; empty if it is not known
     * @param orderType a code of the list {@code order_types}
     * @param endReason a code of the list {@code event_end_reasons}; empty while it is live
     * @param lengthUnit {@code days}, {@code weeks}, {@code months} or {@code years}
     * @param endedOn none while it is live
     */
    public record Event(
            int number,
            String mainOffence,
            String offenceCode,
            @Nullable LocalDate convictedOn,
            String orderType,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer length,
            @Nullable String lengthUnit,
            @Nullable LocalDate endedOn,
            String endReason,
            List<Requirement> requirements,
            List<LicenceCondition> conditions) {

        public Event {
            requirements = List.copyOf(requirements);
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Something the court ordered.
     *
     * @param type a code of the list {@code requirement_types}
     * @param unit {@code days}, {@code hours} or {@code months}
     */
    public record Requirement(
            UUID id,
            String type,
            @Nullable Integer amount,
            @Nullable String unit,
            String detail,
            @Nullable LocalDate endedOn) {}

    /**
     * Something a licence asks for, from the release on.
     *
     * @param type a code of the list {@code licence_condition_types}
     * @param wording empty where that of the type stands
     */
    public record LicenceCondition(
            UUID id,
            String type,
            String wording,
            @Nullable LocalDate imposedOn,
            @Nullable LocalDate endedOn) {}

    /**
     * A flag on the person.
     *
     * @param type a code of the list {@code registration_types}
     * @param reviewOn the next review; none where the type has no review
     */
    public record Registration(
            UUID id,
            String type,
            String level,
            String category,
            LocalDate registeredOn,
            @Nullable LocalDate reviewOn,
            String note,
            @Nullable LocalDate endedOn) {}

    /**
     * An entry of the contact log. One in the future without an outcome is a booking.
     *
     * @param id sorts by time (UUID version 7) where the source has no id of its own
     * @param type a code of the lists {@code contact_types} or {@code appointment_types}
     * @param outcome a code of the list {@code contact_outcomes}
     * @param note empty for none
     */
    public record Contact(
            UUID id,
            String type,
            LocalDate day,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable String outcome,
            boolean sensitive,
            boolean system,
            @Nullable Integer eventNumber,
            @Nullable StaffId staff,
            @Nullable TeamCode team,
            @Nullable String placeId,
            String note) {}

    /**
     * An entry of a part of the record that has no component of its own here, such as an address.
     *
     * @param part its short name, such as {@code address} or {@code alias}
     * @param values by field, as {@code platform.Field} writes them: a day as {@code 2020-04-07}, a
     *     ticked box as {@code yes}; a field that is not there is empty
     */
    public record PartEntry(String part, UUID id, Map<String, String> values) {

        public PartEntry {
            values = Map.copyOf(values);
        }
    }

    /**
     * What the source knew and the record has no better place for.
     *
     * @param kind {@code number}, {@code yes-no} or {@code text}
     */
    public record ImportedFact(String name, String kind, String value) {}
}

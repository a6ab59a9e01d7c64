package org.offload.caseload.bulk;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.CaseRecord.LicenceCondition;
import org.offload.caseload.NameKey;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.appointment.Slots;
import org.offload.platform.BulkCopy;
import org.offload.platform.Ids;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** The rows of a batch of cases, table by table, parents before children. */
class Rows {

    private static final List<String> TABLES =
            List.of(
                    "person (crn, forename, middle_names, surname, preferred_name, name_key,"
                        + " surname_key, name_is_placeholder, born_on, age_band, age_band_on, sex,"
                        + " ethnicity, language, interpreter, recorded_at, recorded_by, source)",
                    "reachability (crn, phone, email, has_phone, smartphone, data_allowance,"
                            + " can_video, may_text, safe_days, safe_from, safe_to, safe_word,"
                            + " others_who_hear, ask_if_alone, recorded_at, recorded_by, source)",
                    "case_grant (crn, grant_id, kind, staff_id, team_code, valid_from, reason)",
                    "agreed_contact (crn, valid_from, every_days, mode, reason, source)",
                    "dated_value (crn, value_id, kind, valid_from, valid_to, value, recorded_at,"
                            + " recorded_by, source)",
                    "imported_fact (crn, source, name, kind, value)",
                    "event (crn, event_number, main_offence, offence_code, convicted_on,"
                            + " order_type, started_on, ends_on, length, length_unit, ended_on,"
                            + " end_reason, recorded_at, recorded_by, source)",
                    "requirement (crn, event_number, requirement_id, type, amount, unit, detail,"
                            + " ended_on, recorded_at, recorded_by, source)",
                    "licence_condition (crn, event_number, licence_condition_id, type, wording,"
                            + " imposed_on, ended_on, end_reason, for_victim, note, recorded_at,"
                            + " recorded_by, source)",
                    "registration (crn, registration_id, type, level, category, registered_on,"
                            + " review_on, note, ended_on, recorded_at, recorded_by, source)",
                    "contact (crn, contact_id, type, on_day, starts_at, ends_at, outcome,"
                            + " appointment, sensitive, system, event_number, staff_id, team_code,"
                            + " place_id, reservation_id, recorded_at, recorded_by, source)",
                    "contact_note (crn, contact_id, note_number, text, author, written_at)",
                    "person_slot (crn, day, slot, reservation_id)",
                    "staff_slot (staff_id, day, slot, reservation_id)");

    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
    private final OffsetDateTime at;
    private final LocalDateTime now;
    private final Predicate<String> isAppointment;
    private final PartRows parts;
    private String by = ""; // who recorded the case that is being added

    Rows(OffsetDateTime at, LocalDateTime now, Predicate<String> isAppointment, PartRows parts) {
        this.at = at;
        this.now = now;
        this.isAppointment = isAppointment;
        this.parts = parts;
        TABLES.forEach(table -> rows.put(nameOf(table), new ArrayList<>()));
    }

    private static String nameOf(String table) {
        return table.substring(0, table.indexOf(' '));
    }

    private void put(String table, @Nullable Object... values) {
        Objects.requireNonNull(rows.get(table)).add(values);
    }

    void writeTo(BulkCopy copy) {
        TABLES.forEach(
                table ->
                        copy.append(
                                "caseload." + table,
                                Objects.requireNonNull(rows.get(nameOf(table)))));
        parts.writeTo(copy);
    }

    void add(CaseRecord one, String recordedBy) {
        by = recordedBy;
        var crn = one.crn();
        person(one);
        reachability(one);
        put(
                "case_grant",
                crn,
                UUID.nameUUIDFromBytes((crn + " first manager").getBytes(StandardCharsets.UTF_8)),
                "MANAGER",
                one.manager().staff(),
                one.manager().team(),
                one.manager().from(),
                one.source());
        one.agreedContact()
                .ifPresent(
                        agreed ->
                                put(
                                        "agreed_contact",
                                        crn,
                                        agreed.from(),
                                        agreed.everyDays(),
                                        agreed.mode(),
                                        agreed.reason(),
                                        agreed.source()));
        one.values()
                .forEach(
                        v ->
                                put(
                                        "dated_value",
                                        crn,
                                        Ids.next(),
                                        v.kind(),
                                        v.from(),
                                        v.to(),
                                        v.value(),
                                        at,
                                        by,
                                        v.source()));
        one.facts()
                .forEach(
                        f ->
                                put(
                                        "imported_fact",
                                        crn,
                                        one.source(),
                                        f.name(),
                                        f.kind(),
                                        f.value()));
        one.events().forEach(event -> event(one, event));
        one.registrations()
                .forEach(
                        r ->
                                put(
                                        "registration",
                                        crn,
                                        r.id(),
                                        r.type(),
                                        r.level(),
                                        r.category(),
                                        r.registeredOn(),
                                        r.reviewOn(),
                                        r.note(),
                                        r.endedOn(),
                                        at,
                                        by,
                                        one.source()));
        one.contacts().forEach(contact -> contact(one, contact));
        one.parts().forEach(entry -> parts.add(one, entry, at, by));
    }

    private void person(CaseRecord one) {
        var person = one.person();
        LocalDate bornOn = person.birth() instanceof Birth.On(var day) ? day : null;
        String band = person.birth() instanceof Birth.InBand(var text, _) ? text : null;
        LocalDate bandOn =
                person.birth() instanceof Birth.InBand(_, var on) ? on.orElse(null) : null;
        put(
                "person",
                one.crn(),
                person.forename(),
                person.middleNames(),
                person.surname(),
                person.preferredName(),
                NameKey.of(person.forename(), person.middleNames(), person.surname()),
                NameKey.of(person.surname()),
                person.placeholder(),
                bornOn,
                band,
                bandOn,
                person.sex(),
                person.ethnicity(),
                person.language(),
                person.interpreter(),
                at,
                by,
                one.source());
    }

    private void reachability(CaseRecord one) {
        var reach = one.reachability();
        put(
                "reachability",
                one.crn(),
                reach.phone(),
                reach.email(),
                reach.hasPhone(),
                reach.smartphone(),
                reach.data(),
                reach.canVideo(),
                reach.mayText(),
                reach.safeTimes().map(SafeTimes::daysAsStored).orElse(""),
                reach.safeTimes().map(SafeTimes::from).orElse(null),
                reach.safeTimes().map(SafeTimes::to).orElse(null),
                reach.safeWord(),
                reach.othersWhoHear(),
                reach.askIfAlone(),
                at,
                by,
                one.source());
    }

    private void event(CaseRecord one, Event event) {
        put(
                "event",
                one.crn(),
                event.number(),
                event.mainOffence(),
                event.offenceCode(),
                event.convictedOn(),
                event.orderType(),
                event.startedOn(),
                event.endsOn(),
                event.length(),
                Objects.requireNonNullElse(event.lengthUnit(), ""),
                event.endedOn(),
                event.endReason(),
                at,
                by,
                one.source());
        event.requirements()
                .forEach(
                        r ->
                                put(
                                        "requirement",
                                        one.crn(),
                                        event.number(),
                                        r.id(),
                                        r.type(),
                                        r.amount(),
                                        Objects.requireNonNullElse(r.unit(), ""),
                                        r.detail(),
                                        r.endedOn(),
                                        at,
                                        by,
                                        one.source()));
        event.conditions().forEach(condition -> condition(one, event, condition));
    }

    private void condition(CaseRecord one, Event event, LicenceCondition condition) {
        put(
                "licence_condition",
                one.crn(),
                event.number(),
                condition.id(),
                condition.type(),
                condition.wording(),
                condition.imposedOn(),
                condition.endedOn(),
                "",
                false,
                "",
                at,
                by,
                one.source());
    }

    private void contact(CaseRecord one, Contact contact) {
        boolean appointment = isAppointment.test(contact.type());
        boolean booked = appointment && contact.outcome() == null && isAhead(contact);
        put(
                "contact",
                one.crn(),
                contact.id(),
                contact.type(),
                contact.day(),
                contact.startsAt(),
                contact.endsAt(),
                contact.outcome(),
                appointment,
                contact.sensitive(),
                contact.system(),
                contact.eventNumber(),
                contact.staff(),
                contact.team(),
                contact.placeId(),
                booked ? contact.id() : null,
                at,
                by,
                one.source());
        if (!contact.note().isEmpty()) {
            put("contact_note", one.crn(), contact.id(), 1, contact.note(), by, written(contact));
        }
        if (booked) {
            slots(one, contact);
        }
    }

    /** A note of the past was written when the contact ended; one of today or later, now. */
    private OffsetDateTime written(Contact contact) {
        LocalTime time = contact.endsAt() == null ? contact.startsAt() : contact.endsAt();
        LocalDateTime moment = contact.day().atTime(time == null ? LocalTime.NOON : time);
        return moment.isBefore(now) ? at.minus(Duration.between(moment, now)) : at;
    }

    private boolean isAhead(Contact contact) {
        return !contact.day().isBefore(now.toLocalDate());
    }

    private void slots(CaseRecord one, Contact contact) {
        var startsAt = contact.startsAt();
        var endsAt = contact.endsAt();
        if (startsAt == null || endsAt == null) {
            return;
        }
        Slots.of(startsAt, endsAt)
                .forEach(
                        slot -> {
                            put("person_slot", one.crn(), contact.day(), slot, contact.id());
                            if (contact.staff() != null) {
                                put(
                                        "staff_slot",
                                        contact.staff(),
                                        contact.day(),
                                        slot,
                                        contact.id());
                            }
                        });
    }
}

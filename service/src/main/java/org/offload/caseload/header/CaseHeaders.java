package org.offload.caseload.header;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.code.Codes;
import org.offload.caseload.header.CaseHeader.Flag;
import org.offload.kernel.Crn;
import org.offload.platform.NotFound;
import org.offload.platform.PlainDates;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what stands beside the name: one statement, by CRN. */
@Repository
public class CaseHeaders {

    static final String OF =
            """
            select p.forename, p.middle_names, p.surname, p.preferred_name, p.name_is_placeholder,
                   p.born_on, p.age_band,
                   (select value from caseload.dated_value v
                     where v.crn = p.crn and kind = 'HARM' and valid_from <= :today and withdrawn_at is null
                     order by valid_from desc, value_id desc limit 1) as harm,
                   (select value from caseload.dated_value v
                     where v.crn = p.crn and kind = 'TIER' and valid_from <= :today and withdrawn_at is null
                     order by valid_from desc, value_id desc limit 1) as tier,
                   h.value as health, h.valid_to as health_until,
                   (select s.forename || ' ' || s.surname
                      from caseload.case_grant g
                      join organisation.door_staff s on s.staff_id = g.staff_id
                     where g.crn = p.crn and g.kind = 'MANAGER' and g.valid_to is null) as manager,
                   exists (select from caseload.transfer x
                            where x.crn = p.crn and x.settled_at is null) as in_transfer,
                   (select string_agg(distinct type, ' ') from caseload.registration r
                     where r.crn = p.crn and r.ended_on is null
                       and r.withdrawn_at is null) as flags
              from caseload.person p
              left join lateral (
                select value, valid_to from caseload.dated_value v
                 where v.crn = p.crn and kind = 'HEALTH' and valid_from <= :today
                   and withdrawn_at is null and (valid_to is null or valid_to >= :today)
                 order by valid_from desc, value_id desc limit 1) h on true
             where p.crn = :crn\
            """;

    private record Row(
            String forename,
            String middleNames,
            String surname,
            String preferredName,
            boolean nameIsPlaceholder,
            @Nullable LocalDate bornOn,
            @Nullable String ageBand,
            @Nullable String harm,
            @Nullable String tier,
            @Nullable String health,
            @Nullable LocalDate healthUntil,
            @Nullable String manager,
            boolean inTransfer,
            @Nullable String flags) {}

    private final JdbcClient jdbc;
    private final Codes codes;
    private final Words words;
    private final ServiceClock clock;

    CaseHeaders(JdbcClient jdbc, Codes codes, Words words, ServiceClock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Returns the header.
     *
     * @throws NotFound if there is no such case
     */
    public CaseHeader of(Crn crn) {
        Row row =
                jdbc.sql(OF)
                        .param("crn", crn.value())
                        .param("today", clock.today())
                        .query(RowAs.of(Row.class))
                        .optional()
                        .orElseThrow(NotFound::new);
        String name =
                Stream.of(row.forename(), row.middleNames(), row.surname())
                        .filter(part -> !part.isBlank())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(crn.value());
        return new CaseHeader(
                crn,
                name,
                row.nameIsPlaceholder(),
                row.preferredName(),
                age(row),
                row.harm() == null
                        ? ""
                        : words.name("caseload.harm", HarmLevel.valueOf(row.harm())),
                row.harm() == null ? -1 : HarmLevel.valueOf(row.harm()).consequence(),
                Objects.requireNonNullElse(row.tier(), ""),
                health(row),
                Objects.requireNonNullElse(row.manager(), ""),
                row.inTransfer(),
                flags(row.flags()));
    }

    private String health(Row row) {
        if (row.health() == null) {
            return "";
        }
        String effect = codes.words(row.health(), "health_effects");
        return row.healthUntil() == null
                ? effect
                : words.say("caseload.header.health", effect, PlainDates.day(row.healthUntil()));
    }

    private String age(Row row) {
        if (row.bornOn() != null) {
            int years = Period.between(row.bornOn(), clock.today()).getYears();
            return words.say("caseload.age.born", PlainDates.day(row.bornOn()), years);
        }
        return row.ageBand() == null
                ? words.say("caseload.age.unknown")
                : words.say("caseload.age.band", row.ageBand());
    }

    private List<Flag> flags(@Nullable String types) {
        return types == null
                ? List.of()
                : Arrays.stream(types.split(" "))
                        .flatMap(type -> codes.find("registration_types", type).stream())
                        .map(Flag::of)
                        .sorted(
                                Comparator.comparing(Flag::riskToStaff)
                                        .reversed()
                                        .thenComparing(Flag::words))
                        .toList();
    }
}

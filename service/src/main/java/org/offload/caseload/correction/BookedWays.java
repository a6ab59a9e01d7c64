package org.offload.caseload.correction;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.BookedModes;
import org.offload.caseload.ContactMode;
import org.offload.caseload.code.Codes;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
import org.offload.platform.OfCases;
import org.offload.platform.RowAs;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads how people are booked to be met, and writes another way. */
@Repository
class BookedWays {

    static final String OF =
            """
            select c.crn, c.contact_id, c.staff_id, c.on_day, c.starts_at, c.type, c.place_id,
                   d.modes
              from caseload.contact c
              left join lateral
                   (select string_agg(modes, ' ' order by due_on, strand) as modes
                      from caseload.due_contact where crn = c.crn) d on true
             where c.crn = any(:crns) and c.withdrawn_at is null and c.appointment
               and c.outcome is null and c.on_day >= :today\
            """;
    static final String CHANGE =
            """
            update caseload.contact
               set type = :to, place_id = nullif(:place, ''), version = version + 1
             where crn = :crn and contact_id = :id and type = :from
               and coalesce(place_id, '') = :left and outcome is null and withdrawn_at is null\
            """;

    private record Row(
            String crn,
            UUID contactId,
            @Nullable String staffId,
            LocalDate onDay,
            @Nullable LocalTime startsAt,
            String type,
            @Nullable String placeId,
            @Nullable String modes) {}

    private final JdbcClient jdbc;
    private final Codes codes;
    private final ServiceClock clock;

    BookedWays(JdbcClient jdbc, Codes codes, ServiceClock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.clock = clock;
    }

    /** Returns those that have a mode of ours. */
    List<BookedModes.Booked> of(List<Crn> crns) {
        var some = OfCases.of(crns);
        return jdbc
                .sql(some.in(OF))
                .params(some.params())
                .param("today", clock.today())
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .flatMap(row -> booked(row).stream())
                .toList();
    }

    private Optional<BookedModes.Booked> booked(Row row) {
        return mode(row.type())
                .map(
                        mode ->
                                new BookedModes.Booked(
                                        Crn.of(row.crn()),
                                        row.contactId(),
                                        row.staffId() == null ? null : StaffId.of(row.staffId()),
                                        row.onDay(),
                                        row.startsAt(),
                                        new BookedModes.Way(
                                                row.type(),
                                                Objects.requireNonNullElse(row.placeId(), "")),
                                        mode,
                                        allowed(row)));
    }

    private Optional<ContactMode> mode(String type) {
        String name =
                codes.find("appointment_types", type)
                        .map(code -> code.flag("mode").toUpperCase(Locale.ROOT))
                        .orElse("");
        return Arrays.stream(ContactMode.values())
                .filter(mode -> mode != ContactMode.OTHER && mode.name().equals(name))
                .findFirst();
    }

    private static List<ContactMode> allowed(Row row) {
        return row.modes() == null
                ? List.of()
                : Arrays.stream(row.modes().split(" "))
                        .map(ContactMode::valueOf)
                        .distinct()
                        .toList();
    }

    boolean change(Crn crn, UUID contact, BookedModes.Way from, BookedModes.Way to) {
        return jdbc.sql(CHANGE)
                        .param("crn", crn.value())
                        .param("id", contact)
                        .param("from", from.type())
                        .param("left", from.placeId())
                        .param("to", to.type())
                        .param("place", to.placeId())
                        .update()
                == 1;
    }
}

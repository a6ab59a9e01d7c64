package org.offload.caseload.pause;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.DeliveryFacts.RequirementKind;
import org.offload.caseload.code.Codes;
import org.offload.kernel.Crn;
import org.offload.platform.OfCases;
import org.offload.platform.RowAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what of some cases a delivery model may stop, and what is paused. */
@Repository
class PausesNow {

    static final String LIVE =
            """
            select crn, event_number || '-R-' || requirement_id as component, type
              from caseload.requirement
             where crn = any(:crns) and ended_on is null and withdrawn_at is null
               and type = any(:types)\
            """;
    static final String KEPT =
            """
            select crn, pause_id, component, from_on, to_on, rule,
                   withdrawn_at is not null as is_withdrawn
              from caseload.pause
             where crn = any(:crns)
               and (rule <> '' or withdrawn_at is null and (to_on is null or to_on >= :today))\
            """;

    private static final String TYPES = "requirement_types";

    private record LiveRow(String crn, String component, String type) {}

    private record KeptRow(
            String crn,
            UUID pauseId,
            String component,
            LocalDate fromOn,
            @Nullable LocalDate toOn,
            String rule,
            boolean isWithdrawn) {

        RuledPause pause() {
            return new RuledPause(pauseId, component, fromOn, toOn, rule, isWithdrawn);
        }
    }

    private final JdbcClient jdbc;
    private final Codes codes;

    PausesNow(JdbcClient jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** Returns the live requirements of each case by their kind. */
    Map<Crn, Map<RequirementKind, List<String>>> live(List<Crn> crns) {
        var some = OfCases.of(crns);
        Map<String, RequirementKind> kinds = kinds();
        return jdbc
                .sql(some.in(LIVE))
                .params(some.params())
                .param("types", kinds.keySet().toArray(String[]::new))
                .query(RowAs.of(LiveRow.class))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> Crn.of(row.crn()),
                                Collectors.groupingBy(
                                        row -> kinds.get(row.type()),
                                        () -> new EnumMap<>(RequirementKind.class),
                                        Collectors.mapping(
                                                LiveRow::component, Collectors.toList()))));
    }

    private Map<String, RequirementKind> kinds() {
        return codes.list(TYPES).stream()
                .flatMap(
                        code ->
                                Stream.of(RequirementKind.values())
                                        .filter(kind -> code.isOf("fact", kind.name()))
                                        .map(kind -> Map.entry(code.code(), kind)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the pauses of today and later of each case, and all that a model began. */
    Map<Crn, List<RuledPause>> kept(List<Crn> crns, LocalDate today) {
        var some = OfCases.of(crns);
        return jdbc
                .sql(some.in(KEPT))
                .params(some.params())
                .param("today", today)
                .query(RowAs.of(KeptRow.class))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> Crn.of(row.crn()),
                                Collectors.mapping(KeptRow::pause, Collectors.toList())));
    }
}

package org.offload.caseload.day;

import org.offload.caseload.ContactMode;
import org.offload.caseload.DueContact;
import org.offload.caseload.DueContacts;
import org.offload.caseload.DueOfCase;
import org.offload.kernel.Crn;
import org.offload.platform.OfCases;
import org.offload.platform.PlainDates;
import org.offload.platform.RowAs;
import org.offload.platform.RowByRow;
import org.offload.platform.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Keeps which contacts cases wait for; writes what has changed only. */
@Repository
class DueOfCases implements DueOfCase {

    static final String KEEP =
            """
            insert into caseload.due_contact
              (crn, strand, mode, modes, face_to_face, counted_from, every_days, due_on, rule)
            select * from unnest(cast(:crns as text[]), cast(:strands as smallint[]),
                                 cast(:mode as text[]), cast(:modes as text[]),
                                 cast(:face as boolean[]), cast(:from as date[]),
                                 cast(:every as int[]), cast(:due as date[]),
                                 cast(:rules as text[]))
            on conflict (crn, strand) do update
               set mode = excluded.mode, modes = excluded.modes,
                   face_to_face = excluded.face_to_face, counted_from = excluded.counted_from,
                   every_days = excluded.every_days, due_on = excluded.due_on,
                   rule = excluded.rule\
            """;
    static final String NOW =
            """
            select crn, strand, modes, face_to_face, counted_from, every_days, due_on, rule
              from caseload.due_contact where crn = any(:crns)\
            """;
    static final String DROP =
            "delete from caseload.due_contact where crn = :crn and strand > :kept";
    static final String OF =
            """
            select mode, due_on, rule from caseload.due_contact where crn = :crn
             order by due_on, strand\
            """;

    /** As it is stored, but for the first mode, which stands among the others. */
    private record Row(
            String crn,
            int strand,
            String modes,
            boolean faceToFace,
            LocalDate countedFrom,
            int everyDays,
            LocalDate dueOn,
            String rule) {

        static Row of(Crn crn, DueContact due) {
            return new Row(
                    crn.value(),
                    due.strand(),
                    due.modes().stream().map(ContactMode::name).collect(Collectors.joining(" ")),
                    due.faceToFace(),
                    due.countedFrom(),
                    due.everyDays(),
                    due.on(),
                    due.rule());
        }

        String mode() {
            return modes.split(" ")[0];
        }
    }

    private record Kept(String mode, LocalDate dueOn, String rule) {}

    private final JdbcClient jdbc;
    private final RowByRow rows;
    private final Words words;

    DueOfCases(JdbcClient jdbc, RowByRow rows, Words words) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.words = words;
    }

    @Override
    public List<String> inWords(Crn crn) {
        return jdbc.sql(OF).param("crn", crn.value()).query(RowAs.of(Kept.class)).list().stream()
                .map(
                        kept ->
                                words.say(
                                        "caseload.due.by",
                                        words.name(
                                                "caseload.mode", ContactMode.valueOf(kept.mode())),
                                        PlainDates.day(kept.dueOn()),
                                        kept.rule()))
                .toList();
    }

    /**
     * Makes these the only ones of the cases; none of a case that is not among the decided.
     *
     * @return the cases that wait for something else than before
     */
    Set<Crn> keep(List<Crn> crns, Map<Crn, DueContacts> decided) {
        Map<String, Set<Row>> before = before(crns);
        List<Row> put = new ArrayList<>();
        List<Map<String, Object>> drop = new ArrayList<>();
        Set<Crn> changed = new HashSet<>();
        for (Crn crn : crns) {
            Set<Row> now =
                    decided.getOrDefault(crn, DueContacts.none(crn)).strands().stream()
                            .map(due -> Row.of(crn, due))
                            .collect(Collectors.toSet());
            Set<Row> old = before.getOrDefault(crn.value(), Set.of());
            if (!now.equals(old)) {
                changed.add(crn);
                now.stream().filter(row -> !old.contains(row)).forEach(put::add);
                if (now.size() < old.size()) {
                    drop.add(Map.of("crn", crn.value(), "kept", now.size()));
                }
            }
        }
        rows.update(DROP, drop);
        if (!put.isEmpty()) {
            put(put);
        }
        return changed;
    }

    private Map<String, Set<Row>> before(List<Crn> crns) {
        var some = OfCases.of(crns);
        return jdbc
                .sql(some.in(NOW))
                .params(some.params())
                .query(RowAs.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::crn, Collectors.toSet()));
    }

    private void put(List<Row> rows) {
        jdbc.sql(KEEP)
                .param("crns", each(rows, Row::crn, String[]::new))
                .param("strands", each(rows, Row::strand, Integer[]::new))
                .param("mode", each(rows, Row::mode, String[]::new))
                .param("modes", each(rows, Row::modes, String[]::new))
                .param("face", each(rows, Row::faceToFace, Boolean[]::new))
                .param("from", each(rows, row -> row.countedFrom().toString(), String[]::new))
                .param("every", each(rows, Row::everyDays, Integer[]::new))
                .param("due", each(rows, row -> row.dueOn().toString(), String[]::new))
                .param("rules", each(rows, Row::rule, String[]::new))
                .update();
    }

    private static <T> T[] each(List<Row> rows, Function<Row, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}

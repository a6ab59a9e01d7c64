package org.offload.caseload.pause;

import org.offload.caseload.pause.PauseChange.Begin;
import org.offload.caseload.pause.PauseChange.End;
import org.offload.caseload.pause.PauseChange.GoOn;
import org.offload.caseload.pause.PauseChange.Settle;
import org.offload.caseload.pause.PauseChange.Undo;
import org.offload.kernel.Crn;
import org.offload.platform.Change.Act;
import org.offload.platform.Ids;
import org.offload.platform.RowByRow;
import org.offload.platform.ServiceClock;
import org.offload.platform.StoredFields;
import org.offload.platform.Words;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Writes the pauses that a delivery model makes, each with its entry in the history. */
@Repository
class StoredPauses {

    static final String BEGIN =
            """
            insert into caseload.pause
              (crn, pause_id, component, reason, from_on, note, rule, recorded_at, recorded_by,
               source)
            values (:crn, :id, :component, 'MODEL', :day, :note, :by, :at, 'rulebook', :by)\
            """;
    static final String GO_ON =
            """
            update caseload.pause set rule = :by, note = :note, version = version + 1
             where crn = :crn and pause_id = :id\
            """;
    static final String END =
            """
            update caseload.pause set to_on = :day, rule = '', version = version + 1
             where crn = :crn and pause_id = :id\
            """;
    static final String UNDO =
            """
            update caseload.pause
               set withdrawn_at = :at, withdrawn_reason = :why, rule = '', version = version + 1
             where crn = :crn and pause_id = :id\
            """;
    static final String SETTLE =
            "update caseload.pause set rule = '' where crn = :crn and pause_id = :id";
    static final String TELL =
            """
            insert into caseload.change
              (crn, change_id, part, entry_id, act, before, after, changed_at, changed_by, source,
               reason)
            values (:crn, :change, 'pause', cast(:id as text), :act, cast(:before as jsonb),
                    cast(:after as jsonb), :at, 'rulebook', :rule, :why)\
            """;

    /**
     * A change of a case.
     *
     * @param by the name of the delivery model; empty where nothing is stopped any more
     */
    record Done(Crn crn, String by, PauseChange change) {}

    private final RowByRow rows;
    private final StoredFields json;
    private final Words words;
    private final ServiceClock clock;

    StoredPauses(RowByRow rows, StoredFields json, Words words, ServiceClock clock) {
        this.rows = rows;
        this.json = json;
        this.words = words;
        this.clock = clock;
    }

    /** Writes what is to be done; whoever asks has the turns of the cases. */
    void write(List<Done> all) {
        rows.update(BEGIN, of(all, Begin.class, this::begun));
        rows.update(GO_ON, of(all, GoOn.class, this::goingOn));
        rows.update(END, of(all, End.class, this::ended));
        rows.update(UNDO, of(all, Undo.class, this::undone));
        rows.update(SETTLE, of(all, Settle.class, (one, change) -> row(one, change.pause())));
        rows.update(TELL, of(all, GoOn.class, this::goingOn));
        rows.update(TELL, of(all, End.class, this::ended));
        rows.update(TELL, of(all, Undo.class, this::undone));
    }

    private static <C extends PauseChange> List<Map<String, Object>> of(
            List<Done> all, Class<C> kind, BiFunction<Done, C, Map<String, Object>> row) {
        return all.stream()
                .filter(one -> kind.isInstance(one.change()))
                .map(one -> row.apply(one, kind.cast(one.change())))
                .toList();
    }

    private Map<String, Object> begun(Done one, Begin change) {
        return Map.of(
                "crn", one.crn().value(),
                "id", Ids.next(),
                "component", change.component(),
                "day", clock.today(),
                "note", note(one.by()),
                "by", one.by(),
                "at", now());
    }

    private String note(String by) {
        return words.say("caseload.pause.byRule", by);
    }

    private Map<String, Object> goingOn(Done one, GoOn change) {
        Map<String, Object> row = told(one, change.pause(), Act.CHANGED);
        row.put("note", note(one.by()));
        row.put("before", json.write(Map.of("note", note(change.pause().rule()))));
        row.put("after", json.write(Map.of("note", note(one.by()))));
        row.put("why", "");
        return row;
    }

    private Map<String, Object> ended(Done one, End change) {
        Map<String, Object> row = told(one, change.pause(), Act.CHANGED);
        row.put("day", change.last());
        row.put("before", json.write(Map.of("to_on", "")));
        row.put("after", json.write(Map.of("to_on", change.last().toString())));
        return row;
    }

    private Map<String, Object> undone(Done one, Undo change) {
        RuledPause pause = change.pause();
        Map<String, Object> row = told(one, pause, Act.WITHDRAWN);
        row.put(
                "before",
                json.write(
                        Map.of(
                                "component",
                                pause.component(),
                                "from_on",
                                pause.from().toString())));
        row.put("after", json.write(Map.of()));
        return row;
    }

    private Map<String, Object> told(Done one, RuledPause pause, Act act) {
        Map<String, Object> row = row(one, pause);
        row.put("change", Ids.next());
        row.put("act", act.name());
        row.put("rule", pause.rule());
        row.put("why", words.say("caseload.pause.goesOn"));
        row.put("at", now());
        return row;
    }

    private static Map<String, Object> row(Done one, RuledPause pause) {
        return new HashMap<>(Map.of("crn", one.crn().value(), "id", pause.id(), "by", one.by()));
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}

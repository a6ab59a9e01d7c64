package org.offload.rulebook.preview;

import org.offload.platform.RowAs;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.due.Inputs;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the live cases of an area as tables see them: everything once, in no order. The inputs of a
 * combination never change, so they are kept in memory, some 100 bytes each.
 */
@Repository
class LiveCases {

    private static final String EACH =
            """
            select combination_id, book_id, every_days, place_id, staff_id from rulebook.decision
             where ended_at is null
            """;

    static final String OF_NATION = EACH;
    static final String OF_REGION = EACH + " and region_code = :code";
    static final String OF_UNIT = EACH + " and unit_code = :code";
    static final String OF_PLACE = EACH + " and place_id = :code";
    static final String INPUTS = "select combination_id, inputs from rulebook.combination";
    static final String SOME_INPUTS =
            "select combination_id, inputs from rulebook.combination where combination_id = :id";
    static final String REVISION = "select coalesce(max(revision), '') from rulebook.book";

    /** A case as it is told to whoever counts. */
    @FunctionalInterface
    interface Counting {

        /**
         * Counts one case.
         *
         * @param book that decides now; none if none does
         * @param everyDays the interval agreed; 0 for none
         */
        void add(Inputs inputs, UUID book, int everyDays, String place, String staff);
    }

    private record Combination(UUID combinationId, String inputs) {}

    private final JdbcClient jdbc;
    private final Map<UUID, Inputs> known = new ConcurrentHashMap<>();

    LiveCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells of every case of an area. */
    void each(Area area, Counting counting) {
        if (known.isEmpty()) {
            jdbc.sql(INPUTS)
                    .query(
                            (RowCallbackHandler)
                                    row ->
                                            known.put(
                                                    row.getObject(1, UUID.class),
                                                    Inputs.read(row.getString(2))));
        }
        statement(area)
                .query(
                        (RowCallbackHandler)
                                row -> {
                                    UUID book = row.getObject(2, UUID.class);
                                    counting.add(
                                            inputs(row.getObject(1, UUID.class)),
                                            book == null ? NONE : book,
                                            row.getInt(3),
                                            row.getString(4),
                                            row.getString(5));
                                });
    }

    /** The id of no rulebook. */
    static final UUID NONE = new UUID(0, 0);

    private JdbcClient.StatementSpec statement(Area area) {
        return switch (area.kind()) {
            case NATION -> jdbc.sql(OF_NATION);
            case REGION -> jdbc.sql(OF_REGION).param("code", area.code());
            case UNIT -> jdbc.sql(OF_UNIT).param("code", area.code());
            case PLACE -> jdbc.sql(OF_PLACE).param("code", area.code());
        };
    }

    private Inputs inputs(UUID combination) {
        return known.computeIfAbsent(
                combination,
                id ->
                        Inputs.read(
                                jdbc.sql(SOME_INPUTS)
                                        .param("id", id)
                                        .query(RowAs.of(Combination.class))
                                        .single()
                                        .inputs()));
    }

    /** Returns the revision of the books. */
    String revision() {
        return jdbc.sql(REVISION).query(String.class).single();
    }
}

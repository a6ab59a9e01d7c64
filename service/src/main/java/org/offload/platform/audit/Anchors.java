package org.offload.platform.audit;

import org.offload.platform.audit.Chain.Kind;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The anchors, and the marks that each was made from. */
@Repository
class Anchors {

    /** Held to the end of the transaction, so that one process at a time makes an anchor. */
    static final String TURN =
            """
            with turn as materialized (select pg_advisory_xact_lock(hashtext('audit_anchor')))
            select count(*) from turn\
            """;

    static final String ADD =
            """
            insert into platform.audit_anchor (anchor, as_of, chains, previous, hash)
            values (:anchor, :asOf, :chains, :previous, :hash)\
            """;
    static final String ALL =
            "select anchor, as_of, chains, previous, hash from platform.audit_anchor order by 1";
    static final String LATEST =
            """
            select anchor, as_of, chains, previous, hash from platform.audit_anchor
             order by anchor desc limit 1\
            """;
    // A join with marks of which there were none at the last look goes through all of them for
    // each.
    static final String MARK_CASES =
            """
            insert into platform.audit_case_mark (crn, seq, anchor, hash)
            select crn, seq, cast(:anchor as bigint), hash from platform.audit_case_head
            on conflict (crn, seq) do nothing\
            """;
    static final String MARK_USERS =
            """
            insert into platform.audit_user_mark (username, seq, anchor, hash)
            select username, seq, cast(:anchor as bigint), hash from platform.audit_user_head
            on conflict (username, seq) do nothing\
            """;
    // Whatever the database sorts by, an anchor's marks come in the order of their bytes.
    static final String MARKED_CASES =
            """
            select m.crn as name, m.seq, m.hash, e.hash as kept
              from platform.audit_case_mark m
              left join platform.audit_case e on e.crn = m.crn and e.seq = m.seq
             where m.anchor = :anchor order by m.crn collate "C"\
            """;
    static final String MARKED_USERS =
            """
            select m.username as name, m.seq, m.hash, e.hash as kept
              from platform.audit_user_mark m
              left join platform.audit_user e on e.username = m.username and e.seq = m.seq
             where m.anchor = :anchor order by m.username collate "C"\
            """;
    static final String LAST_MARKED =
            """
            select coalesce(greatest((select max(anchor) from platform.audit_case_mark),
                                     (select max(anchor) from platform.audit_user_mark)), 0)\
            """;

    private final JdbcClient jdbc;

    Anchors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void takeTurn() {
        jdbc.sql(TURN).query(Integer.class).single();
    }

    Optional<Anchor> latest() {
        return jdbc.sql(LATEST).query(Anchors::anchor).optional();
    }

    List<Anchor> all() {
        return jdbc.sql(ALL).query(Anchors::anchor).list();
    }

    void add(Anchor anchor) {
        jdbc.sql(ADD)
                .param("anchor", anchor.number())
                .param("asOf", anchor.asOf().atOffset(ZoneOffset.UTC))
                .param("chains", anchor.chains())
                .param("previous", anchor.previous().bytes())
                .param("hash", anchor.hash().bytes())
                .update();
    }

    /** Marks every chain that has gone on since it was marked last. */
    void mark(long anchor) {
        jdbc.sql(MARK_CASES).param("anchor", anchor).update();
        jdbc.sql(MARK_USERS).param("anchor", anchor).update();
    }

    /** Gives the marks of an anchor, in the order in which they go into its hash. */
    void eachMark(long anchor, Consumer<Mark> take) {
        eachMark(MARKED_CASES, Kind.CASE, anchor, take);
        eachMark(MARKED_USERS, Kind.USER, anchor, take);
    }

    private void eachMark(String sql, Kind kind, long anchor, Consumer<Mark> take) {
        jdbc.sql(sql)
                .param("anchor", anchor)
                .withFetchSize(Chains.AT_A_TIME)
                .query((RowCallbackHandler) row -> take.accept(mark(kind, row)));
    }

    /** Returns the number of the last anchor that left a mark; 0 if there is none. */
    long lastMarked() {
        return jdbc.sql(LAST_MARKED).query(Long.class).single();
    }

    private static Mark mark(Kind kind, ResultSet row) throws SQLException {
        return new Mark(
                new Chain(kind, row.getString("name")),
                new Head(row.getLong("seq"), Hash.of(row.getBytes("hash"))),
                Optional.ofNullable(row.getBytes("kept")).map(Hash::of));
    }

    private static Anchor anchor(ResultSet row, int number) throws SQLException {
        return new Anchor(
                row.getLong("anchor"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getLong("chains"),
                Hash.of(row.getBytes("previous")),
                Hash.of(row.getBytes("hash")));
    }
}

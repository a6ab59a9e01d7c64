package org.offload.platform.audit;

import org.offload.platform.audit.Chain.Kind;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Reads chains from end to end, a few rows at a time as long as there is a transaction. */
@Repository
class Chains {

    static final int AT_A_TIME = 1000;

    static final String OF_CASES =
            """
            select e.crn, e.seq, e.entry_id, e.at, e.username, e.act, e.reason, e.previous, e.hash,
                   h.seq as head_seq, h.hash as head_hash
              from platform.audit_case e
              left join platform.audit_case_head h on h.crn = e.crn
             order by e.crn, e.seq\
            """;
    static final String OF_USERS =
            """
            select e.username, e.seq, e.entry_id, e.at, e.act, e.crns, e.previous, e.hash,
                   h.seq as head_seq, h.hash as head_hash
              from platform.audit_user e
              left join platform.audit_user_head h on h.username = e.username
             order by e.username, e.seq\
            """;
    static final String CASE_HEADS_ALONE =
            """
            select h.crn as name, h.seq, h.hash from platform.audit_case_head h
             where not exists (select from platform.audit_case e where e.crn = h.crn)
             order by h.crn\
            """;
    static final String USER_HEADS_ALONE =
            """
            select h.username as name, h.seq, h.hash from platform.audit_user_head h
             where not exists (select from platform.audit_user e where e.username = h.username)
             order by h.username\
            """;

    private final JdbcClient jdbc;

    Chains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives every entry, chain by chain and in order, with the head of its chain. */
    void each(Kind kind, BiConsumer<Link, Optional<Head>> take) {
        jdbc.sql(
                        switch (kind) {
                            case CASE -> OF_CASES;
                            case USER -> OF_USERS;
                        })
                .withFetchSize(AT_A_TIME)
                .query((RowCallbackHandler) row -> take.accept(link(kind, row), headOf(row)));
    }

    /** Gives the heads of chains that have no entry. */
    void eachHeadAlone(Kind kind, BiConsumer<Chain, Head> take) {
        jdbc.sql(
                        switch (kind) {
                            case CASE -> CASE_HEADS_ALONE;
                            case USER -> USER_HEADS_ALONE;
                        })
                .withFetchSize(AT_A_TIME)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        take.accept(
                                                new Chain(kind, row.getString("name")), head(row)));
    }

    private static Link link(Kind kind, ResultSet row) throws SQLException {
        var id = row.getObject("entry_id", UUID.class);
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        Entry entry =
                switch (kind) {
                    case CASE ->
                            new Entry.OfCase(
                                    row.getString("crn"),
                                    id,
                                    at,
                                    row.getString("username"),
                                    row.getString("act"),
                                    row.getString("reason"));
                    case USER ->
                            new Entry.OfUser(
                                    row.getString("username"),
                                    id,
                                    at,
                                    row.getString("act"),
                                    List.of((String[]) row.getArray("crns").getArray()));
                };
        return new Link(row.getLong("seq"), entry, hash(row, "previous"), hash(row, "hash"));
    }

    private static Optional<Head> headOf(ResultSet row) throws SQLException {
        return row.getBytes("head_hash") == null
                ? Optional.empty()
                : Optional.of(new Head(row.getLong("head_seq"), hash(row, "head_hash")));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong("seq"), hash(row, "hash"));
    }

    private static Hash hash(ResultSet row, String column) throws SQLException {
        return Hash.of(row.getBytes(column));
    }
}

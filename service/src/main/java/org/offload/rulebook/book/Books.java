package org.offload.rulebook.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.offload.platform.RowAs;
import org.offload.rulebook.table.DmnFile;
import org.offload.rulebook.table.Read;
import org.offload.rulebook.table.Tables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads rulebooks. There are a few dozen of them. */
@Repository
public class Books {

    private static final String EACH =
            """
            select book_id, name, number, layer, area_kind, area_code, valid_from, valid_to,
                   reason, state, tables, author, written_at, published_by, version
              from rulebook.book
            """;
    static final String PUBLISHED = EACH + " where published_at is not null order by book_id";
    static final String ALL = EACH + " order by name, number desc limit 500";
    static final String ONE = EACH + " where book_id = :id";
    static final String SETTINGS =
            """
            select book_id, name, amount, unit, source, verified from rulebook.book_setting
             where book_id = any(:books) order by book_id, name\
            """;

    private record Row(
            UUID bookId,
            String name,
            int number,
            String layer,
            String areaKind,
            String areaCode,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String reason,
            String state,
            String tables,
            String author,
            Instant writtenAt,
            String publishedBy,
            int version) {}

    private record SettingRow(
            UUID bookId, String name, int amount, String unit, String source, boolean verified) {

        Setting setting() {
            return new Setting(name, amount, Setting.Unit.valueOf(unit), source, verified);
        }
    }

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what was ever published, ended versions too. */
    List<Book> published() {
        return books(jdbc.sql(PUBLISHED).query(RowAs.of(Row.class)).list());
    }

    /** Returns the versions, by name, the latest first; 500 at most. */
    public List<Book> all() {
        return books(jdbc.sql(ALL).query(RowAs.of(Row.class)).list());
    }

    /** Returns one version. */
    public Optional<Book> find(UUID id) {
        return books(jdbc.sql(ONE).param("id", id).query(RowAs.of(Row.class)).list()).stream()
                .findFirst();
    }

    private List<Book> books(List<Row> rows) {
        UUID[] ids = rows.stream().map(Row::bookId).toArray(UUID[]::new);
        Map<UUID, List<Setting>> settings =
                jdbc
                        .sql(SETTINGS)
                        .param("books", ids)
                        .query(RowAs.of(SettingRow.class))
                        .list()
                        .stream()
                        .collect(
                                groupingBy(
                                        SettingRow::bookId,
                                        mapping(SettingRow::setting, toList())));
        return rows.stream()
                .map(row -> book(row, settings.getOrDefault(row.bookId(), List.of())))
                .toList();
    }

    /** What is stored was accepted when it was stored. */
    private static Tables tables(Row row) {
        return switch (DmnFile.read(row.tables().getBytes(StandardCharsets.UTF_8))) {
            case Read.Accepted(Tables tables) -> tables;
            case Read.Refused(var problems) ->
                    throw new IllegalStateException(
                            "Rulebook " + row.bookId() + " is stored with " + problems);
        };
    }

    private static Book book(Row row, List<Setting> settings) {
        return new Book(
                row.bookId(),
                row.name(),
                row.number(),
                Layer.valueOf(row.layer()),
                new Area(AreaKind.valueOf(row.areaKind()), row.areaCode()),
                row.validFrom(),
                row.validTo(),
                row.reason(),
                BookState.valueOf(row.state()),
                tables(row),
                settings,
                row.author(),
                row.writtenAt(),
                row.publishedBy(),
                row.version());
    }
}

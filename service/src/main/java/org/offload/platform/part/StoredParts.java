package org.offload.platform.part;

import org.offload.platform.Change;
import org.offload.platform.Entry;
import org.offload.platform.Ids;
import org.offload.platform.Part;
import org.offload.platform.PartTable;
import org.offload.platform.Parts;
import org.offload.platform.ServiceClock;
import org.offload.platform.StoredFields;
import org.offload.platform.Values;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs the statements that each {@link PartTable} makes. */
@Repository
class StoredParts implements Parts {

    private final JdbcClient jdbc;
    private final StoredFields json;
    private final ServiceClock clock;

    StoredParts(JdbcClient jdbc, StoredFields json, ServiceClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Entry> all(List<? extends Part> parts, String key) {
        String lists =
                parts.stream()
                        .map(part -> part.table().list())
                        .collect(Collectors.joining(" union all "));
        return read(lists, key, 0);
    }

    @Override
    public List<Entry> page(Part part, String key, int from) {
        return read(part.table().list(), key, from);
    }

    private List<Entry> read(String lists, String key, int from) {
        return jdbc.sql(lists)
                .param("key", key)
                .param("most", MOST + 1)
                .param("from", from)
                .query((row, _) -> entry(row))
                .list();
    }

    @Override
    public Optional<Entry> find(Part part, String key, String id) {
        return isPossible(part.table(), id)
                ? jdbc.sql(part.table().find())
                        .param("key", key)
                        .param("id", id)
                        .query((row, _) -> entry(row))
                        .optional()
                : Optional.empty();
    }

    /** Ids come from addresses, where anything can stand. */
    private static boolean isPossible(PartTable table, String id) {
        return switch (table.idType()) {
            case "uuid" -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            case "int" -> id.matches("[0-9]{1,9}");
            default -> true;
        };
    }

    @Override
    public String add(Part part, String key, Values values, Author author) {
        String id = Ids.next().toString();
        insert(part, key, id, values, author);
        return id;
    }

    @Override
    public boolean addNamed(Part part, String key, String name, Values values, Author author) {
        return insert(part, key, part.table().isSingle() ? ONLY : name, values, author);
    }

    private boolean insert(Part part, String key, String id, Values values, Author author) {
        boolean done =
                1
                        == jdbc.sql(part.table().add())
                                .params(written(part, values))
                                .param("key", key)
                                .param("id", id)
                                .param("at", now())
                                .param("by", author.by())
                                .param("source", author.source())
                                .update();
        if (done) {
            Values nothing = new Values(Map.of());
            keep(part, key, id, Change.Act.ADDED, nothing, filled(values), author, "");
        }
        return done;
    }

    @Override
    public boolean change(Part part, String key, Entry entry, Values values, Author author) {
        boolean done =
                1
                        == jdbc.sql(part.table().change())
                                .params(written(part, values))
                                .param("key", key)
                                .param("id", entry.id())
                                .param("version", entry.version())
                                .update();
        if (done) {
            Values before = onlyWhereDifferent(part, entry.values(), values);
            Values after = onlyWhereDifferent(part, values, entry.values());
            keep(part, key, entry.id(), Change.Act.CHANGED, before, after, author, "");
        }
        return done;
    }

    @Override
    public boolean withdraw(Part part, String key, Entry entry, String reason, Author author) {
        boolean done =
                1
                        == jdbc.sql(part.table().withdraw())
                                .param("key", key)
                                .param("id", entry.id())
                                .param("version", entry.version())
                                .param("at", now())
                                .param("reason", reason)
                                .update();
        if (done) {
            Values was = filled(entry.values());
            Values nothing = new Values(Map.of());
            keep(part, key, entry.id(), Change.Act.WITHDRAWN, was, nothing, author, reason);
        }
        return done;
    }

    @Override
    public List<Change> history(Part part, String key, String id) {
        return jdbc.sql(part.table().changes())
                .param("key", key)
                .param("part", part.name())
                .param("id", id)
                .query((row, _) -> changed(row))
                .list();
    }

    private void keep(
            Part part,
            String key,
            String id,
            Change.Act act,
            Values before,
            Values after,
            Author author,
            String reason) {
        jdbc.sql(part.table().keepChange())
                .param("key", key)
                .param("change", Ids.next())
                .param("part", part.name())
                .param("id", id)
                .param("act", act.name())
                .param("before", json.write(before.texts()))
                .param("after", json.write(after.texts()))
                .param("at", now())
                .param("by", author.by())
                .param("source", author.source())
                .param("reason", reason)
                .update();
    }

    private static Map<String, Object> written(Part part, Values values) {
        Map<String, Object> written = new HashMap<>();
        part.table()
                .fields()
                .forEach(field -> written.put(field.name(), values.text(field.name())));
        Map<String, String> derived = part.derived(values);
        part.table().derived().forEach(name -> written.put(name, derived.getOrDefault(name, "")));
        return written;
    }

    private static Values filled(Values values) {
        Map<String, String> filled = new TreeMap<>(values.texts());
        filled.values().removeIf(String::isEmpty);
        return new Values(filled);
    }

    private static Values onlyWhereDifferent(Part part, Values these, Values others) {
        Map<String, String> different = new TreeMap<>();
        part.table()
                .fields()
                .forEach(
                        field -> {
                            String here = these.text(field.name());
                            if (!here.equals(others.text(field.name()))) {
                                different.put(field.name(), here);
                            }
                        });
        return new Values(different);
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("part"),
                row.getString("id"),
                row.getInt("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("source"),
                new Values(json.read(row.getString("fields"))));
    }

    private Change changed(ResultSet row) throws SQLException {
        return new Change(
                Change.Act.valueOf(row.getString("act")),
                new Values(json.read(row.getString("before"))),
                new Values(json.read(row.getString("after"))),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("source"),
                row.getString("reason"));
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}

package org.offload.platform;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The table of a {@link Part} and the statements on it, all made from one list of fields, so that a
 * column is named once. Every such table also has the columns {@code version}, {@code recorded_at},
 * {@code recorded_by}, {@code source}, {@code withdrawn_at} and {@code withdrawn_reason} (the last
 * two only where there are several); a second table keeps who changed what.
 *
 * @param words the prefix of its messages, and its name after the last dot
 * @param table such as {@code caseload.address}
 * @param key the column that says whose it is, such as {@code crn}
 * @param id the column that tells several apart; empty where there is just one
 * @param idType of that column, {@code uuid} or {@code int}
 * @param fields in the order of the page
 * @param derived columns that a part computes from its fields, such as a key for searching; texts
 * @param fixed columns with one value for all rows of this part
 * @param order of several, as SQL
 * @param changes the table that keeps changes, {@code change} of the schema unless said otherwise
 * @param changesOf the column of that table that says whose change it is, {@code key} likewise
 * @param named whether somebody types what tells a new one apart, such as a staff code
 */
public record PartTable(
        String words,
        String table,
        String key,
        String id,
        String idType,
        List<Field> fields,
        List<String> derived,
        Map<String, String> fixed,
        String order,
        String changes,
        String changesOf,
        boolean named) {

    private static final String KEPT =
            " version, recorded_at, recorded_by, source, jsonb_build_object(%s) as fields from %s";

    public PartTable {
        fields = List.copyOf(fields);
        derived = List.copyOf(derived);
        fixed = Map.copyOf(fixed);
    }

    /** Returns a part of which a record has several, each with a UUID. */
    public static PartTable several(
            String words, String table, String key, String id, Field... fields) {
        return of(words, table, key, id, "uuid", List.of(fields));
    }

    /** Returns a part of which a record has just one, made with the record itself. */
    public static PartTable one(String words, String table, String key, Field... fields) {
        return of(words, table, key, "", "text", List.of(fields));
    }

    private static PartTable of(
            String words, String table, String key, String id, String type, List<Field> fields) {
        String order = id.isEmpty() ? key : id;
        String changes = table.substring(0, table.indexOf('.')) + ".change";
        return new PartTable(
                words, table, key, id, type, fields, List.of(), Map.of(), order, changes, key,
                false);
    }

    /** Returns this table with columns that the part computes. */
    public PartTable deriving(String... columns) {
        return new PartTable(
                words,
                table,
                key,
                id,
                idType,
                fields,
                List.of(columns),
                fixed,
                order,
                changes,
                changesOf,
                named);
    }

    /** Returns this table for the rows with one value in a column. */
    public PartTable where(String column, String value) {
        return new PartTable(
                words,
                table,
                key,
                id,
                idType,
                fields,
                derived,
                Map.of(column, value),
                order,
                changes,
                changesOf,
                named);
    }

    /** Returns this table in another order. */
    public PartTable orderedBy(String sql) {
        return new PartTable(
                words, table, key, id, idType, fields, derived, fixed, sql, changes, changesOf,
                named);
    }

    /** Returns this table with whole numbers to tell rows apart. */
    public PartTable numbered() {
        return new PartTable(
                words, table, key, id, "int", fields, derived, fixed, order, changes, changesOf,
                named);
    }

    /** Returns this table with a code to tell rows apart, or records, which somebody types. */
    public PartTable byName() {
        return new PartTable(
                words, table, key, id, "text", fields, derived, fixed, order, changes, changesOf,
                true);
    }

    /** Returns this table with its changes in another table, under another column. */
    public PartTable changesIn(String other, String column) {
        return new PartTable(
                words, table, key, id, idType, fields, derived, fixed, order, other, column, named);
    }

    /** Returns the short name, such as {@code address}. */
    public String name() {
        return words.substring(words.lastIndexOf('.') + 1);
    }

    /** Answers whether a record has just one. */
    public boolean isSingle() {
        return id.isEmpty();
    }

    /** Returns a field. */
    public Field field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }

    /**
     * Reads those of one record ({@code :key}) that are in force, at most {@code :most}, without
     * the first {@code :from}.
     */
    public String list() {
        return "("
                + select()
                + unlessWithdrawn()
                + " order by "
                + order
                + " limit :most offset :from)";
    }

    /** Reads one, by {@code :key} and {@code :id}. */
    public String find() {
        return select() + thisOne() + unlessWithdrawn();
    }

    /** Adds one; where its name is typed, unless there is one of that name. */
    public String add() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(key, "cast(:key as text)");
        if (!isSingle()) {
            columns.put(id, "cast(cast(:id as text) as %s)".formatted(idType));
        }
        fixed.forEach((column, value) -> columns.put(column, "'%s'".formatted(value)));
        columns.putAll(written());
        columns.put("recorded_at", ":at");
        columns.put("recorded_by", ":by");
        columns.put("source", ":source");
        return "insert into %s (%s) values (%s)%s"
                .formatted(
                        table,
                        String.join(", ", columns.keySet()),
                        String.join(", ", columns.values()),
                        named ? " on conflict do nothing" : "");
    }

    /** Changes one that is still at {@code :version}. */
    public String change() {
        String sets =
                written().entrySet().stream()
                        .map(column -> column.getKey() + " = " + column.getValue())
                        .collect(Collectors.joining(", "));
        return "update %s set %s, version = version + 1".formatted(table, sets)
                + whose()
                + thisOne()
                + " and version = :version"
                + unlessWithdrawn();
    }

    /** Marks one that is still at {@code :version} as recorded in error. */
    public String withdraw() {
        return "update %s set withdrawn_at = :at, withdrawn_reason = :reason, version = version + 1"
                        .formatted(table)
                + whose()
                + thisOne()
                + " and version = :version"
                + unlessWithdrawn();
    }

    /** Keeps what a change did. */
    public String keepChange() {
        return """
        insert into %s
          (%s, change_id, part, entry_id, act, before, after, changed_at, changed_by, source,
           reason)
        values (:key, :change, :part, :id, :act, cast(:before as jsonb),
                cast(:after as jsonb), :at, :by, :source, :reason)\
        """
                .formatted(changes, changesOf);
    }

    /** Reads what changes did to one, the latest first. */
    public String changes() {
        return """
        select act, before, after, changed_at, changed_by, source, reason from %s
         where %s = :key and part = :part and entry_id = :id
         order by changed_at desc, change_id desc limit 200\
        """
                .formatted(changes, changesOf);
    }

    /** Returns every statement, by name. */
    public Map<String, String> statements() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("list", list());
        all.put("find", find());
        if (named || !isSingle()) {
            all.put("add", add());
        }
        if (!isSingle()) {
            all.put("withdraw", withdraw());
        }
        all.put("change", change());
        all.put("keepChange", keepChange());
        all.put("changes", changes());
        return all;
    }

    /** Returns the columns that a bulk write fills, key and id first. */
    public String columns() {
        List<String> columns = new ArrayList<>(List.of(key));
        if (!isSingle()) {
            columns.add(id);
        }
        columns.addAll(fixed.keySet());
        fields.forEach(field -> columns.add(field.name()));
        columns.addAll(derived);
        columns.addAll(List.of("recorded_at", "recorded_by", "source"));
        return table + " (" + String.join(", ", columns) + ")";
    }

    /**
     * Returns the values of {@link #columns} for one entry, but for the last three.
     *
     * @param derivedTexts what the part computes from the values, by column
     */
    public List<@Nullable Object> row(
            String whose, UUID entry, Values values, Map<String, String> derivedTexts) {
        List<@Nullable Object> row = new ArrayList<>(List.of(whose));
        if (!isSingle()) {
            row.add(entry);
        }
        row.addAll(fixed.values());
        fields.forEach(field -> row.add(field.copied(values.text(field.name())).orElse(null)));
        derived.forEach(column -> row.add(derivedTexts.getOrDefault(column, "")));
        return row;
    }

    private String select() {
        String pairs =
                fields.stream()
                        .map(field -> "'" + field.name() + "', " + field.reading())
                        .collect(Collectors.joining(", "));
        return "select cast('"
                + name()
                + "' as text) as part, "
                + (isSingle() ? "'one'" : "cast(" + id + " as text)")
                + " as id,"
                + KEPT.formatted(pairs, table)
                + whose();
    }

    private String whose() {
        return " where "
                + key
                + " = :key"
                + fixed.entrySet().stream()
                        .map(column -> " and " + column.getKey() + " = '" + column.getValue() + "'")
                        .collect(Collectors.joining());
    }

    private String thisOne() {
        return isSingle()
                ? " and cast(:id as text) = 'one'"
                : " and %s = cast(cast(:id as text) as %s)".formatted(id, idType);
    }

    private String unlessWithdrawn() {
        return isSingle() ? "" : " and withdrawn_at is null";
    }

    private Map<String, String> written() {
        Map<String, String> columns = new LinkedHashMap<>();
        fields.forEach(field -> columns.put(field.name(), field.writing()));
        derived.forEach(column -> columns.put(column, "cast(:" + column + " as text)"));
        return columns;
    }
}

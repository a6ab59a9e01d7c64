package org.offload.house;

import org.offload.platform.PartTable;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A constant text that PostgreSQL is asked to run.
 *
 * @param owner the class that holds it
 * @param name such as {@code StoredAccounts.OF_NAME}
 */
record Statement(Class<?> owner, String module, String name, String sql) {

    /** In one case only: "Select an outcome" is English. */
    private static final Pattern SQL =
            Pattern.compile(
                    "(?s)[\\s(]*(select|insert|update|delete|with|merge|SELECT|INSERT|UPDATE|DELETE"
                            + "|WITH|MERGE)\\s.*");

    /** Returns the statements of all production classes. */
    static List<Statement> all() {
        return House.files(House.CLASS_FILES.resolve("org/offload"), ".class").stream()
                .map(file -> House.CLASS_FILES.relativize(file).toString())
                .filter(file -> !file.endsWith("package-info.class"))
                .map(file -> file.replace(".class", "").replace('/', '.'))
                .map(Statement::load)
                .flatMap(Statement::of)
                .toList();
    }

    /** Returns the statements but for those that are only the beginning or a part of others. */
    static List<Statement> whole() {
        List<Statement> all = all();
        return all.stream().filter(one -> all.stream().noneMatch(one::isPartOf)).toList();
    }

    private boolean isPartOf(Statement other) {
        return owner == other.owner
                && other.sql.length() > sql.length()
                && other.sql.contains(sql.strip());
    }

    /** Returns the statements of one class; its static part runs. */
    static Stream<Statement> of(Class<?> owner) {
        String module = Floors.moduleOf(owner.getPackageName()).orElse("");
        List<Statement> found = new ArrayList<>();
        for (Field field : owner.getDeclaredFields()) {
            if (isConstant(field, PartTable.class)) {
                ((PartTable) value(field))
                        .statements()
                        .forEach(
                                (name, sql) ->
                                        found.add(
                                                new Statement(
                                                        owner,
                                                        module,
                                                        nameOf(field) + "." + name,
                                                        sql)));
            } else if (isConstant(field, String.class)) {
                String text = (String) value(field);
                if (SQL.matcher(text).matches()) {
                    found.add(new Statement(owner, module, nameOf(field), text));
                }
            }
        }
        return found.stream();
    }

    /** Returns the class in whose file the statement is written. */
    Class<?> file() {
        Class<?> outer = owner;
        while (outer.getEnclosingClass() != null) {
            outer = Objects.requireNonNull(outer.getEnclosingClass());
        }
        return outer;
    }

    /** Answers whether the words stand in the statement, in any case. */
    boolean mentions(String... words) {
        String text = sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(words).anyMatch(text::contains);
    }

    private static String nameOf(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    private static boolean isConstant(Field field, Class<?> type) {
        int modifiers = field.getModifiers();
        return Modifier.isStatic(modifiers)
                && Modifier.isFinal(modifiers)
                && field.getType() == type;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Statement.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

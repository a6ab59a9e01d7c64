package org.offload.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads the rows of one result as records. A component {@code dueOn} is the column {@code due_on}.
 *
 * <p>Spring's own mapper asks for a column by one name and, refused, by the other, for each value
 * of each row; a refusal costs more than all else on a page. This one looks once a result.
 *
 * @param <T> the record
 */
public final class RowAs<T extends Record> implements RowMapper<T> {

    private static final ConversionService CONVERSION =
            DefaultConversionService.getSharedInstance();

    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return Shape.of(type);
                }
            };

    private final Class<T> type;
    private final Shape shape;
    private int @Nullable [] columns;

    private RowAs(Class<T> type) {
        this.type = type;
        this.shape = SHAPES.get(type);
    }

    /**
     * Returns a reader for one result; not to be kept for another, whose columns may stand in
     * another order.
     */
    public static <T extends Record> RowAs<T> of(Class<T> type) {
        return new RowAs<>(type);
    }

    /**
     * Reads a row.
     *
     * @throws SQLException if a component has no column
     * @throws DataRetrievalFailureException if a value does not fit its component
     */
    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        int[] at = columns;
        if (at == null) {
            at = shape.columnsOf(row);
            columns = at;
        }
        Object[] values = new Object[at.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, at[i], shape.types()[i]);
        }
        try {
            return type.cast(shape.constructor().newInstance(values));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new DataRetrievalFailureException("A row is no " + type.getSimpleName(), e);
        }
    }

    private static @Nullable Object value(ResultSet row, int column, Class<?> wanted)
            throws SQLException {
        if (wanted == String.class) {
            return row.getString(column);
        }
        if (wanted == Instant.class) {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        if (wanted.isEnum()) {
            return converted(row.getString(column), wanted);
        }
        return converted(JdbcUtils.getResultSetValue(row, column, readAs(wanted)), wanted);
    }

    /** The driver knows the JDK's own types; ours are made from text. */
    private static Class<?> readAs(Class<?> wanted) {
        return wanted.getPackageName().startsWith("org.offload") ? String.class : wanted;
    }

    private static @Nullable Object converted(@Nullable Object value, Class<?> wanted) {
        try {
            return value == null || wanted.isInstance(value)
                    ? value
                    : CONVERSION.convert(value, wanted);
        } catch (ConversionException e) {
            throw new DataRetrievalFailureException("A value is no " + wanted.getSimpleName(), e);
        }
    }

    /** What is known of a record before there is a row. */
    private record Shape(Constructor<?> constructor, String[] names, Class<?>[] types) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            String[] names =
                    Arrays.stream(components)
                            .map(component -> columnOf(component.getName()))
                            .toArray(String[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Shape(constructor, names, types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String columnOf(String component) {
            return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }

        int[] columnsOf(ResultSet row) throws SQLException {
            int[] columns = new int[names.length];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = row.findColumn(names[i]);
            }
            return columns;
        }
    }
}

package org.offload.platform.access;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The routes as Spring knows them, and the table of what each answers to whom. */
final class Routes {

    private Routes() {}

    /**
     * A row of the table.
     *
     * @param route method and template, such as {@code GET /cases/{crn}}
     * @param expected the answer, by who asks
     */
    record Row(String route, Map<String, String> expected) {

        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        String template() {
            return route.substring(route.indexOf(' ') + 1);
        }

        /** Returns the row with some of its columns. */
        Row only(String... columns) {
            Map<String, String> some = new LinkedHashMap<>(expected);
            some.keySet().retainAll(List.of(columns));
            return new Row(route, some);
        }

        @Override
        public String toString() {
            return route;
        }
    }

    /** Returns the handler of each route, by method and template. */
    static Map<String, HandlerMethod> ofSpring(RequestMappingHandlerMapping mapping) {
        Map<String, HandlerMethod> routes = new TreeMap<>();
        mapping.getHandlerMethods()
                .forEach((info, method) -> names(info).forEach(name -> routes.put(name, method)));
        return routes;
    }

    private static Stream<String> names(RequestMappingInfo info) {
        List<String> methods =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(
                        path ->
                                (methods.isEmpty() ? Stream.of("ANY") : methods.stream())
                                        .map(method -> method + " " + path));
    }

    /** Returns the rows of the table. */
    static List<Row> table() {
        try (var file = Routes.class.getResourceAsStream("routes.csv")) {
            List<String> lines =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList();
            String[] head = lines.getFirst().split(",");
            return lines.stream().skip(1).map(line -> row(head, line.split(","))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] head, String[] cells) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 2; i < head.length; i++) {
            expected.put(head[i], cells[i]);
        }
        return new Row(cells[0] + " " + cells[1], expected);
    }

    /** Returns every cell of the rows that is answered in another way. */
    static List<String> differences(List<Row> rows, BiFunction<Row, String, String> answer) {
        return rows.stream()
                .flatMap(
                        row ->
                                row.expected().entrySet().stream()
                                        .map(cell -> difference(row, cell, answer)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String difference(
            Row row, Map.Entry<String, String> cell, BiFunction<Row, String, String> answer) {
        String got = answer.apply(row, cell.getKey());
        return got.equals(cell.getValue())
                ? ""
                : "%s for %s: %s, not %s".formatted(row, cell.getKey(), got, cell.getValue());
    }

    /** Returns the word of the table for a status. */
    static String word(int status) {
        return Arrays.asList(401, 403, 404).contains(status) || status >= 500
                ? String.valueOf(status)
                : "page";
    }
}

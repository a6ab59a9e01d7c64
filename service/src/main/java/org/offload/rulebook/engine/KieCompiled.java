package org.offload.rulebook.engine;

import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.DmnFile;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.TableName;
import org.offload.rulebook.table.Tables;
import org.offload.rulebook.vocabulary.Fact;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables that KIE has compiled from their file. It reads only what {@link DmnFile} has written,
 * never what somebody has sent; its answers name rows, and no more is taken of them.
 */
record KieCompiled(
        DMNRuntime runtime,
        DMNModel model,
        Set<Fact> asked,
        Map<String, ContactRow> contact,
        Map<String, RestrictionRow> restriction)
        implements Compiled {

    private static final String ROW = "row";

    static KieCompiled of(Tables tables) {
        Resource file =
                ResourceFactory.newReaderResource(
                        new StringReader(DmnFile.write(tables, "rulebook")));
        DMNRuntime runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(List.of(file))
                        .getOrElseThrow(e -> new IllegalStateException("KIE refused tables", e));
        DMNModel model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException("KIE refused tables: " + model.getMessages());
        }
        return new KieCompiled(
                runtime,
                model,
                tables.asked(),
                byId(tables.contact(), ContactRow::id),
                byId(tables.restriction(), RestrictionRow::id));
    }

    @Override
    public Matched match(Map<Fact, String> inputs) {
        DMNContext context = runtime.newContext();
        asked.forEach(fact -> context.set(fact.term(), category(fact, inputs)));
        DMNResult result = runtime.evaluateAll(model, context);
        return new Matched(
                rows(result, TableName.CONTACT).map(contact::get).findFirst(),
                rows(result, TableName.RESTRICTION).map(restriction::get).toList());
    }

    private static String category(Fact fact, Map<Fact, String> inputs) {
        return Optional.ofNullable(inputs.get(fact))
                .filter(fact.categories()::contains)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        fact + " is one of " + fact.categories()));
    }

    /** KIE answers a row of several columns as a map, and several rows as a list of them. */
    private static Stream<String> rows(DMNResult result, TableName table) {
        DMNDecisionResult decision = result.getDecisionResultByName(table.word());
        if (decision.hasErrors()) {
            throw new IllegalStateException("KIE could not answer the table " + table.word());
        }
        Stream<?> rows =
                switch (decision.getResult()) {
                    case null -> Stream.empty();
                    case List<?> many -> many.stream();
                    case Object one -> Stream.of(one);
                };
        return rows.map(row -> String.valueOf(((Map<?, ?>) row).get(ROW)));
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}

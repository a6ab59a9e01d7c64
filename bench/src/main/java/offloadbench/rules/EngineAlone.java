package offloadbench.rules;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.offload.rulebook.vocabulary.Fact;
import org.slf4j.LoggerFactory;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The engine as it comes: asked about each case by itself, with the same tables. */
final class EngineAlone {

    private static final double NANOS = 1e9;

    private final DMNRuntime runtime;
    private final DMNModel model;

    private EngineAlone(DMNRuntime runtime) {
        this.runtime = runtime;
        this.model = runtime.getModels().getFirst();
    }

    static {
        // It tells of every case that no row of a table holds for.
        ((Logger) LoggerFactory.getLogger("org.kie.dmn")).setLevel(Level.OFF);
    }

    /** Loads tables as they are downloaded. */
    static EngineAlone of(String file) {
        Resource tables = ResourceFactory.newReaderResource(new StringReader(file));
        return new EngineAlone(
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(List.of(tables))
                        .getOrElseThrow(e -> new IllegalStateException("KIE refused tables", e)));
    }

    /** Returns how many of these cases it answers a second, once it gets no faster. */
    double perSecond(List<String> inputs) {
        List<Map<String, String>> cases = inputs.stream().map(EngineAlone::inputs).toList();
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long begun = System.nanoTime();
            cases.forEach(this::answer);
            rates.add(cases.size() * NANOS / (System.nanoTime() - begun));
        }
        return rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private void answer(Map<String, String> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        if (runtime.evaluateAll(model, context).hasErrors()) {
            throw new IllegalStateException("KIE could not answer");
        }
    }

    private static Map<String, String> inputs(String text) {
        return Arrays.stream(text.split(" "))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> Fact.valueOf(pair[0]).term(), pair -> pair[1]));
    }
}

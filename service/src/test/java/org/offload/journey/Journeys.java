package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import java.util.List;
import java.util.Objects;

/** Gives a journey the office and the browser, and looks afterwards for faults of the pages. */
class Journeys implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(Journeys.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        Store all = context.getRoot().getStore(SPACE);
        OneBrowser browser =
                all.computeIfAbsent(OneBrowser.class, _ -> OneBrowser.start(), OneBrowser.class);
        Office office =
                all.computeIfAbsent(
                        Office.class,
                        _ -> new Office(SpringExtension.getApplicationContext(context)),
                        Office.class);
        office.clear();
        Store mine = context.getStore(SPACE);
        mine.put(Office.class, office);
        mine.put(Visitors.class, new Visitors(browser, portOf(context)));
    }

    private static int portOf(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(SPACE).remove(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        List<String> faults = visitors.leave();
        if (context.getExecutionException().isEmpty()) {
            assertThat(faults).as("what the pages said to the browser's console").isEmpty();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE).get(parameter.getParameter().getType()) != null;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(
                context.getStore(SPACE).get(parameter.getParameter().getType()));
    }
}

package org.offload;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

/** Stands between the application of the tests and its database, and keeps what is asked of it. */
@Component
public class CountedStatements implements BeanPostProcessor {

    private static volatile @Nullable List<String> asked;

    /** Returns the statements that are prepared, by any thread, while something is done. */
    public static List<String> during(Runnable work) {
        List<String> statements = new CopyOnWriteArrayList<>();
        asked = statements;
        try {
            work.run();
        } finally {
            asked = null;
        }
        return List.copyOf(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source) : bean;
    }

    private static <T> T proxy(Class<T> type, T of) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    List<String> keep = asked;
                    if (keep != null && method.getName().equals("prepareStatement")) {
                        keep.add((String) arguments[0]);
                    }
                    try {
                        Object result = method.invoke(of, arguments);
                        return result instanceof Connection connection
                                        && method.getName().equals("getConnection")
                                        && type == DataSource.class
                                ? proxy(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(
                        CountedStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

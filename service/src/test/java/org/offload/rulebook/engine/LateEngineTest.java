package org.offload.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.offload.rulebook.table.Tables;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;

/** KIE is not loaded before the first tables are. */
class LateEngineTest {

    private static final String ENGINE = DmnEngine.class.getName();

    @Test
    void given_a_machine_without_kie_then_the_engine_is_made_and_fails_with_the_first_tables()
            throws ReflectiveOperationException {
        Class<?> late = new WithoutKie().loadClass(ENGINE);
        Constructor<?> constructor = late.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object engine = constructor.newInstance();
        Method compile = late.getMethod("compile", Tables.class);
        compile.setAccessible(true);

        assertThat(late.getDeclaredMethods()).isNotEmpty();
        assertThatThrownBy(() -> compile.invoke(engine, new Tables(List.of(), List.of())))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(NoClassDefFoundError.class)
                .rootCause()
                .hasMessageStartingWith("org.kie.");
    }

    /** Loads this room anew, and knows no class of KIE. */
    private static final class WithoutKie extends ClassLoader {

        WithoutKie() {
            super(LateEngineTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.kie.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(LateEngineTest.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try (var bytes = Objects.requireNonNull(getParent().getResourceAsStream(file))) {
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}

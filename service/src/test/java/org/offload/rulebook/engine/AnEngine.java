package org.offload.rulebook.engine;

import org.offload.rulebook.table.Tables;

/** The engine of the product, for tests of other rooms that do without the application. */
public final class AnEngine {

    private AnEngine() {}

    /** Returns tables ready to be asked. */
    public static Compiled ask(Tables tables) {
        return new DmnEngine().compile(tables);
    }
}

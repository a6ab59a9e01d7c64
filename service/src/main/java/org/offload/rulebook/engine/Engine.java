package org.offload.rulebook.engine;

import org.offload.rulebook.table.Tables;

/** What makes tables ready to be asked. */
public interface Engine {

    /**
     * Returns tables that may be asked again and again, by several threads at once. This takes much
     * longer than an answer; the first time takes seconds.
     */
    Compiled compile(Tables tables);
}

package org.offload.exchange.score;

import org.offload.predictors.published.Row;

import java.util.List;

/** What is computed of each row. */
interface Results {

    /** Returns the names of the columns. */
    List<String> columns();

    /**
     * Computes a row, in the order of the columns.
     *
     * @throws org.offload.predictors.published.BadField if a field says what it cannot say
     */
    List<String> of(Row row);
}

package org.offload.rulebook.table;

import java.util.stream.Stream;

/**
 * A row of a file that is being read.
 *
 * @param number from 1, as an editor shows it
 */
record RowPlace(TableName table, int number, Problems problems) {

    /** Adds a problem whose first two arguments are the number of the row and its table. */
    void add(String key, Object... more) {
        Object[] place = {String.valueOf(number), table.word()};
        problems.add(key, Stream.of(place, more).flatMap(Stream::of).toArray());
    }
}

package org.offload.platform;

import org.offload.kernel.Crn;

import java.util.List;
import java.util.Map;

/**
 * All that is held of a person, in whatever module: found by the database's catalogue, so that a
 * new table is never forgotten. The audit stays out: it holds no text, and must not change.
 */
public interface HeldOfPerson {

    /** What stands in the place of a text that was taken out. */
    String MARK = "[removed]";

    /**
     * Returns where a text stands in what is held of a person, and in what users have typed and not
     * saved. Capitals, spaces and line breaks make no difference.
     *
     * @param text of at least four characters
     * @return how often, by table
     */
    Map<String, Long> count(Crn crn, String text);

    /** Takes a text out of all those places; {@link #MARK} stands there instead. */
    Map<String, Long> takeOut(Crn crn, String text);

    /**
     * Clears what earlier rows have left behind in the files of tables and indexes, outside any
     * transaction. What a large table has left is only made free to be written over. A table that
     * cannot be cleared is told in the log, with what to do.
     */
    void clear();

    /**
     * Writes some tables anew, however large: nobody else can use them meanwhile. One that cannot
     * be is told in the log, with what to do.
     */
    void rewrite(List<String> tables);

    /** Returns every row, as JSON, with its table. */
    List<Row> everything(Crn crn);

    /** Deletes every row; answers how many there were, by table. */
    Map<String, Long> dispose(Crn crn);

    /**
     * A row of some table.
     *
     * @param json an object with a field per column
     */
    record Row(String table, String json) {}
}

package org.offload.rulebook.edit;

import org.offload.platform.Reading;
import org.offload.platform.Typed;
import org.offload.rulebook.table.Condition;
import org.offload.rulebook.table.TableName;
import org.offload.rulebook.table.Tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the two tables as the author's forms know it. */
sealed interface EditedTable<R> permits ContactTable, RestrictionTable {

    TableName name();

    /** Returns the rows, in order. */
    Rows<R> rows(Tables tables);

    /** Returns the tables with other rows in this one. */
    Tables with(Tables tables, List<R> rows);

    /** Returns where a new row is put. */
    int placeOfNew(List<R> rows);

    Condition when(R row);

    /** Returns what stands in the fields of a row. */
    Map<String, String> values(R row);

    /** Returns the row that was typed; none if there is something to mend. */
    Optional<R> read(Typed typed, Reading reading);
}

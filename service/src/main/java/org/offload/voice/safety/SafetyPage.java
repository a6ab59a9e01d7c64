package org.offload.voice.safety;

import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.concern.ConcernRow;

import java.util.List;

/**
 * Open concerns for those who look after safe places of work.
 *
 * @param late those that are overdue, the longest first
 * @param isPart whether there are more of them
 */
public record SafetyPage(Frame frame, List<Table> tables, List<ConcernRow> late, boolean isPart)
        implements Page {

    public SafetyPage {
        tables = List.copyOf(tables);
        late = List.copyOf(late);
    }

    /** Sums, by what the first column says. */
    public record Table(String caption, String column, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A sum.
     *
     * @param path of the list behind it; empty for none
     */
    public record Row(String name, String path, String open, String late, String reports) {}
}

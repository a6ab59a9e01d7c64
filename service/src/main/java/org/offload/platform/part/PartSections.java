package org.offload.platform.part;

import org.offload.platform.Frame;

import java.util.List;

/** The entries of several parts, each part under its heading. */
public record PartSections(Frame frame, String path, boolean mayChange, List<Section> sections) {

    public PartSections {
        sections = List.copyOf(sections);
    }

    /**
     * One part.
     *
     * @param more whether there are more entries than are shown
     */
    public record Section(
            String name, String title, boolean canBeAdded, List<Row> rows, boolean more) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One entry in words.
     *
     * @param head the first field that holds something
     * @param remarks what follows from the fields
     */
    public record Row(String id, String head, List<Said> rest, List<String> remarks) {

        public Row {
            rest = List.copyOf(rest);
            remarks = List.copyOf(remarks);
        }
    }
}

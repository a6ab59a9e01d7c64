package org.offload.platform.part;

import org.offload.platform.Frame;

import java.util.List;

/** The entries of a record, each part under its heading, with an index of the parts. */
public record PartSections(Frame frame, String path, List<GroupInWords> groups) {

    public PartSections {
        groups = List.copyOf(groups);
    }

    /** Answers whether all parts belong together, so that no heading tells groups apart. */
    public boolean isOneGroup() {
        return groups.size() == 1;
    }

    /** Answers whether there is more than one part to go to. */
    public boolean hasIndex() {
        return groups.stream().mapToInt(group -> group.sections().size()).sum() > 1;
    }

    /** Parts that belong together. */
    public record GroupInWords(String title, List<Section> sections) {

        public GroupInWords {
            sections = List.copyOf(sections);
        }
    }

    /**
     * One part.
     *
     * @param mayChange whether the visitor gets links to change entries
     * @param mayAdd whether the visitor gets a link to add one
     * @param rows the entries that hold now or later
     * @param over those that are over
     * @param more whether there are more entries than are shown
     */
    public record Section(
            String name,
            String title,
            boolean mayChange,
            boolean mayAdd,
            List<Row> rows,
            List<Row> over,
            boolean more) {

        public Section {
            rows = List.copyOf(rows);
            over = List.copyOf(over);
        }

        /** Returns how many entries there are; empty for none. */
        public String count() {
            int all = rows.size() + over.size();
            return all == 0 ? "" : all + (more ? "+" : "");
        }
    }

    /**
     * One entry in words.
     *
     * @param head the first field that holds something
     * @param standsOut whether people look for it first
     * @param remarks what follows from it
     */
    public record Row(
            String id, String head, List<Said> rest, boolean standsOut, List<String> remarks) {

        public Row {
            rest = List.copyOf(rest);
            remarks = List.copyOf(remarks);
        }
    }
}

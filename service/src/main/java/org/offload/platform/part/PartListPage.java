package org.offload.platform.part;

import gg.jte.Content;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * All entries of one part, some at a time.
 *
 * @param head what stands at the top
 * @param sections with the one part
 * @param number of the page, from 1
 */
public record PartListPage(Content head, PartSections sections, int number) implements Page {

    @Override
    public Frame frame() {
        return sections.frame();
    }

    /** Returns the part. */
    public PartSections.Section section() {
        return sections.groups().getFirst().sections().getFirst();
    }

    /** Returns the address of another page of it. */
    public String at(int other) {
        return sections.path() + "/" + section().name() + "?page=" + other;
    }

    /** Returns the address of the record. */
    public String back() {
        return sections.path() + "#" + section().name();
    }
}

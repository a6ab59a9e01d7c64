package org.offload.workplace.place;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * One place: whether it may be used, and how staff found it.
 *
 * @param assessment its risk assessment, in words
 */
public record PlacePage(
        Frame frame, Place place, String assessment, boolean mayChange, List<Seen> items)
        implements Page {

    public PlacePage {
        items = List.copyOf(items);
    }

    /**
     * An item, in words.
     *
     * @param isLacking whether somebody has to see to it
     */
    public record Seen(String item, String state, String when, boolean isLacking) {}
}

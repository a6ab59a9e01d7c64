package org.offload.organisation.keeping;

import gg.jte.Content;

import org.offload.platform.Frame;
import org.offload.platform.Listing;
import org.offload.platform.Page;

import java.util.List;

/**
 * One record of the register.
 *
 * @param kind what it is one of, and the way back to the list
 * @param members who is in it, if it is a team
 */
public record KeptPage(
        Frame frame, KindLink kind, Content sections, List<Listing.Row> members, String status)
        implements Page {

    public KeptPage {
        members = List.copyOf(members);
    }

    /** The list that a record stands in. */
    public record KindLink(String path, String title) {}
}

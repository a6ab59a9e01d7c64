package org.offload.platform.administration;

import org.offload.platform.AdministrationLink;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** What the visitor may administer. */
public record AdministrationPage(Frame frame, List<AdministrationLink> links) implements Page {

    public AdministrationPage {
        links = List.copyOf(links);
    }

    /** Returns what can be done behind a link. */
    public String text(AdministrationLink link) {
        return say(link.key() + ".text");
    }
}

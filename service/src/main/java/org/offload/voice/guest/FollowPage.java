package org.offload.voice.guest;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What became of a text that was handed in.
 *
 * @param title of the text; empty if none is shown
 * @param told what became of it, in words; none while no code was given
 * @param waits whether it can be taken back
 */
public record FollowPage(Frame frame, Form form, String title, List<String> told, boolean waits)
        implements Page {

    public FollowPage {
        told = List.copyOf(told);
    }
}

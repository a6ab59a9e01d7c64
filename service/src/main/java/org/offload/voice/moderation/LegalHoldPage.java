package org.offload.voice.moderation;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.voice.thread.PostText;

import java.util.List;

/**
 * The legal hold of a thread.
 *
 * @param thread its path
 * @param since when it is under one, in words; empty if it is not
 * @param kept what readers do not see and what was not wiped
 */
public record LegalHoldPage(Frame frame, Form form, String thread, String since, List<Kept> kept)
        implements Page {

    public LegalHoldPage {
        kept = List.copyOf(kept);
    }

    /** A text at its place. */
    public record Kept(String number, PostText text) {}
}

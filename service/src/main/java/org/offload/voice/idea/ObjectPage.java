package org.offload.voice.idea;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * Objecting to an idea, or changing why.
 *
 * @param back the page of the idea
 * @param idea its title
 * @param version how often the visitor has said what they think of it
 * @param saved the reason as it is saved, beside one that is to be mended; empty for none
 */
public record ObjectPage(
        Frame frame, Form form, String back, String idea, int version, String saved)
        implements Page {}

package org.offload.voice.guest;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * A text was handed in.
 *
 * @param code by which it can be followed, in groups
 */
public record HandedInPage(Frame frame, String code) implements Page {}

package org.offload.voice.concern;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Who raised a concern in confidence, for whoever answers it. */
public record RaiserPage(Frame frame, String path, String concern, String who) implements Page {}

package org.offload.voice.idea;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Proposing an idea. */
public record ProposePage(Frame frame, Form form) implements Page {}

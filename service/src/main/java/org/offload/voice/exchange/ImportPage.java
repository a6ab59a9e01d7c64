package org.offload.voice.exchange;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Taking in threads from a file. */
public record ImportPage(Frame frame, Form form) implements Page {}

package org.offload.platform.page;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** The list of keys, and a switch for those that are letters. */
public record KeysPage(Frame frame, Form form) implements Page {}

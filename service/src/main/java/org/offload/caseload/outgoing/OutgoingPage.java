package org.offload.caseload.outgoing;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Taking away what was saved on a day. */
public record OutgoingPage(Frame frame, Form form) implements Page {}

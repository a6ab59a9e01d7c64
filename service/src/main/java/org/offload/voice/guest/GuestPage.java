package org.offload.voice.guest;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Handing in a text from outside. */
public record GuestPage(Frame frame, Form form) implements Page {}

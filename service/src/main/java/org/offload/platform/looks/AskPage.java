package org.offload.platform.looks;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Asks whose audit is to be read. */
public record AskPage(Frame frame, Form form) implements Page {}

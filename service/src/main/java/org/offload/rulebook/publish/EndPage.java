package org.offload.rulebook.publish;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.UUID;

/** Ending a rulebook. */
public record EndPage(Frame frame, Form form, UUID id, String name, int version) implements Page {}

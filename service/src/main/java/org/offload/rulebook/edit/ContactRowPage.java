package org.offload.rulebook.edit;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Writing a row of the contact table. */
public record ContactRowPage(Frame frame, RowParts row) implements Page {}

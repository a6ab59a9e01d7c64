package org.offload.rulebook.edit;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Writing a row of the restriction table. */
public record RestrictionRowPage(Frame frame, RowParts row) implements Page {}

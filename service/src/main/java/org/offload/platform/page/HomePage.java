package org.offload.platform.page;

import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.Role;

/** Where someone starts whose work has no page yet. */
public record HomePage(Frame frame, Role role) implements Page {}

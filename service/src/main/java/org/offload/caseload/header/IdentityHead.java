package org.offload.caseload.header;

import org.offload.platform.Frame;

/** Who it is, for pages that other modules lay out. */
public record IdentityHead(Frame frame, CaseHeader header) {}

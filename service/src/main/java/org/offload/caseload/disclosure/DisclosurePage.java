package org.offload.caseload.disclosure;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * Before the files are taken.
 *
 * @param rows that are held
 * @param marked of them, those that a human must look at
 */
public record DisclosurePage(Frame frame, CaseHeader header, int rows, long marked)
        implements Page {}

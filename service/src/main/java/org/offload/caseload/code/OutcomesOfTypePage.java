package org.offload.caseload.code;

import gg.jte.Content;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/** The outcomes that a type of contact may have. */
public record OutcomesOfTypePage(Frame frame, Content sections) implements Page {}

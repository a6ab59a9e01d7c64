package org.offload.caseload.part;

import gg.jte.Content;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Every part of one record. */
public record WholeRecordPage(Frame frame, CaseHeader header, Content sections) implements Page {}

package org.offload.caseload.code;

import gg.jte.Content;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/** The codes of one list. */
public record CodeListPage(Frame frame, String path, Content listing) implements Page {}

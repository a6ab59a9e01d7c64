package org.offload.caseload.attachment;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/** Taking a file off the record. */
public record WithdrawFilePage(
        Frame frame, CaseHeader header, Form form, String name, String action, String back)
        implements Page {}

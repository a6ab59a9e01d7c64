package org.offload.caseload.retention;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * How long one record is kept.
 *
 * @param letGo the form that lets it go
 * @param lastEnd the day on which the last event ended, in words; empty if none has
 * @param obstacle what stands against letting it go, in words; empty if nothing does
 */
public record RetentionPage(
        Frame frame,
        CaseHeader header,
        Form form,
        Form letGo,
        int version,
        String lastEnd,
        String obstacle)
        implements Page {}

package org.offload.caseload.contact;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;

import java.time.Instant;
import java.util.List;

/**
 * One entry of the log in full, with a field to add a note.
 *
 * @param askWhom who can tell what the notes say, where they are kept back; empty where they stand
 */
public record ContactPage(
        Frame frame,
        CaseHeader header,
        Form form,
        Contact contact,
        String what,
        String outcome,
        List<Note> notes,
        String askWhom,
        ServiceClock clock)
        implements Page {

    public ContactPage {
        notes = List.copyOf(notes);
    }

    /** Returns a moment in words. */
    public String moment(Instant at) {
        return PlainDates.moment(clock.localOf(at));
    }
}

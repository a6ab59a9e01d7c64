package org.offload.caseload.contact;

import org.offload.caseload.attachment.AttachmentsPage;
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
 * @param failure whether it counts against the limit of its order
 * @param files kept with it
 * @param askWhom who can tell what the notes say, where they are kept back; empty where they stand
 */
public record ContactPage(
        Frame frame,
        CaseHeader header,
        Form form,
        Contact contact,
        String what,
        String outcome,
        boolean failure,
        List<Note> notes,
        List<AttachmentsPage.Row> files,
        String askWhom,
        ServiceClock clock)
        implements Page {

    public ContactPage {
        notes = List.copyOf(notes);
        files = List.copyOf(files);
    }

    /** Returns the address of the contact. */
    public String here() {
        return "/cases/" + contact.crn() + "/contacts/" + contact.contactId();
    }

    /** Returns a moment in words. */
    public String moment(Instant at) {
        return PlainDates.moment(clock.localOf(at));
    }
}

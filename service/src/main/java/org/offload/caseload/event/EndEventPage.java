package org.offload.caseload.event;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Ending an event.
 *
 * @param event in words
 * @param last whether no other event is live
 * @param live its requirements and conditions that have not ended, in words
 */
public record EndEventPage(
        Frame frame,
        CaseHeader header,
        Form form,
        int version,
        String event,
        boolean last,
        List<Choice> reasons,
        List<String> live,
        List<Fate> registrations,
        List<Appointment> bookings)
        implements Page {

    public EndEventPage {
        reasons = List.copyOf(reasons);
        live = List.copyOf(live);
        registrations = List.copyOf(registrations);
        bookings = List.copyOf(bookings);
    }

    /** A registration, and what becomes of it, in words. */
    public record Fate(String registration, String becomes) {}

    /**
     * An appointment to come.
     *
     * @param field of the box that cancels it
     */
    public record Appointment(String field, String words) {}
}

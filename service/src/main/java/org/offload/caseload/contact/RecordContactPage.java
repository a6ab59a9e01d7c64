package org.offload.caseload.contact;

import org.offload.caseload.header.CaseHeader;
import org.offload.caseload.header.ContactFacts;
import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Recording a contact.
 *
 * @param action where the form goes
 * @param booked what was booked, in words; empty for a contact that was not
 * @param happened the choices of what happened
 * @param outcomes every outcome, for those that are rare
 * @param kinds every kind of contact; empty for a booked one, whose kind is known
 * @param booking what is booked next already, in words; empty for nothing
 * @param warnings about the next appointment as it stands
 * @param lastNotes of the last contacts, the latest first
 */
public record RecordContactPage(
        Frame frame,
        CaseHeader header,
        ContactFacts facts,
        Form form,
        String action,
        String check,
        String booked,
        List<Choice> happened,
        List<Choice> outcomes,
        List<Choice> kinds,
        List<Choice> modes,
        List<Choice> sensitive,
        String booking,
        List<String> warnings,
        List<LastNote> lastNotes)
        implements Page {

    public RecordContactPage {
        happened = List.copyOf(happened);
        outcomes = List.copyOf(outcomes);
        kinds = List.copyOf(kinds);
        modes = List.copyOf(modes);
        sensitive = List.copyOf(sensitive);
        warnings = List.copyOf(warnings);
        lastNotes = List.copyOf(lastNotes);
    }

    /**
     * A note of an earlier contact.
     *
     * @param head when and what
     */
    public record LastNote(String head, String text) {}
}

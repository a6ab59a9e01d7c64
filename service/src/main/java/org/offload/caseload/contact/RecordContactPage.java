package org.offload.caseload.contact;

import org.offload.caseload.header.CaseHeader;
import org.offload.caseload.header.ContactFacts;
import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.UUID;

/**
 * Recording a contact.
 *
 * @param action where the form goes
 * @param booked what was booked, in words; empty for a contact that was not
 * @param happened the choices of what happened
 * @param outcomes for those that are rare: of the kind that is known, or of all kinds
 * @param kinds every kind of contact; empty for a booked one, whose kind is known
 * @param allowed the outcomes of each kind, as {@code TELEPHONE,COPT=AFTC ATTC;CTOB=NOANS}
 * @param abouts what it can be about; empty for a booked one
 * @param asksAbout whether nobody can know what it is about without asking
 * @param booking what is booked next already, in words; empty for nothing
 * @param warnings about the next appointment as it stands
 * @param lastNotes of the last contacts, the latest first
 * @param unreached what is tried next, after calls that reached nobody; empty for nothing
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
        List<ChoiceGroup> kinds,
        String allowed,
        List<Choice> abouts,
        boolean asksAbout,
        List<Choice> modes,
        List<Choice> sensitive,
        String booking,
        List<String> warnings,
        List<LastNote> lastNotes,
        String unreached)
        implements Page {

    public RecordContactPage {
        happened = List.copyOf(happened);
        outcomes = List.copyOf(outcomes);
        abouts = List.copyOf(abouts);
        kinds = List.copyOf(kinds);
        modes = List.copyOf(modes);
        sensitive = List.copyOf(sensitive);
        warnings = List.copyOf(warnings);
        lastNotes = List.copyOf(lastNotes);
    }

    /** Returns the same page with the id that its address gives the form. */
    RecordContactPage withReceipt(UUID receipt) {
        return new RecordContactPage(
                frame,
                header,
                facts,
                form.withReceipt(receipt),
                action,
                check,
                booked,
                happened,
                outcomes,
                kinds,
                allowed,
                abouts,
                asksAbout,
                modes,
                sensitive,
                booking,
                warnings,
                lastNotes,
                unreached);
    }

    /**
     * A note of an earlier contact.
     *
     * @param head when and what
     */
    public record LastNote(String head, String text) {}
}

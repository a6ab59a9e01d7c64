package org.offload.caseload.contact;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;
import java.util.Map;

/**
 * What is saved beside what was typed.
 *
 * @param saved what is saved, in words
 * @param notes of it
 * @param addNote where the note goes if it belongs to what is saved; empty if nothing is
 * @param another where all that was typed is saved as another contact
 * @param typed every field that was typed, the note apart
 */
public record ClashPage(
        Frame frame,
        CaseHeader header,
        Form form,
        String saved,
        List<String> notes,
        String addNote,
        String another,
        Map<String, String> typed)
        implements Page {

    public ClashPage {
        notes = List.copyOf(notes);
        typed = Map.copyOf(typed);
    }
}

package org.offload.platform.part;

import gg.jte.Content;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Adding or changing one entry.
 *
 * @param version that the entry is at; 0 for a new one
 * @param meanwhile what somebody else saved since the form was opened, beside what was typed
 * @param savedBefore whether this very form was saved before, with other words in it
 * @param withdraw the form to mark the entry as recorded in error, if that can be
 */
public record EditPartPage(
        Frame frame,
        Content head,
        Form form,
        List<Content> fields,
        String action,
        int version,
        List<Meanwhile> meanwhile,
        boolean savedBefore,
        String withdrawAction,
        String history,
        String back)
        implements Page {

    public EditPartPage {
        fields = List.copyOf(fields);
        meanwhile = List.copyOf(meanwhile);
    }

    /** A field in which what is saved differs from what was typed. */
    public record Meanwhile(String label, String saved, String typed) {}
}

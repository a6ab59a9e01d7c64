package org.offload.rulebook.edit;

import org.offload.platform.ContentPolicy;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * The tables of a draft in an editor for DMN.
 *
 * @param path of the draft
 * @param version of the draft as it is saved
 */
public record EditorPage(Frame frame, Form form, String path, String name, int version)
        implements Page {

    /** The mark of bpmn.io must stay as it is, and it brings its place as a style of its own. */
    @Override
    public String contentPolicy() {
        return ContentPolicy.OURS_WITH_STYLED_ELEMENTS;
    }
}

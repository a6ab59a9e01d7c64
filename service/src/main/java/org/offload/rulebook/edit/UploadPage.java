package org.offload.rulebook.edit;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

/**
 * Replacing the tables of a draft by those of a file.
 *
 * @param path of the draft
 * @param version of the draft as it is saved
 */
public record UploadPage(Frame frame, Form form, String path, String name, int version)
        implements Page {}

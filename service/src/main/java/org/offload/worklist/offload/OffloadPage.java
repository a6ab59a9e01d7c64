package org.offload.worklist.offload;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Asking somebody to take a line.
 *
 * @param colleagues leads first
 */
public record OffloadPage(
        Frame frame,
        Form form,
        String initials,
        String what,
        String action,
        List<Choice> colleagues)
        implements Page {

    public OffloadPage {
        colleagues = List.copyOf(colleagues);
    }
}

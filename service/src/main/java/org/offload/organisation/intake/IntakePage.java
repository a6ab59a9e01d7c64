package org.offload.organisation.intake;

import org.offload.platform.Frame;
import org.offload.platform.Page;

/** What became of the lines of a file. */
public record IntakePage(Frame frame, Intake intake) implements Page {

    /** Returns how many refused lines are not shown. */
    public int further() {
        return intake.refused() - intake.problems().size();
    }
}

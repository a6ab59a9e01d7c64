package org.offload.platform;

import java.util.List;
import java.util.UUID;

/**
 * What stands at the head of every form: what to mend, what was kept, and the hidden fields.
 *
 * @param keptAt when what is shown was typed, in words; empty if the form is fresh
 */
public record FormStart(Frame frame, UUID receipt, String path, List<Mend> mends, String keptAt) {

    /** A line of the summary, with a link to its field. */
    public record Mend(String field, String text) {}
}

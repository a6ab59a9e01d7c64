package org.offload.voice.concern;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What one can say here, and what became of it.
 *
 * @param toAnswer what is due first, for whoever answers concerns
 * @param owned what the visitor has to see to
 * @param raised by the visitor
 */
public record VoicePage(
        Frame frame,
        String counts,
        List<ConcernRow> toAnswer,
        List<ConcernRow> owned,
        List<ConcernRow> raised)
        implements Page {

    public VoicePage {
        toAnswer = List.copyOf(toAnswer);
        owned = List.copyOf(owned);
        raised = List.copyOf(raised);
    }
}

package org.offload.voice.concern;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/** A concern on paper, for a regulator. */
public record SummaryPage(
        Frame frame,
        String path,
        List<ConcernPage.Fact> facts,
        String body,
        List<ConcernPage.Line> history)
        implements Page {

    public SummaryPage {
        facts = List.copyOf(facts);
        history = List.copyOf(history);
    }
}

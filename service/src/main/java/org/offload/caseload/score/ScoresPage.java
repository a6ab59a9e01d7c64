package org.offload.caseload.score;

import org.offload.caseload.header.CaseHeader;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * What the record gives: tiers and scores, each with how it came about.
 *
 * @param recorded the tier in force with its day and source, in words; empty for none
 * @param tiers the current one first
 * @param toMend what is missing or contradicts itself in the record, each with where to mend it
 * @param made what the scores rest on, so that a reader can see at a glance whether it is right
 * @param button a form for the buttons
 */
public record ScoresPage(
        Frame frame,
        CaseHeader header,
        String recorded,
        List<TierLine> tiers,
        List<ScoreLine> scores,
        List<ToMend> toMend,
        List<Used> made,
        Form button)
        implements Page {

    public ScoresPage {
        tiers = List.copyOf(tiers);
        scores = List.copyOf(scores);
        toMend = List.copyOf(toMend);
        made = List.copyOf(made);
    }

    /**
     * A tier.
     *
     * @param value empty for none
     * @param why each rule that had a say, the deciding first; or why there is none
     * @param canRecord whether it could be recorded: it is another than the one in force
     */
    public record TierLine(String title, String value, List<String> why, boolean canRecord) {

        public TierLine {
            why = List.copyOf(why);
        }
    }

    /**
     * A score.
     *
     * @param value such as {@code 32.32 %}; empty for none
     * @param about its band and what it rests on, or why there is none
     * @param parts what it is made of, the weightiest first
     */
    public record ScoreLine(String title, String value, String about, List<String> parts) {

        public ScoreLine {
            parts = List.copyOf(parts);
        }
    }

    /** Something to mend in the record, and where. */
    public record ToMend(String words, String path) {}

    /** A fact that scores rest on. */
    public record Used(String name, String value) {}
}

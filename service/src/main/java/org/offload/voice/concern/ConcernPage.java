package org.offload.voice.concern;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * A concern and what became of it.
 *
 * @param raised by whom, when and of which workplace
 * @param marks what stands out, such as that it is about danger
 * @param late how late it is, and with whom; empty in time
 * @param clock what has to happen next, by when
 * @param acts what the visitor may do about it
 * @param meToo how many have the same concern, in words
 * @param mayJoin whether the visitor may say that they have it too
 * @param mayAskWho whether the visitor may see who raised it in confidence
 * @param talk where colleagues talk about it; empty for what is set apart
 * @param further what it asks for besides an answer
 * @param looks who saw the name of the visitor, who raised it in confidence
 */
public record ConcernPage(
        Frame frame,
        Form form,
        String path,
        String raised,
        List<String> marks,
        String late,
        String state,
        String clock,
        String body,
        List<Fact> facts,
        List<Act> acts,
        String meToo,
        boolean mayJoin,
        boolean mayAskWho,
        String talk,
        List<FurtherWork.Work> further,
        List<String> looks,
        List<Line> history)
        implements Page {

    public ConcernPage {
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
        further = List.copyOf(further);
        looks = List.copyOf(looks);
        history = List.copyOf(history);
    }

    /**
     * Something known of it.
     *
     * @param path of a page about it; empty for none
     */
    public record Fact(String what, String value, String path) {}

    /** Something that the visitor may do. */
    public record Act(String words, String path) {}

    /**
     * What was done.
     *
     * @param by whom, and when
     * @param detail besides the text; empty for none
     */
    public record Line(String what, String by, String detail, String text) {}
}

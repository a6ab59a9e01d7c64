package org.offload.voice.concern;

import org.offload.platform.Choice;

import java.util.List;
import java.util.Set;

/** A room that knows what a concern asks for besides an answer. */
public interface FurtherWork {

    /**
     * Something that has to be decided besides the concern, in words.
     *
     * @param basis in law
     * @param text of whoever decided; empty while it is open
     * @param path where the visitor decides it; empty if they do not
     */
    record Work(String what, String basis, String state, String text, String path) {}

    /** Returns what whoever raises a concern is asked whether it touches. */
    List<Choice> asked();

    /**
     * Opens what follows from a concern, within the transaction of whoever calls; what is there
     * already stays as it is.
     *
     * @param touched names of what was asked
     */
    void open(Concern one, Set<String> touched);

    /**
     * Returns what follows from a concern.
     *
     * @param answers whether the visitor answers concerns, and so decides it
     * @param raised whether the visitor raised it
     */
    List<Work> of(Concern one, boolean answers, boolean raised);
}

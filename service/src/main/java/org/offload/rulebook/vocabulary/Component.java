package org.offload.rulebook.vocabulary;

/** A part of a sentence that a table may stop for a while. */
public enum Component {
    UNPAID_WORK,
    PROGRAMME
}

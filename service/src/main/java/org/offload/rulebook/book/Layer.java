package org.offload.rulebook.book;

/** What a rulebook is laid over: of two in force for a case, the later one here decides. */
public enum Layer {
    ORDINARY,
    EXCEPTIONAL
}

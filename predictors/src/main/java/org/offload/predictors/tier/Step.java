package org.offload.predictors.tier;

/** A rule that can make the current tier higher. */
public enum Step {
    /** The table of all and combined serious reoffending. */
    REOFFENDING("scores of reoffending"),
    /** Direct contact sexual reoffending. */
    SEXUAL_REOFFENDING("the score of direct contact sexual reoffending"),
    /** MAPPA and the risk of serious harm. */
    MAPPA_AND_HARM("the risk of serious harm, and MAPPA"),
    /** A life or indeterminate sentence, and the time since release. */
    LIFE_SENTENCE("a life or indeterminate sentence, and the time since release"),
    /** A registration for domestic abuse. */
    DOMESTIC_ABUSE("a registration for domestic abuse"),
    /** A registration for stalking. */
    STALKING("a registration for stalking"),
    /** A registration for child protection. */
    CHILD_PROTECTION("a registration for child protection"),
    /** A sexual offence at any time. */
    SEXUAL_OFFENCE("a sexual offence at any time");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    /** Returns what it looks at, in words. */
    public String words() {
        return words;
    }
}

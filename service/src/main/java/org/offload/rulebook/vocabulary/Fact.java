package org.offload.rulebook.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a table may ask of a case. Each fact has a few categories, and every case is in exactly one
 * of them, so that tables can be read, checked for gaps and answered once for all cases alike.
 *
 * <p>{@code docs/rulebooks.md} says for each where it comes from in the record.
 */
public enum Fact {
    /** Risk of serious harm. */
    HARM("LOW", "MEDIUM", "HIGH", "VERY_HIGH", "UNKNOWN"),
    /** The letter of the tier. */
    TIER("A", "B", "C", "D", "UNKNOWN"),
    /** The gravest kind of sentence that is live. */
    SENTENCE("COMMUNITY", "SUSPENDED", "CUSTODY", "LIFE", "YOUTH", "OTHER", "NONE"),
    STAGE("CUSTODY", "FIRST_AFTER_RELEASE", "FIRST_AFTER_SENTENCE", "JUST_RELEASED", "UNDER_WAY"),
    /** The role in domestic abuse that somebody has said; never inferred. */
    ABUSE("NONE", "PERPETRATOR", "VICTIM", "BOTH"),
    /** A register of the safeguarding of children. */
    SAFEGUARDING("YES", "NO"),
    TERRORISM("YES", "NO"),
    MAPPA("NONE", "LEVEL_1", "LEVEL_2", "LEVEL_3", "LEVEL_UNKNOWN"),
    STAFF_RISK("YES", "NO"),
    AGE("UNDER_18", "FROM_18", "FROM_26", "FROM_50", "FROM_70", "UNKNOWN"),
    /** The strictest effect of health that is in force, never its cause. */
    HEALTH("NONE", "DOORSTEP", "REMOTE", "NO_CONTACT"),
    /** Whether the home may not be visited. */
    HOUSEHOLD("NONE", "NO_VISIT"),
    PHONE("YES", "NO", "UNKNOWN"),
    VIDEO("YES", "NO", "UNKNOWN"),
    SAFE_TIMES("AGREED", "NOT_AGREED"),
    /** The status of the office that the team works from. */
    PLACE("OPEN", "RESTRICTED", "CLOSED"),
    APPROVED_PREMISES("YES", "NO"),
    UNPAID_WORK("YES", "NO"),
    PROGRAMME("YES", "NO"),
    TREATMENT("YES", "NO"),
    /** The mode that was agreed on the case. */
    AGREED("OFFICE", "HOME", "DOORSTEP", "VIDEO", "TELEPHONE", "OTHER", "NOTHING"),
    /** Days since the person was last met or spoken to. */
    LAST_CONTACT("WITHIN_7", "WITHIN_28", "WITHIN_91", "LONGER", "NEVER"),
    /** Days since the person was last seen face to face, the doorstep included. */
    LAST_SEEN("WITHIN_7", "WITHIN_28", "WITHIN_91", "LONGER", "NEVER");

    private final List<String> categories;

    Fact(String... categories) {
        this.categories = List.of(categories);
    }

    /** Returns the categories, in the order in which pages list them. */
    public List<String> categories() {
        return categories;
    }

    /** Returns the name by which a table of DMN knows it, such as {@code staff risk}. */
    public String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the fact with this name in a table. */
    public static Optional<Fact> ofTerm(String term) {
        return Arrays.stream(values()).filter(fact -> fact.term().equals(term)).findFirst();
    }
}

package org.offload.rulebook.table;

/** Which of the two tables of a rulebook. */
public enum TableName {
    CONTACT("contact", "FIRST"),
    RESTRICTION("restriction", "RULE ORDER");

    private final String word;
    private final String hitPolicy;

    TableName(String word, String hitPolicy) {
        this.word = word;
        this.hitPolicy = hitPolicy;
    }

    /** Returns its name in the file and in messages, such as {@code contact}. */
    public String word() {
        return word;
    }

    /** Returns how DMN calls it that the first row decides, or that every row that holds counts. */
    String hitPolicy() {
        return hitPolicy;
    }
}

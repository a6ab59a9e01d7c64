package org.offload.rulebook.table;

import org.offload.rulebook.table.Read.Accepted;
import org.offload.rulebook.table.Read.Refused;

/**
 * The file of a rulebook: a decision model in the words of DMN, which any editor for DMN opens.
 *
 * <p>It holds two decision tables, {@code contact} and {@code restriction}, and the facts that they
 * ask about. A question is {@code -}, {@code "A","B"} or {@code not("A","B")}; an answer is a text
 * in quotes. Anything else that DMN knows is refused, so that a rulebook can be read by people,
 * checked for gaps and answered alike by every engine.
 *
 * <p>Source: OMG Decision Model and Notation 1.3 (formal/21-01-01), chapters 6 and 8, and the
 * simple unary tests of chapter 9.
 */
public final class DmnFile {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 1024 * 1024;

    private DmnFile() {}

    /**
     * Returns tables as a file of DMN 1.3.
     *
     * @param name of the rulebook, as editors show it
     */
    public static String write(Tables tables, String name) {
        return new DmnWriter(tables).write(name);
    }

    /** Reads a file of DMN 1.3 to 1.6. Nothing outside the file is opened, whatever it names. */
    public static Read read(byte[] file) {
        var problems = new Problems();
        var tables = new DmnReader(problems).read(file);
        return tables.filter(_ -> problems.isEmpty())
                .<Read>map(Accepted::new)
                .orElseGet(() -> new Refused(problems.list()));
    }
}

package org.offload.predictors.data;

import java.util.Arrays;
import java.util.List;

/**
 * What the instruments make of each offence code.
 *
 * <p>Source: the Manage Offences mapping, as the public service ships it (commit 016919c5).
 */
public final class OffenceCodes {

    static final String HEADER = "code,actuarial_category,opd_violence_sex";
    static final int ROWS = 3_039;

    private static final int CODES = 100_000;
    private static final byte UNKNOWN = -1;
    private static final List<Category> CATEGORIES = List.of(Category.values());

    private final byte[] categories = new byte[CODES];
    private final boolean[] violentOrSexual = new boolean[CODES];

    OffenceCodes(DataFile file, int rows) {
        Arrays.fill(categories, UNKNOWN);
        file.read(
                HEADER,
                rows,
                line -> {
                    int code = (int) line.number(0, CODES - 1);
                    if (!line.text(0).matches("[0-9]{5}")) {
                        throw line.refused(0, "five digits");
                    }
                    if (!line.text(1).equals("UNKNOWN")) {
                        categories[code] = (byte) CATEGORIES.indexOf(line.name(1, Category.class));
                    }
                    violentOrSexual[code] = line.yes(2);
                });
    }

    /** Returns those of this module. */
    public static OffenceCodes shipped() {
        return Shipped.CODES;
    }

    /** Whether a code, 0 to 99,999, has a category. */
    public boolean isScored(int code) {
        return categories[code] != UNKNOWN;
    }

    /**
     * Returns the category of a code, by its place in the list of categories; -1 if it {@linkplain
     * #isScored has none}.
     */
    public int category(int code) {
        return categories[code];
    }

    /** Whether the personality disorder screening takes a code as violent or sexual. */
    public boolean isViolentOrSexual(int code) {
        return violentOrSexual[code];
    }

    /** Read when first asked for. */
    private static final class Shipped {

        static final OffenceCodes CODES =
                new OffenceCodes(
                        DataFile.shipped(
                                "offence-codes.csv",
                                "8c27357596e89e12832e8f3b1dfe2ca945e5fa5e300d092c5bb4b4df6cbc6f45"),
                        ROWS);
    }
}

package org.offload.predictors.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The figures of OGRS3.
 *
 * <p>Source: the public service for risk scores before June 2026; the sign of the three youngest
 * groups of women by an independent copy with nine decimals, which fits the groups next to them.
 */
public final class Ogrs3Figures {

    static final String CODES_HEADER = "code,weight,error";
    static final String PARAMETERS_HEADER = "parameter,key,peer_legacy_value,independent_value_9dp";
    static final int CODE_ROWS = 3_028;
    static final int PARAMETER_ROWS = 30;

    private static final int CODES = 100_000;
    private static final double LARGEST = 5; // of those published, 2.45
    private static final double UNKNOWN = Double.NaN;
    private static final double SEVERAL = Double.POSITIVE_INFINITY;

    private final double[] weights = new double[CODES];
    private final Map<String, Double> published = new HashMap<>();
    private final Map<String, Double> independent = new HashMap<>();

    Ogrs3Figures(DataFile codes, int codeRows, DataFile parameters, int parameterRows) {
        Arrays.fill(weights, UNKNOWN);
        codes.read(
                CODES_HEADER,
                codeRows,
                line -> {
                    int code = (int) line.number(0, CODES - 1);
                    weights[code] =
                            switch (line.text(2)) {
                                case "" -> line.number(1, LARGEST);
                                case "NEED_DETAILS_OF_EXACT_OFFENCE" -> SEVERAL;
                                case "NO_WEIGHT" -> UNKNOWN;
                                default -> throw line.refused(2, "a known error, or nothing");
                            };
                });
        parameters.read(
                PARAMETERS_HEADER,
                parameterRows,
                line -> {
                    String key = (line.text(0) + " " + line.text(1)).strip();
                    if (!line.text(2).isEmpty()) {
                        published.put(key, line.number(2, LARGEST));
                    }
                    if (!line.text(3).isEmpty()) {
                        independent.put(key, line.number(3, LARGEST));
                    }
                });
    }

    /** Returns those of this module. */
    public static Ogrs3Figures shipped() {
        return Shipped.FIGURES;
    }

    /** Whether a code, 0 to 99,999, has a weight. */
    public boolean isWeighed(int code) {
        return Double.isFinite(weights[code]);
    }

    /** Whether a code stands for several offences of different weight. */
    public boolean isSeveral(int code) {
        return Double.isInfinite(weights[code]);
    }

    /** Returns the weight of a code that {@linkplain #isWeighed has one}. */
    public double weight(int code) {
        return weights[code];
    }

    /**
     * Returns a figure as the public service has it.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public double published(String key) {
        Double figure = published.get(key);
        if (figure == null) {
            throw new IllegalArgumentException("There is no figure of " + key);
        }
        return figure;
    }

    /** Returns a figure as published, with the sign of the independent copy. */
    public double corrected(String key) {
        double figure = published(key);
        return Math.copySign(figure, independent.getOrDefault(key, figure));
    }

    /** Read when first asked for. */
    private static final class Shipped {

        static final Ogrs3Figures FIGURES =
                new Ogrs3Figures(
                        DataFile.shipped(
                                "ogrs3-offence-codes.csv",
                                "3aebd0814c9824879d96c67e38abfd44e18eab7b7459fb3f5aa9bb0914d35f26"),
                        CODE_ROWS,
                        DataFile.shipped(
                                "ogrs3-parameters.csv",
                                "8138f40fba4cd8b0aad990a24b60c3834f14a5fb3e7411dc7e8bda73a519fbfb"),
                        PARAMETER_ROWS);
    }
}

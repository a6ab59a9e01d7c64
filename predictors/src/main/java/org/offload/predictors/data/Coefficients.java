package org.offload.predictors.data;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The published coefficients of the logistic predictors, as exact decimals.
 *
 * <p>Source: the public service for risk scores, commit 016919c5.
 */
public final class Coefficients {

    static final String TERMS = "predictor,type,term,coefficient";
    static final String CATEGORIES = "category,predictor,type,coefficient";
    static final int TERM_ROWS = 193;
    static final int CATEGORY_ROWS = 144;
    static final double LARGEST = 10; // of those published, 5.02

    private final Map<String, Map<String, BigDecimal>> terms = new LinkedHashMap<>();
    private final Map<String, Map<Category, BigDecimal>> categories = new LinkedHashMap<>();

    Coefficients(DataFile termFile, int termRows, DataFile categoryFile, int categoryRows) {
        termFile.read(
                TERMS,
                termRows,
                line -> {
                    BigDecimal before =
                            terms.computeIfAbsent(model(line, 0), _ -> new LinkedHashMap<>())
                                    .putIfAbsent(line.text(2), decimal(line));
                    refuseTwo(line, before);
                });
        categoryFile.read(
                CATEGORIES,
                categoryRows,
                line -> {
                    BigDecimal before =
                            categories
                                    .computeIfAbsent(
                                            model(line, 1), _ -> new EnumMap<>(Category.class))
                                    .putIfAbsent(line.name(0, Category.class), decimal(line));
                    refuseTwo(line, before);
                });
    }

    private static String model(DataFile.Line line, int part) {
        return line.text(part) + " " + line.text(part + 1);
    }

    private static BigDecimal decimal(DataFile.Line line) {
        line.number(3, LARGEST);
        return new BigDecimal(line.text(3));
    }

    private static void refuseTwo(
            DataFile.Line line, @org.jspecify.annotations.Nullable BigDecimal before) {
        if (before != null) {
            throw line.refused(2, "there once");
        }
    }

    /** Returns those of this module. */
    public static Coefficients shipped() {
        return Shipped.COEFFICIENTS;
    }

    /**
     * Returns the coefficients of a model by term.
     *
     * @param model a predictor and a type, such as {@code all dynamic}
     */
    public Map<String, BigDecimal> terms(String model) {
        return terms.getOrDefault(model, Map.of());
    }

    /** Returns the coefficients of a model by category of offence. */
    public Map<Category, BigDecimal> categories(String model) {
        return categories.getOrDefault(model, Map.of());
    }

    /** Read when first asked for. */
    private static final class Shipped {

        static final Coefficients COEFFICIENTS =
                new Coefficients(
                        DataFile.shipped(
                                "coefficients.csv",
                                "670ae4378415365be03016393b73028b230a409872f421c5f12421f7af94ffa0"),
                        TERM_ROWS,
                        DataFile.shipped(
                                "offence-category-coefficients.csv",
                                "3d7e29e84e02033f45aeb895471836eb5127a86eeb4636b8e7bbfacd598339ab"),
                        CATEGORY_ROWS);
    }
}

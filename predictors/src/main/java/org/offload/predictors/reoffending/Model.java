package org.offload.predictors.reoffending;

import org.offload.predictors.data.Category;
import org.offload.predictors.data.Coefficients;
import org.offload.predictors.exact.Decimal;
import org.offload.predictors.result.Contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A logistic model: terms with their coefficients, and a coefficient for each category of offence.
 * The score and its explanation are made of this one list.
 */
final class Model {

    private static final Category[] CATEGORIES = Category.values();

    private final Term[] terms;
    private final BigDecimal[] exact;
    private final double[] coefficients;
    private final BigDecimal[] exactCategories = new BigDecimal[CATEGORIES.length];
    private final double[] categories = new double[CATEGORIES.length];

    private Model(Map<String, BigDecimal> published, Map<Category, BigDecimal> offences) {
        terms =
                published.keySet().stream()
                        .map(name -> Term.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toArray(Term[]::new);
        exact = published.values().toArray(BigDecimal[]::new);
        coefficients = published.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        for (int i = 0; i < CATEGORIES.length; i++) {
            exactCategories[i] = offences.getOrDefault(CATEGORIES[i], BigDecimal.ZERO);
            categories[i] = exactCategories[i].doubleValue();
        }
    }

    /**
     * Makes a model of the published coefficients.
     *
     * @param name a predictor and a type, such as {@code all dynamic}
     * @param kept which terms are in it; all but in tests
     */
    static Model of(String name, Predicate<String> kept) {
        Map<String, BigDecimal> published = new LinkedHashMap<>(Coefficients.shipped().terms(name));
        published.keySet().removeIf(kept.negate());
        return new Model(published, Coefficients.shipped().categories(name));
    }

    /** Returns the logit, the sum of all terms in their order. */
    double logit(Features f) {
        double sum = categories[f.category()];
        for (int i = 0; i < terms.length; i++) {
            sum += coefficients[i] * terms[i].value(f);
        }
        return sum;
    }

    /** Returns the logit with all digits of the decimal coefficients. */
    BigDecimal exactLogit(Features f) {
        BigDecimal sum = exactCategories[f.category()];
        for (int i = 0; i < terms.length; i++) {
            sum = sum.add(exact[i].multiply(terms[i].exactValue(f)));
        }
        return sum;
    }

    /** Returns the percentage with 34 digits. */
    BigDecimal exactPercent(Features f) {
        return Decimal.percent(exactLogit(f));
    }

    /** Returns what each term adds to the logit, in the order in which they are added. */
    List<Contribution> contributions(Features f) {
        List<Contribution> all = new ArrayList<>();
        Category category = CATEGORIES[f.category()];
        all.add(
                new Contribution(
                        "offence_category",
                        "the offence: " + category.words(),
                        1,
                        categories[f.category()]));
        for (int i = 0; i < terms.length; i++) {
            Term term = terms[i];
            all.add(
                    new Contribution(
                            term.name().toLowerCase(Locale.ROOT),
                            term.words(),
                            term.value(f),
                            coefficients[i]));
        }
        return all;
    }
}

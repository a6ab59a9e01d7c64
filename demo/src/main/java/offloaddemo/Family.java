package offloaddemo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of sentence, by what supervision they bring. */
enum Family {
    COMMUNITY("community order"),
    SUSPENDED("suspended sentence order"),
    LICENCE("post-release (licence or PSS)"),
    CUSTODY("pre-release (in custody)");

    private static final Shares<Family> SHARES = assumed();

    private final String category;

    Family(String category) {
        this.category = category;
    }

    /** Returns the assumed shares of the caseload. */
    static Shares<Family> shares() {
        return SHARES;
    }

    private static Shares<Family> assumed() {
        Map<String, Double> assumed = Shares.assumed("supervision").weights();
        Map<Family, Double> weights = new LinkedHashMap<>();
        for (Family family : values()) {
            weights.put(family, assumed.getOrDefault(family.category, 0.0));
        }
        return new Shares<>(weights);
    }

    boolean isInPrison() {
        return this == CUSTODY;
    }
}

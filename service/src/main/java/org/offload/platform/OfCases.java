package org.offload.platform;

import org.offload.kernel.Crn;

import java.util.Collection;
import java.util.Map;

/**
 * What a statement is asked about that names its cases by {@code = any(:crns)}.
 *
 * <p>Of one case it asks by {@code = :crn}. PostgreSQL makes a plan for a list of unknown length
 * anew each time, and in a save that costs more than the answer; that of one value it keeps.
 *
 * @param params to be given beside those of the statement
 */
public record OfCases(Map<String, Object> params) {

    private static final String ONE = "crn";
    private static final String SOME = "crns";

    /** Returns it of some cases. */
    public static OfCases of(Collection<Crn> cases) {
        return new OfCases(
                cases.size() == 1
                        ? Map.of(ONE, cases.iterator().next().value())
                        : Map.of(SOME, cases.stream().map(Crn::value).toArray(String[]::new)));
    }

    /** Returns the statement as it is asked about them. */
    public String in(String statement) {
        return params.containsKey(ONE)
                ? statement.replace("= any(:" + SOME + ")", "= :" + ONE)
                : statement;
    }
}

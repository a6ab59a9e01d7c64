package org.offload.caseload;

import java.util.List;
import java.util.function.Function;

/** The bulk door of the record. */
public interface CaseBulk {

    /**
     * Adds whole cases, derived tables (lines of the day, bookings) included, in one transaction:
     * all of the batch or nothing of it. A CRN that is there already is left untouched, so that a
     * batch can be given again after a break.
     *
     * @param cases at most a few thousand; CRNs differ
     * @param by who is said to have recorded it
     */
    default Added add(List<CaseRecord> cases, String by) {
        return add(cases, _ -> by);
    }

    /**
     * Does the same for cases of many colleagues.
     *
     * @param by says who recorded a case
     */
    Added add(List<CaseRecord> cases, Function<CaseRecord, String> by);

    /** Answers whether nobody is in the record yet. */
    boolean isEmpty();

    /** Rebuilds every line of the day from the record; answers how many cases were read. */
    int rebuildLines();

    /**
     * What a batch did.
     *
     * @param added cases that are new
     * @param already cases that were there and stay as they are
     */
    record Added(int added, int already) {}
}

package org.offload.caseload;

/** The page that finds cases by any of their facts; the rulebook supplies it. */
public interface CaseFinderLink {

    /** Returns its path. */
    String path();
}

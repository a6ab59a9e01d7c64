package org.offload.predictors.answer;

/** Where somebody is. */
public enum SupervisionStatus {
    /** Serving in prison. */
    CUSTODY,
    /** In the community. */
    COMMUNITY,
    /** In prison, not sentenced. */
    REMAND
}

package org.offload.predictors.tier;

/** What the current tier of a person is. */
public sealed interface TierResult {

    /**
     * A tier.
     *
     * @param isProvisional whether answers that are missing could still make it higher
     */
    record Tiered(Tier tier, boolean isProvisional) implements TierResult {}

    /** No tier: a score is one that cannot be. The public service fails. */
    record Refused(String why) implements TierResult {}
}

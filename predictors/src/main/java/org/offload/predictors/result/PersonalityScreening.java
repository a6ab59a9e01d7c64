package org.offload.predictors.result;

/**
 * A result of the screening for the offender personality disorder pathway.
 *
 * @param isScreenedIn by its points
 * @param isOverridden whether somebody who is screened out is let in nevertheless; never of whoever
 *     is screened in
 */
public record PersonalityScreening(boolean isScreenedIn, boolean isOverridden) {}

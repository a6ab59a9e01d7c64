package org.offload.predictors.answer;

/** Whether somebody has a partner now (6.8). */
public enum RelationshipStatus {
    /** No partner. */
    NOT_IN_RELATIONSHIP,
    /** A partner at home. */
    IN_RELATIONSHIP_LIVING_TOGETHER,
    /** A partner elsewhere. */
    IN_RELATIONSHIP_NOT_LIVING_TOGETHER
}

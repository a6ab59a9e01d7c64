package org.offload.predictors.answer;

/** A kind of serious offence of the past (R1.2). */
public enum PreviousConviction {
    /** Murder, manslaughter and the like. */
    HOMICIDE,
    /** Wounding or grievous bodily harm. */
    WOUNDING_GBH,
    /** Kidnapping. */
    KIDNAPPING,
    /** Having a firearm with intent. */
    FIREARMS,
    /** Robbery. */
    ROBBERY,
    /** Aggravated burglary. */
    AGGRAVATED_BURGLARY,
    /** Another weapon. */
    WEAPON,
    /** Criminal damage that endangers life. */
    CRIMINAL_DAMAGE,
    /** Arson. */
    ARSON
}

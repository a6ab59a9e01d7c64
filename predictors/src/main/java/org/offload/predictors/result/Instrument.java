package org.offload.predictors.result;

import java.util.Arrays;
import java.util.List;

/** An instrument, by its published name. */
public enum Instrument {
    /** All reoffending (ARP). */
    ALL_REOFFENDING_PREDICTOR,
    /** Violent reoffending (VRP). */
    VIOLENT_REOFFENDING_PREDICTOR,
    /** Serious violent reoffending (SVRP). */
    SERIOUS_VIOLENT_REOFFENDING_PREDICTOR,
    /** Direct contact sexual reoffending (DC-SRP). */
    DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
    /** Images and indirect contact sexual reoffending (IIC-SRP). */
    IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
    /** Combined serious reoffending (CSRP). */
    COMBINED_SERIOUS_REOFFENDING_PREDICTOR,
    /** The maturity screening tool (MST). */
    MATURITY_SCREENING_TOOL,
    /** The screening of learning disabilities and challenges (LDS). */
    LEARNING_DISABILITIES_SCREENING,
    /** The screening for the offender personality disorder pathway (OPD). */
    PERSONALITY_DISORDER_SCREENING,
    /** The programme needs identifier (PNI). */
    PROGRAMME_NEEDS_IDENTIFIER,
    /** The offender group reconviction scale, of the previous generation. */
    OGRS3,
    /** The general predictor of the previous generation. */
    OGP,
    /** The violence predictor of the previous generation. */
    OVP;

    /** The ten that are scored together. */
    public static final List<Instrument> OF_TODAY =
            Arrays.stream(values()).filter(one -> one.compareTo(OGRS3) < 0).toList();
}

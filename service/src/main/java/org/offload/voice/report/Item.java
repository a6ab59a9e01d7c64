package org.offload.voice.report;

/**
 * What a hygiene report asks about.
 *
 * <p>Source: the reference notes on voice, section 6; Workplace (Health, Safety and Welfare)
 * Regulations 1992.
 */
public enum Item {
    HANDWASHING,
    DRYING,
    SANITISER,
    GLOVES_MASKS,
    CLEANING,
    HANDLES,
    VENTILATION,
    SPACE,
    TOILETS,
    KITCHEN,
    WAITING,
    INTERVIEW_ROOMS,
    SCREENS,
    OTHER
}

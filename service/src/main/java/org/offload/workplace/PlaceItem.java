package org.offload.workplace;

/**
 * What staff look at in a place.
 *
 * <p>Source: the reference notes on voice, section 6; Workplace (Health, Safety and Welfare)
 * Regulations 1992.
 */
public enum PlaceItem {
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

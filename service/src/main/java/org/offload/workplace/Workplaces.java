package org.offload.workplace;

import java.time.LocalDate;

/** The facts about places that booking obeys. */
public interface Workplaces {

    /** Records the status of a place from a day on; a second one for the same day replaces it. */
    void setStatus(String placeId, LocalDate from, PlaceStatus status, String reason, String by);

    /** Records how somebody found an item of a place; what was seen earlier does not replace it. */
    void itemSeen(String placeId, PlaceItem item, ItemState state, LocalDate seenOn);

    /** Records that the risk of a place was assessed, and by when it must be looked at again. */
    void recordRiskAssessment(String placeId, LocalDate assessedOn, LocalDate reviewBy);
}

package org.offload.voice.report;

import org.jspecify.annotations.Nullable;
import org.offload.voice.concern.Where;
import org.offload.workplace.ItemState;
import org.offload.workplace.PlaceItem;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody saw at a workplace.
 *
 * @param staff how many are affected; none if nobody said
 * @param stayedAway whether somebody stayed away or was sent home
 * @param raisedBefore whether it was raised at the workplace before
 * @param beforeOn when; none if not, or if nobody knows
 * @param found item by item, without those that were not looked at
 */
record HygieneReport(
        Where where,
        PlaceType placeType,
        ProviderType providerType,
        LocalDate observedOn,
        @Nullable Integer staff,
        @Nullable Integer visitors,
        boolean stayedAway,
        boolean raisedBefore,
        @Nullable LocalDate beforeOn,
        boolean confidential,
        List<Found> found) {

    static final int OLDEST = 90; // days

    HygieneReport {
        found = List.copyOf(found);
    }

    /** An item and how it was found. */
    record Found(PlaceItem item, ItemState state, String note) {}
}

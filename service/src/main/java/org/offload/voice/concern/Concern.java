package org.offload.voice.concern;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that needs an answer. Of a confidential one, nothing here says who raised it.
 *
 * @param placeKey of its workplace; empty for none
 * @param item of a hygiene report; empty for all else
 * @param disclosure whether it is a protected disclosure, open to its raiser and to those who
 *     answer concerns
 * @param saidIn the thread or idea that it is made of; none if it began by itself
 * @param saidPath the place of what it is made of; empty if it began by itself
 * @param since when it came into its state, or was last told of in it
 * @param dueAt the moment from which it is late; none once it is over
 * @param weight how many reports stand behind it
 * @param meToo how many colleagues have the same concern
 */
public record Concern(
        UUID concernId,
        String title,
        String body,
        String placeId,
        String placeKey,
        String placeName,
        String placeTown,
        String placeType,
        String providerType,
        String item,
        boolean confidential,
        boolean danger,
        boolean disclosure,
        String raisedUsername,
        String raisedName,
        String raisedRole,
        String raisedStaff,
        Instant raisedAt,
        ConcernState state,
        Instant since,
        @Nullable Instant dueAt,
        String ownerId,
        String ownerName,
        @Nullable LocalDate ownerDue,
        String outcome,
        @Nullable UUID mergedInto,
        int weight,
        @Nullable Integer staffAffected,
        @Nullable Integer visitorsAffected,
        @Nullable UUID saidIn,
        String saidPath,
        String saidTitle,
        int version,
        int meToo) {

    /** Returns its workplace. */
    public Where where() {
        return new Where(placeId, placeName, placeTown);
    }

    /** Returns the address of its page. */
    public String path() {
        return "/voice/concerns/" + concernId;
    }
}

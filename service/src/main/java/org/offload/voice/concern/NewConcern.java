package org.offload.voice.concern;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What somebody raises.
 *
 * @param placeType the kind of its workplace; empty if nobody said
 * @param providerType who runs the workplace; empty if nobody said
 * @param item of a hygiene report; empty for all else
 * @param said what it is made of; none if it begins here
 * @param touched what its raiser was asked and has said that it touches: {@link FurtherWork}
 */
public record NewConcern(
        String title,
        String body,
        Where where,
        String placeType,
        String providerType,
        String item,
        boolean confidential,
        boolean danger,
        boolean disclosure,
        @Nullable Integer staffAffected,
        @Nullable Integer visitorsAffected,
        @Nullable Said said,
        Set<String> touched) {

    public NewConcern {
        touched = Set.copyOf(touched);
    }
}

package org.offload.correspondence;

import java.util.EnumMap;
import java.util.Map;

/**
 * Somebody to whom a message goes.
 *
 * @param team the code of the team that answers for the case; empty for none
 * @param language in which they are written to; empty for English
 * @param to where it goes, by each channel that is safe
 * @param whyNot by each channel that is not, the key of a message that says why
 */
public record Addressee(
        String name,
        String team,
        String language,
        Map<Channel, String> to,
        Map<Channel, String> whyNot) {

    public Addressee {
        to = to.isEmpty() ? Map.of() : new EnumMap<>(to);
        whyNot = whyNot.isEmpty() ? Map.of() : new EnumMap<>(whyNot);
    }
}

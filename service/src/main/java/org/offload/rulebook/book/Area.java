package org.offload.rulebook.book;

import org.offload.caseload.DeliveryFacts;

import java.util.Optional;

/**
 * Where a rulebook holds.
 *
 * @param code of the region, unit or place; empty for the nation
 */
public record Area(AreaKind kind, String code) {

    public static final Area NATION = new Area(AreaKind.NATION, "");

    /** Answers whether a case is in it; one without a team is in the nation only. */
    public boolean covers(Optional<DeliveryFacts.Area> of) {
        return kind == AreaKind.NATION
                || of.filter(
                                area ->
                                        switch (kind) {
                                            case NATION -> true;
                                            case REGION -> area.region().equals(code);
                                            case UNIT -> area.unit().equals(code);
                                            case PLACE -> area.placeId().equals(code);
                                        })
                        .isPresent();
    }
}

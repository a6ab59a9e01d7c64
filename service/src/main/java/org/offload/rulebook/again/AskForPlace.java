package org.offload.rulebook.again;

import org.offload.rulebook.again.Recalculation.Why;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.AreaKind;
import org.offload.workplace.PlaceStatusChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for the cases of an office to be worked out again once its status has changed. */
@Component
class AskForPlace {

    private final Recalculations recalculations;

    AskForPlace(Recalculations recalculations) {
        this.recalculations = recalculations;
    }

    @EventListener
    void ask(PlaceStatusChanged fact) {
        recalculations.ask(new Area(AreaKind.PLACE, fact.placeId()), Why.PLACE, "Offload");
    }
}

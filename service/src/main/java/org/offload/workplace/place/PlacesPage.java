package org.offload.workplace.place;

import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.time.LocalDate;
import java.util.List;

/** The places that teams work from or that somebody has looked at. */
public record PlacesPage(Frame frame, List<Place> places, boolean mayChange, LocalDate today)
        implements Page {

    public PlacesPage {
        places = List.copyOf(places);
    }

    /** Returns the risk assessment of a place in words. */
    public String assessment(Place place) {
        return place.assessment(frame.visit().words(), today);
    }
}

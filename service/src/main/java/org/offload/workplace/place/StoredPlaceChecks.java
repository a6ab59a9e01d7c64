package org.offload.workplace.place;

import org.offload.platform.PlainDates;
import org.offload.platform.Words;
import org.offload.workplace.PlaceChecks;
import org.offload.workplace.PlaceStatus;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

@Component
class StoredPlaceChecks implements PlaceChecks {

    private final Places places;
    private final Words words;

    StoredPlaceChecks(Places places, Words words) {
        this.places = places;
        this.words = words;
    }

    @Override
    public List<String> warnings(String placeId, LocalDate day) {
        return places.one(placeId, day).map(place -> warnings(place, day)).orElseGet(List::of);
    }

    private List<String> warnings(Place place, LocalDate day) {
        List<String> warnings = new ArrayList<>();
        if (place.status() != PlaceStatus.OPEN) {
            warnings.add(
                    words.say("workplace.warning." + place.status(), place.name(), place.reason()));
        }
        if (place.isAssessmentOut(day)) {
            warnings.add(
                    place.reviewBy() == null
                            ? words.say("workplace.warning.neverAssessed", place.name())
                            : words.say(
                                    "workplace.warning.assessmentOut",
                                    place.name(),
                                    PlainDates.day(place.reviewBy())));
        }
        return warnings;
    }
}

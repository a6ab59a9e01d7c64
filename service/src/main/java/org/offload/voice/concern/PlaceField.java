package org.offload.voice.concern;

import org.offload.organisation.Colleagues;
import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Reading;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.offload.voice.concern.PlacesOfWork.OfRegister;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Asks for a workplace: one of the register by the field {@code place}, or another by {@code
 * placeName} and {@code placeTown}.
 */
@Component
public class PlaceField {

    /** Below so many staff, what is said in confidence may still tell who said it. */
    static final int SMALL = 20;

    private static final int LONGEST = 100;

    private final PlacesOfWork places;
    private final Colleagues colleagues;
    private final Words words;
    private final ServiceClock clock;

    PlaceField(PlacesOfWork places, Colleagues colleagues, Words words, ServiceClock clock) {
        this.places = places;
        this.colleagues = colleagues;
        this.words = words;
        this.clock = clock;
    }

    /** Returns the places to choose from, after the choice of none of them. */
    public List<ChoiceGroup> choices() {
        return List.of(
                new ChoiceGroup("", List.of(Choice.of("", words.say("voice.place.none")))),
                new ChoiceGroup(
                        words.say("voice.place.register"),
                        places.all().stream()
                                .map(one -> Choice.of(one.placeId(), one.name()))
                                .toList()));
    }

    /** Returns where somebody usually works; empty if the register does not say. */
    public String usual(User user) {
        return colleagues.teamsOf(user.staffOrNobody(), clock.today()).stream()
                .flatMap(team -> colleagues.placeOf(team).stream())
                .findFirst()
                .orElse("");
    }

    /** Reads a workplace; {@link Where#NOWHERE} if none is given. */
    public Where read(Reading reading) {
        String id = reading.text("place", LONGEST);
        String name = reading.text("placeName", LONGEST);
        String town = reading.text("placeTown", LONGEST);
        if (!id.isEmpty()) {
            Optional<OfRegister> found = places.find(id);
            if (found.isEmpty()) {
                reading.refuse("place", "voice.place.unknown");
            }
            return found.map(one -> new Where(one.placeId(), one.name(), "")).orElse(Where.NOWHERE);
        }
        if (!name.isEmpty() && town.isEmpty()) {
            reading.refuse("placeTown", "voice.place.noTown");
        }
        return name.isEmpty() ? Where.NOWHERE : new Where("", name, town);
    }

    /**
     * Refuses what is said in confidence of a small workplace, until it is ticked that whoever says
     * it knows how few they are.
     */
    public void askIfSmall(Reading reading, Where where) {
        if (!where.placeId().isEmpty()
                && places.staffAt(where.placeId()) < SMALL
                && reading.text("sure", LONGEST).isEmpty()) {
            reading.refuse("sure", "voice.place.small", where.name(), SMALL);
        }
    }
}

package org.offload.voice.thread;

import org.offload.platform.Choice;
import org.offload.platform.ChoiceGroup;
import org.offload.platform.Job;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.offload.voice.concern.ConcernPage.Act;
import org.offload.voice.concern.ReadConcern;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Says what threads are about, in words and to those who may know. */
@Component
class Abouts {

    private final AboutPlaces places;
    private final ReadConcern concerns;
    private final Threads threads;
    private final ThreadWords says;
    private final Words words;

    Abouts(
            AboutPlaces places,
            ReadConcern concerns,
            Threads threads,
            ThreadWords says,
            Words words) {
        this.places = places;
        this.concerns = concerns;
        this.threads = threads;
        this.says = says;
        this.words = words;
    }

    /**
     * Returns its name and where the visitor can look at it; no address where they cannot, and no
     * name where nobody here knows it.
     */
    Optional<Act> name(Visit visit, About about) {
        return switch (about.kind()) {
            case "" -> Optional.empty();
            case About.PLACE ->
                    places.name(about)
                            .map(
                                    name ->
                                            new Act(
                                                    name,
                                                    visit.may(Job.SEE_PLACES)
                                                            ? "/places/" + about.id()
                                                            : ""));
            case About.UNIT -> places.name(about).map(name -> new Act(name, ""));
            case About.CONCERN -> concern(visit, about.id());
            case About.THREAD -> thread(about.id());
            default -> Optional.empty();
        };
    }

    private Optional<Act> thread(String id) {
        return uuid(id).flatMap(
                        one ->
                                threads.titles(List.of(one)).stream()
                                        .findFirst()
                                        .map(
                                                row ->
                                                        new Act(
                                                                says.title(
                                                                        row.title(), row.opening()),
                                                                ThreadPath.of(one))));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A protected disclosure is not talked of. */
    private Optional<Act> concern(Visit visit, String id) {
        return uuid(id).flatMap(one -> concerns.find(visit.user(), one))
                .filter(one -> !one.disclosure())
                .map(one -> new Act(one.title(), one.path()));
    }

    /** Returns what a thread can be about: what is asked for, nothing, a unit or a workplace. */
    List<ChoiceGroup> choices(Visit visit, About asked) {
        List<ChoiceGroup> groups = new ArrayList<>();
        List<Choice> first = new ArrayList<>();
        first.add(Choice.of("", words.say("voice.thread.about.nothing")));
        switch (asked.kind()) {
            case "", About.PLACE, About.UNIT -> {} // in the list, or nothing
            case About.CONCERN, About.THREAD ->
                    name(visit, asked)
                            .ifPresent(act -> first.add(Choice.of(asked.toString(), act.words())));
            default -> first.add(Choice.of(asked.toString(), asked.toString()));
        }
        groups.add(new ChoiceGroup("", first));
        List<AboutPlaces.Named> named = places.choices();
        groups.add(group("voice.thread.about.units", named, one -> !one.isPlace()));
        groups.add(group("voice.thread.about.places", named, AboutPlaces.Named::isPlace));
        return groups;
    }

    private ChoiceGroup group(
            String label, List<AboutPlaces.Named> named, Predicate<AboutPlaces.Named> which) {
        return new ChoiceGroup(
                words.say(label),
                named.stream()
                        .filter(which)
                        .map(one -> Choice.of(one.about(), one.name()))
                        .toList());
    }
}

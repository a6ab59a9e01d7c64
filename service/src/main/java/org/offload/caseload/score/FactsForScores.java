package org.offload.caseload.score;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.code.Code;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a record scores and tiers are made of.
 *
 * @param events the latest conviction first, ended ones among them
 * @param registrations in force
 */
record FactsForScores(Person person, List<Event> events, List<Register> registrations) {

    /** Registrations of the risk of serious harm, from very high to low. */
    private static final Set<String> HARM = Set.of("RVHR", "RHRH", "RMRH", "RLRH");

    FactsForScores {
        events = List.copyOf(events);
        registrations = List.copyOf(registrations);
    }

    /**
     * Who it is.
     *
     * @param sex as recorded: {@code Male}, {@code Female} or neither
     * @param releasedOn the latest release from custody
     * @param isInside whether the latest move was into custody
     * @param harm the risk of serious harm
     */
    record Person(
            String sex,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate releasedOn,
            boolean isInside,
            @Nullable HarmLevel harm,
            @Nullable LocalDate harmFrom,
            History history,
            Recorded recorded) {}

    /**
     * The latest counts of the past.
     *
     * @param countedOn null if nothing was ever counted
     */
    record History(
            @Nullable LocalDate countedOn,
            @Nullable Integer sanctions,
            @Nullable Integer violentSanctions,
            @Nullable Integer ageAtFirstSanction,
            @Nullable Integer contactAdultSexual,
            @Nullable Integer contactChildSexual,
            @Nullable Integer indecentImage,
            @Nullable Integer nonContactSexual,
            @Nullable LocalDate latestSexualOn,
            @Nullable Boolean strangerVictim) {

        /** Nothing was ever counted. */
        static final History NOTHING =
                new History(null, null, null, null, null, null, null, null, null, null);

        /** Whether there ever was a sexual offence; empty where the counts leave it open. */
        Optional<Boolean> everSexual() {
            List<Optional<Integer>> counts =
                    Stream.of(
                                    contactAdultSexual,
                                    contactChildSexual,
                                    indecentImage,
                                    nonContactSexual)
                            .map(Optional::ofNullable)
                            .toList();
            if (counts.stream().flatMap(Optional::stream).anyMatch(count -> count > 0)) {
                return Optional.of(true);
            }
            return counts.stream().allMatch(Optional::isPresent)
                    ? Optional.of(false)
                    : Optional.empty();
        }
    }

    /**
     * The tier in force, as somebody recorded or imported it.
     *
     * @param tier empty for none
     */
    record Recorded(String tier, @Nullable LocalDate from, String source) {}

    /**
     * An event.
     *
     * @param releaseOn the earliest day to come on which custody may end
     * @param releasedOn on which it has
     * @param isCustodial whether its order is custody
     * @param isEnforced whether it is in breach, or there was a recall
     * @param requirements that are in force
     */
    record Event(
            int number,
            String offenceCode,
            String offence,
            @Nullable LocalDate convictedOn,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate releaseOn,
            @Nullable LocalDate releasedOn,
            boolean isCustodial,
            boolean isEnforced,
            List<Code> requirements) {

        Event {
            requirements = List.copyOf(requirements);
        }
    }

    /** A registration, by the codes of its type, level and category. */
    record Register(String type, String level, String category, LocalDate registeredOn) {}

    /** Whether a registration tells the risk of serious harm. */
    boolean hasHarmRegistered() {
        return registrations.stream().anyMatch(one -> HARM.contains(one.type()));
    }

    /** Returns the live event of the latest conviction: that of which scores are reckoned. */
    Optional<Event> current() {
        return events.stream().filter(event -> event.endedOn() == null).findFirst();
    }

    /**
     * Returns when supervision of an event starts: in custody, its release; while that is to come,
     * again after a recall, the earliest day on which it may be.
     */
    Optional<LocalDate> startOf(Event event) {
        if (!event.isCustodial()) {
            return Optional.ofNullable(event.startedOn());
        }
        return Optional.ofNullable(person.isInside() ? event.releaseOn() : event.releasedOn())
                .or(() -> Optional.ofNullable(event.releaseOn()));
    }

    /** Whether nobody knows when supervision starts: then time in custody would count as free. */
    boolean lacksRelease() {
        return current()
                .filter(event -> event.isCustodial() && startOf(event).isEmpty())
                .isPresent();
    }

    /** Returns the latest conviction since supervision started, of an event that is over. */
    Optional<LocalDate> convictedSince() {
        return current()
                .flatMap(
                        now ->
                                startOf(now)
                                        .flatMap(
                                                start ->
                                                        events.stream()
                                                                .filter(one -> !one.equals(now))
                                                                .map(Event::convictedOn)
                                                                .filter(Objects::nonNull)
                                                                .filter(day -> day.isAfter(start))
                                                                .max(Comparator.naturalOrder())));
    }

    /** Returns the counts that hold for the live event; none if they leave its conviction out. */
    History history() {
        return isHistoryOld() ? History.NOTHING : person.history();
    }

    /** Whether the counts are older than the conviction, so that they leave it out. */
    boolean isHistoryOld() {
        LocalDate counted = person.history().countedOn();
        return counted != null
                && current()
                        .map(Event::convictedOn)
                        .filter(convicted -> convicted.isAfter(counted))
                        .isPresent();
    }
}

package org.offload.caseload.score;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.code.Code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a record scores and tiers are made of.
 *
 * @param events the latest conviction first, ended ones among them
 * @param registrations in force
 */
record FactsForScores(Person person, List<Event> events, List<Register> registrations) {

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
     * @param releaseOn the earliest day on which custody may end
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
            boolean isCustodial,
            boolean isEnforced,
            List<Code> requirements) {

        Event {
            requirements = List.copyOf(requirements);
        }
    }

    /** A registration, by the codes of its type, level and category. */
    record Register(String type, String level, String category, LocalDate registeredOn) {}

    /** Returns the live event of the latest conviction: that of which scores are reckoned. */
    Optional<Event> current() {
        return events.stream().filter(event -> event.endedOn() == null).findFirst();
    }

    /** Returns when supervision of an event starts: in custody, its release, or the earliest. */
    Optional<LocalDate> startOf(Event event) {
        if (!event.isCustodial()) {
            return Optional.ofNullable(event.startedOn());
        }
        LocalDate released = person.releasedOn();
        boolean isOfIt =
                released != null
                        && event.convictedOn() != null
                        && !released.isBefore(event.convictedOn());
        return Optional.ofNullable(isOfIt ? released : event.releaseOn());
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

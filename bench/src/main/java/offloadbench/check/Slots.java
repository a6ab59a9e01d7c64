package offloadbench.check;

import offloadbench.check.Finding.Kind;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each open booking holds its five-minute slots, for both; nothing else holds any. */
public final class Slots {

    private static final int MINUTES = 5;

    private Slots() {}

    /**
     * A booked appointment.
     *
     * @param open whether it has no outcome yet
     */
    public record Booked(
            UUID reservation, String crn, LocalTime startsAt, LocalTime endsAt, boolean open) {

        Set<Integer> slots() {
            int first = startsAt.toSecondOfDay() / 60 / MINUTES;
            int last = (endsAt.toSecondOfDay() / 60 + MINUTES - 1) / MINUTES;
            return IntStream.range(first, last).boxed().collect(Collectors.toSet());
        }
    }

    /**
     * A slot that is taken.
     *
     * @param holder the person or the practitioner
     */
    public record Taken(UUID reservation, String holder, int slot) {}

    /** Compares. */
    public static List<Finding> check(
            List<Booked> bookings, List<Taken> ofPeople, List<Taken> ofStaff) {
        Map<UUID, Set<Integer>> people = byReservation(ofPeople);
        Map<UUID, Set<Integer>> staff = byReservation(ofStaff);
        List<Finding> findings = new ArrayList<>();
        for (Booked booked : bookings) {
            Set<Integer> ofPerson = people.getOrDefault(booked.reservation(), Set.of());
            Set<Integer> ofOfficer = staff.getOrDefault(booked.reservation(), Set.of());
            boolean holds = ofPerson.equals(booked.slots()) && ofOfficer.equals(booked.slots());
            boolean gaveBack = !booked.open() && ofPerson.isEmpty() && ofOfficer.isEmpty();
            if (!holds && !gaveBack) {
                findings.add(new Finding(Kind.SLOT, booked + " " + ofPerson + " " + ofOfficer));
            }
            people.remove(booked.reservation());
            staff.remove(booked.reservation());
        }
        Set<UUID> ofNobody = new HashSet<>(people.keySet());
        ofNobody.addAll(staff.keySet());
        ofNobody.forEach(id -> findings.add(new Finding(Kind.SLOT, "of no booking: " + id)));
        return findings;
    }

    private static Map<UUID, Set<Integer>> byReservation(List<Taken> slots) {
        Map<UUID, Set<Integer>> all = new HashMap<>();
        slots.forEach(
                one ->
                        all.computeIfAbsent(one.reservation(), _ -> new HashSet<>())
                                .add(one.slot()));
        return all;
    }
}

package offloadbench.check;

import offloadbench.check.Finding.Kind;

import java.time.LocalDate;
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
            UUID reservation,
            String crn,
            String staff,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            boolean open) {

        Set<Taken> slotsOf(String holder) {
            int first = startsAt.toSecondOfDay() / 60 / MINUTES;
            int last = (endsAt.toSecondOfDay() / 60 + MINUTES - 1) / MINUTES;
            return IntStream.range(first, last)
                    .mapToObj(slot -> new Taken(reservation, holder, day, slot))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A slot that is taken.
     *
     * @param holder the person or the practitioner
     */
    public record Taken(UUID reservation, String holder, LocalDate day, int slot) {}

    /** Compares. */
    public static List<Finding> check(
            List<Booked> bookings, List<Taken> ofPeople, List<Taken> ofStaff) {
        Map<UUID, Set<Taken>> people = byReservation(ofPeople);
        Map<UUID, Set<Taken>> staff = byReservation(ofStaff);
        List<Finding> findings = new ArrayList<>();
        for (Booked booked : bookings) {
            Set<Taken> ofPerson = people.getOrDefault(booked.reservation(), Set.of());
            Set<Taken> ofOfficer = staff.getOrDefault(booked.reservation(), Set.of());
            boolean holds =
                    ofPerson.equals(booked.slotsOf(booked.crn()))
                            && ofOfficer.equals(booked.slotsOf(booked.staff()));
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

    private static Map<UUID, Set<Taken>> byReservation(List<Taken> slots) {
        return slots.stream()
                .collect(
                        Collectors.groupingBy(
                                Taken::reservation, HashMap::new, Collectors.toSet()));
    }
}

package offloadbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.check.Slots.Booked;
import offloadbench.check.Slots.Taken;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

class SlotsTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Booked TEN = booked(true);
    private static final List<Taken> BOTH = List.of(slot(ID, 120), slot(ID, 121));

    private static Booked booked(boolean open) {
        return new Booked(ID, "X000001", LocalTime.of(10, 0), LocalTime.of(10, 10), open);
    }

    private static Taken slot(UUID reservation, int slot) {
        return new Taken(reservation, "X000001", slot);
    }

    @Test
    void an_open_booking_holds_its_slots_for_both() {
        assertThat(Slots.check(List.of(TEN), BOTH, BOTH)).isEmpty();
    }

    @Test
    void given_a_slot_that_is_missing_on_one_side_then_it_is_found() {
        assertThat(Slots.check(List.of(TEN), BOTH, List.of(slot(ID, 120)))).hasSize(1);
        assertThat(Slots.check(List.of(TEN), List.of(), List.of())).hasSize(1);
    }

    @Test
    void a_booking_with_an_outcome_has_given_all_back_or_nothing() {
        assertThat(Slots.check(List.of(booked(false)), List.of(), List.of())).isEmpty();
        assertThat(Slots.check(List.of(booked(false)), BOTH, BOTH)).isEmpty();
        assertThat(Slots.check(List.of(booked(false)), BOTH, List.of())).hasSize(1);
    }

    @Test
    void given_a_slot_of_no_booking_then_it_is_found() {
        List<Taken> orphan = List.of(slot(UUID.randomUUID(), 99));

        assertThat(Slots.check(List.of(), orphan, List.of())).hasSize(1);
        assertThat(Slots.check(List.of(), List.of(), orphan)).hasSize(1);
    }
}

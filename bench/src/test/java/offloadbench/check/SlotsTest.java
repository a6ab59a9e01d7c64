package offloadbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.check.Slots.Booked;
import offloadbench.check.Slots.Taken;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

class SlotsTest {

    private static final UUID ID = UUID.randomUUID();
    private static final String CRN = "X000001";
    private static final String STAFF = "N01T001A";
    private static final LocalDate DAY = LocalDate.of(2020, 4, 7);
    private static final Booked TEN = booked(true);
    private static final List<Taken> OF_PERSON = List.of(slot(CRN, 120), slot(CRN, 121));
    private static final List<Taken> OF_STAFF = List.of(slot(STAFF, 120), slot(STAFF, 121));

    private static Booked booked(boolean open) {
        return new Booked(ID, CRN, STAFF, DAY, LocalTime.of(10, 0), LocalTime.of(10, 10), open);
    }

    private static Taken slot(String holder, int slot) {
        return new Taken(ID, holder, DAY, slot);
    }

    @Test
    void an_open_booking_holds_its_slots_for_both() {
        assertThat(Slots.check(List.of(TEN), OF_PERSON, OF_STAFF)).isEmpty();
    }

    @Test
    void given_a_slot_that_is_missing_on_one_side_then_it_is_found() {
        assertThat(Slots.check(List.of(TEN), OF_PERSON, List.of(slot(STAFF, 120)))).hasSize(1);
        assertThat(Slots.check(List.of(TEN), List.of(), List.of())).hasSize(1);
    }

    @Test
    void given_slots_of_another_day_or_of_somebody_else_then_they_are_found() {
        var otherDay =
                OF_PERSON.stream()
                        .map(one -> new Taken(ID, CRN, DAY.plusDays(1), one.slot()))
                        .toList();

        assertThat(Slots.check(List.of(TEN), otherDay, OF_STAFF)).hasSize(1);
        assertThat(Slots.check(List.of(TEN), OF_PERSON, OF_PERSON)).hasSize(1);
    }

    @Test
    void a_booking_with_an_outcome_has_given_all_back_or_nothing() {
        assertThat(Slots.check(List.of(booked(false)), List.of(), List.of())).isEmpty();
        assertThat(Slots.check(List.of(booked(false)), OF_PERSON, OF_STAFF)).isEmpty();
        assertThat(Slots.check(List.of(booked(false)), OF_PERSON, List.of())).hasSize(1);
    }

    @Test
    void given_a_slot_of_no_booking_then_it_is_found() {
        List<Taken> orphan = List.of(slot(CRN, 99));

        assertThat(Slots.check(List.of(), orphan, List.of())).hasSize(1);
        assertThat(Slots.check(List.of(), List.of(), orphan)).hasSize(1);
    }
}

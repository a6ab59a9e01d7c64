package org.offload.worklist.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offload.worklist.LineKind.APPOINTMENT;
import static org.offload.worklist.LineKind.CONTACT_DUE;
import static org.offload.worklist.LineKind.REGISTRATION_REVIEW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.worklist.LineKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class DayTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 7);
    private static final LocalDateTime NOW = TODAY.atTime(10, 0);
    private static final Instant MOMENT = NOW.toInstant(ZoneOffset.UTC);

    private static Day day(DayLine... lines) {
        return Day.of(List.of(lines), NOW, MOMENT);
    }

    private static String sectionOf(DayLine line, Day day) {
        return Stream.of(
                        day.today().contains(line) ? "today" : "",
                        day.toRecord().contains(line) ? "record" : "",
                        day.toDecide().contains(line) ? "decide" : "",
                        day.canWait().contains(line) ? "wait" : "")
                .filter(section -> !section.isEmpty())
                .reduce("", (a, b) -> a + b);
    }

    @ParameterizedTest(name = "{0} due in {1} days goes to {2}")
    @CsvSource({
        "CONTACT_DUE,         -30, today",
        "CONTACT_DUE,         0,   today",
        "CONTACT_DUE,         1,   wait",
        "REGISTRATION_REVIEW, -1,  decide",
        "REGISTRATION_REVIEW, 0,   decide",
        "REGISTRATION_REVIEW, 1,   wait",
        "APPOINTMENT,         -1,  record",
        "APPOINTMENT,         0,   today",
        "APPOINTMENT,         1,   wait"
    })
    void a_line_goes_where_its_day_says(LineKind kind, int days, String section) {
        var line = ALine.of(kind, TODAY.plusDays(days)).build();

        assertThat(sectionOf(line, day(line))).isEqualTo(section);
    }

    @ParameterizedTest(name = "one that ends at {0} goes to {1} at ten")
    @CsvSource({"09:59, record", "10:00, today", "10:01, today", ", today"})
    void an_appointment_is_to_be_recorded_once_it_is_over(LocalTime end, String section) {
        var line = ALine.of(APPOINTMENT, TODAY).at(LocalTime.of(9, 0), end).build();

        assertThat(sectionOf(line, day(line))).isEqualTo(section);
    }

    @ParameterizedTest(name = "a line that rests {0} minutes from now goes to {1}")
    @CsvSource({"-1, today", "0, today", "1, wait"})
    void a_call_that_was_not_answered_waits_for_its_next_time(int minutes, String section) {
        var line =
                ALine.of(CONTACT_DUE, TODAY)
                        .restingUntil(MOMENT.plusSeconds(minutes * 60L))
                        .build();

        assertThat(sectionOf(line, day(line))).isEqualTo(section);
    }

    @Test
    void someone_who_is_expected_today_is_not_a_second_thing_to_do() {
        var booked = ALine.of(APPOINTMENT, TODAY).at(LocalTime.of(15, 0), null).build();
        var due = ALine.of(CONTACT_DUE, TODAY.minusDays(2)).build();
        var other = ALine.of(CONTACT_DUE, TODAY).about("X800002").build();

        assertThat(day(booked, due, other).today()).containsExactlyInAnyOrder(booked, other);
    }

    @Test
    void the_worst_consequence_comes_first_and_then_the_oldest_and_the_earliest() {
        var high = ALine.of(CONTACT_DUE, TODAY).about("X800001").weighing(3).build();
        var late = ALine.of(CONTACT_DUE, TODAY.minusDays(3)).about("X800002").build();
        var at11 = ALine.of(APPOINTMENT, TODAY).about("X800003").at(LocalTime.of(11, 0), null);
        var at12 = ALine.of(APPOINTMENT, TODAY).about("X800004").at(LocalTime.of(12, 0), null);
        var anyTime = ALine.of(CONTACT_DUE, TODAY).about("X800005").build();
        var first = at11.build();
        var second = at12.build();

        assertThat(day(anyTime, second, first, late, high).today())
                .containsExactly(high, late, first, second, anyTime);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_line_is_in_one_section_unless_its_person_is_met_today(long seed) {
        var random = new Random(seed);
        List<DayLine> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            lines.add(anyLine(random));
        }

        var day = Day.of(lines, NOW, MOMENT);

        for (DayLine line : lines) {
            boolean met =
                    line.kind() == CONTACT_DUE
                            && lines.stream()
                                    .anyMatch(
                                            booked ->
                                                    booked.isBookedOn(TODAY)
                                                            && booked.crn().equals(line.crn()));
            assertThat(sectionOf(line, day)).matches(met ? "" : "today|record|decide|wait");
        }
        assertThat(day.today())
                .noneMatch(line -> line.kind() == REGISTRATION_REVIEW)
                .isSortedAccordingTo((a, b) -> b.consequence() - a.consequence());
    }

    private static DayLine anyLine(Random random) {
        var start = LocalTime.of(8 + random.nextInt(4), random.nextInt(60));
        return ALine.of(LineKind.values()[random.nextInt(3)], TODAY.plusDays(random.nextInt(9) - 4))
                .about("X80%04d".formatted(random.nextInt(300)))
                .weighing(random.nextInt(4))
                .at(
                        random.nextBoolean() ? start : null,
                        random.nextBoolean() ? start.plusHours(1) : null)
                .restingUntil(
                        random.nextBoolean() ? MOMENT.plusSeconds(random.nextInt(200) - 100) : null)
                .build();
    }
}

package org.offload.caseload.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.ContactMode;
import org.offload.caseload.DeliveryFacts.Seen;
import org.offload.caseload.DueContact;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.day.CaseState.Booking;
import org.offload.caseload.day.CaseState.ReviewDue;
import org.offload.caseload.fixture.Facts;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.ServiceClock;
import org.offload.worklist.Line;
import org.offload.worklist.LineKind;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@PageTest
class LinesOfCaseTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;
    private static final UUID REGISTRATION = new UUID(8, 3);

    private final LinesOfCase lines;
    private final ServiceClock clock;

    LinesOfCaseTest(LinesOfCase lines, ServiceClock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    private static CaseState state(
            Optional<LocalDateTime> attempt, List<Booking> bookings, List<ReviewDue> reviews) {
        return new CaseState(
                Facts.of("X800001").harm(HarmLevel.HIGH).build(),
                "I.T.",
                false,
                false,
                attempt,
                new Unreached(0),
                SafeTimes.officeHours(),
                bookings,
                reviews);
    }

    private static CaseState idle() {
        return state(Optional.empty(), List.of(), List.of());
    }

    private static DueContact due(Optional<Seen> last, boolean faceToFace) {
        LocalDate from = last.map(Seen::day).orElse(TODAY.minusDays(30));
        return new DueContact(
                1,
                faceToFace ? "FACE_TO_FACE 1" : "ANY_CONTACT 1",
                List.of(ContactMode.DOORSTEP, ContactMode.TELEPHONE),
                faceToFace,
                last,
                from,
                7,
                from.plusDays(7),
                "By the rule.");
    }

    private static Optional<Seen> seen(int daysAgo) {
        return Optional.of(new Seen(new UUID(8, 2), TODAY.minusDays(daysAgo), "COPT"));
    }

    private static Booking booked(LocalDate day) {
        return new Booking(
                new UUID(8, 1), "COPT", Optional.of(ContactMode.TELEPHONE), day, null, null);
    }

    @Test
    void someone_not_yet_seen_is_due_and_the_line_says_why() {
        Line line = lines.of(idle(), List.of(due(Optional.empty(), false))).getFirst();

        assertThat(line.kind()).isEqualTo(LineKind.CONTACT_DUE);
        assertThat(line.dueOn()).isEqualTo(TODAY.minusDays(23));
        assertThat(line.how()).isEqualTo("Doorstep");
        assertThat(line.why())
                .isEqualTo("By the rule. No contact yet; the clock runs from 8 March 2020.");
        assertThat(line.link()).isEqualTo("/cases/X800001/contacts/new?line=" + line.id());
        assertThat(line.consequence()).isEqualTo(2);
    }

    @ParameterizedTest(name = "only being seen counts: {0}")
    @CsvSource({"false, Last contact on", "true, Last seen face to face on"})
    void the_line_says_from_which_contact_it_counts(boolean faceToFace, String words) {
        Line line = lines.of(idle(), List.of(due(seen(5), faceToFace))).getFirst();

        assertThat(line.why()).contains(words + " 2 April 2020");
    }

    @Test
    void each_contact_that_is_due_has_a_line_of_its_own() {
        var both = List.of(due(seen(5), false), due(seen(5), true));

        assertThat(lines.of(idle(), both)).extracting(Line::id).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void what_nobody_manages_is_on_nobodys_day() {
        var unallocated =
                new CaseState(
                        Facts.of("X800001").unallocated().build(),
                        "I.T.",
                        false,
                        false,
                        Optional.empty(),
                        new Unreached(0),
                        SafeTimes.officeHours(),
                        List.of(booked(TODAY)),
                        List.of());

        assertThat(lines.of(unallocated, List.of(due(seen(5), false)))).isEmpty();
    }

    @ParameterizedTest(name = "booked {0} days after it is due: {1}")
    @CsvSource({"-1, APPOINTMENT", "0, APPOINTMENT", "1, CONTACT_DUE APPOINTMENT"})
    void a_booking_in_time_stands_for_the_contact_due(int days, String kinds) {
        var bookings = List.of(booked(TODAY.plusDays(2 + days)));

        var kindsOfLines =
                lines
                        .of(
                                state(Optional.empty(), bookings, List.of()),
                                List.of(due(seen(5), false)))
                        .stream()
                        .map(line -> line.kind().name())
                        .toList();

        assertThat(String.join(" ", kindsOfLines)).isEqualTo(kinds);
    }

    @ParameterizedTest(name = "tried at {0}: again at {1}")
    @CsvSource({
        "2020-04-07T09:00, 2020-04-07T11:00",
        "2020-04-07T14:59, 2020-04-07T16:59",
        "2020-04-07T15:00, 2020-04-08T09:00",
        "2020-04-10T16:00, 2020-04-13T09:00"
    })
    void a_call_that_was_not_answered_comes_back_at_the_next_safe_time(
            LocalDateTime tried, LocalDateTime again) {
        var state = state(Optional.of(tried), List.of(), List.of());

        Line line = lines.of(state, List.of(due(Optional.empty(), false))).getFirst();

        assertThat(line.restsUntil()).isEqualTo(clock.at(again));
        assertThat(line.why()).contains("Not reached; try again from");
    }

    @Test
    void each_review_has_a_line_that_is_another_one_after_the_next_day_is_set() {
        var state =
                state(
                        Optional.empty(),
                        List.of(),
                        List.of(
                                new ReviewDue(REGISTRATION, TODAY),
                                new ReviewDue(REGISTRATION, TODAY.plusDays(1))));

        var reviews =
                lines.of(state, List.of()).stream()
                        .filter(line -> line.kind() == LineKind.REGISTRATION_REVIEW)
                        .toList();

        assertThat(reviews).extracting(Line::dueOn).containsExactly(TODAY, TODAY.plusDays(1));
        assertThat(reviews.getFirst().id()).isNotEqualTo(reviews.getLast().id());
        assertThat(lines.of(state, List.of())).isEqualTo(lines.of(state, List.of()));
    }
}

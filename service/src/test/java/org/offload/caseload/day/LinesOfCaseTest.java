package org.offload.caseload.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.ContactMode;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.day.CaseState.Booking;
import org.offload.caseload.day.CaseState.ReviewDue;
import org.offload.caseload.day.DueContact.Seen;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.kernel.StaffId;
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
    private static final Optional<AgreedContact> WEEKLY =
            Optional.of(
                    new AgreedContact(
                            TODAY.minusDays(30), 7, ContactMode.DOORSTEP, "Why so.", "test"));
    private static final UUID REGISTRATION = new UUID(8, 3);

    private final LinesOfCase lines;
    private final ServiceClock clock;

    LinesOfCaseTest(LinesOfCase lines, ServiceClock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    private static CaseState state(
            Optional<Seen> seen,
            Optional<LocalDateTime> attempt,
            List<Booking> bookings,
            List<ReviewDue> reviews) {
        return new CaseState(
                Crn.of("X800001"),
                "I.T.",
                StaffId.of("N8ADA"),
                2,
                WEEKLY,
                seen,
                attempt,
                SafeTimes.officeHours(),
                bookings,
                reviews);
    }

    private static Booking booked(LocalDate day) {
        return new Booking(new UUID(8, 1), "COPT", day, null, null);
    }

    @Test
    void someone_not_yet_seen_is_due_from_the_agreement_and_the_line_says_why() {
        var state = state(Optional.empty(), Optional.empty(), List.of(), List.of());

        Line line = lines.of(state).getFirst();

        assertThat(line.kind()).isEqualTo(LineKind.CONTACT_DUE);
        assertThat(line.dueOn()).isEqualTo(TODAY.minusDays(23));
        assertThat(line.how()).isEqualTo("Doorstep");
        assertThat(line.why())
                .isEqualTo(
                        "Contact every 7 days: Why so. No contact yet; the clock runs from 8 March"
                                + " 2020.");
        assertThat(line.link()).isEqualTo("/cases/X800001/contacts/new?line=" + line.id());
        assertThat(line.consequence()).isEqualTo(2);
    }

    @ParameterizedTest(name = "booked {0} days after it is due: {1}")
    @CsvSource({"-1, APPOINTMENT", "0, APPOINTMENT", "1, CONTACT_DUE APPOINTMENT"})
    void a_booking_in_time_stands_for_the_contact_due(int days, String kinds) {
        var seen = Optional.of(new Seen(new UUID(8, 2), TODAY.minusDays(5), "COPT"));
        var bookings = List.of(booked(TODAY.plusDays(2 + days)));

        var kindsOfLines =
                lines.of(state(seen, Optional.empty(), bookings, List.of())).stream()
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
        var state = state(Optional.empty(), Optional.of(tried), List.of(), List.of());

        Line line = lines.of(state).getFirst();

        assertThat(line.restsUntil()).isEqualTo(clock.at(again));
        assertThat(line.why()).contains("Not reached; try again from");
    }

    @Test
    void each_review_has_a_line_that_is_another_one_after_the_next_day_is_set() {
        var state =
                state(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(
                                new ReviewDue(REGISTRATION, TODAY),
                                new ReviewDue(REGISTRATION, TODAY.plusDays(1))));

        var reviews =
                lines.of(state).stream()
                        .filter(line -> line.kind() == LineKind.REGISTRATION_REVIEW)
                        .toList();

        assertThat(reviews).extracting(Line::dueOn).containsExactly(TODAY, TODAY.plusDays(1));
        assertThat(reviews.getFirst().id()).isNotEqualTo(reviews.getLast().id());
        assertThat(lines.of(state)).isEqualTo(lines.of(state));
    }
}

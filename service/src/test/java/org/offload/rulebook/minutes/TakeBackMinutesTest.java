package org.offload.rulebook.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.rulebook.fixture.AFigure;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.UUID;

/** Taking back what was set for a later day. */
@PageTest
@Transactional
class TakeBackMinutesTest {

    private static final LocalDate TOMORROW = OnTuesday.TODAY.plusDays(1);

    private Office office;
    private Desk policy;
    private String takeBack;

    @BeforeEach
    void setForTomorrow(Office given) {
        office = given.open();
        policy = office.desk(AUnit.POLICY);
        AFigure.ofOffice().with("from", "tomorrow").send(office);
        takeBack = address("valid_from = '2020-04-08'");
    }

    private String address(String which) {
        return AFigure.PAGE
                + "/"
                + office.list(
                                "select minutes_id::text from rulebook.mode_minutes"
                                        + " where mode = 'OFFICE' and "
                                        + which)
                        .getFirst()
                + "/take-back";
    }

    private int tomorrow() {
        return office.bean(Minutes.class).on(TOMORROW).of(ContactMode.OFFICE);
    }

    @Test
    void the_figure_before_goes_on_and_the_one_taken_back_is_kept_with_who_and_why() {
        assertThat(policy.get(takeBack).says("Office visit: 50 minutes")).isTrue();

        Answer answer = policy.post(takeBack, "reason", "The study was of another unit.");

        assertThat(answer.location()).endsWith("notice=rulebook.notice.minutesTakenBack");
        assertThat(tomorrow()).isEqualTo(45);
        assertThat(
                        policy.get(AFigure.PAGE)
                                .says(
                                        "Taken back by Pola Lind on 7 April 2020: The study was of"
                                                + " another unit."))
                .isTrue();
    }

    @Test
    void another_may_then_begin_on_the_same_day() {
        policy.post(takeBack, "reason", "A slip of the hand.");

        AFigure.ofOffice().with("from", "tomorrow").with("minutes", "55").send(office);

        assertThat(tomorrow()).isEqualTo(55);
    }

    @Test
    void it_says_why() {
        Answer page = policy.post(takeBack, "reason", " ");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.besideField("reason")).isEqualTo("Say why it is taken back");
        assertThat(tomorrow()).isEqualTo(50);
    }

    @Test
    void what_holds_already_is_not_taken_back() {
        Answer page = policy.post(address("valid_from = '2015-01-01'"), "reason", "Too short.");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.besideField("reason"))
                .isEqualTo(
                        "It holds since 1 January 2015 and cannot be taken back. Set another figure"
                                + " from a later day");
        assertThat(page.value("reason")).isEqualTo("Too short.");
        assertThat(policy.get(address("valid_from = '2015-01-01'")).status()).isEqualTo(404);
    }

    @Test
    void once_its_day_has_come_it_stays() {
        OnTuesday.goTo(office.clock(), TOMORROW.atTime(8, 0));

        Answer page = policy.post(takeBack, "reason", "Too late.");

        assertThat(page.status()).isEqualTo(422);
        assertThat(tomorrow()).isEqualTo(50);
    }

    @Test
    void a_second_to_take_it_back_is_told_and_a_double_click_is_not() {
        UUID receipt = Ids.next();
        policy.post(receipt, takeBack, "reason", "A slip of the hand.");

        assertThat(policy.post(receipt, takeBack, "reason", "A slip of the hand.").location())
                .endsWith("minutesTakenBack");
        assertThat(policy.post(takeBack, "reason", "Too.").besideField("reason"))
                .isEqualTo("Pola Lind has taken it back already");
    }
}

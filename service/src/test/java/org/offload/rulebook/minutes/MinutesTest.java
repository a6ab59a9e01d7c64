package org.offload.rulebook.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.ContactMode;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.rulebook.fixture.AFigure;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Seeing how long a contact takes, and setting it from a day on. */
@PageTest
@Transactional
class MinutesTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    private int officeOn(LocalDate day) {
        return office.bean(Minutes.class).on(day).of(ContactMode.OFFICE);
    }

    private List<String> figures() {
        return office.list(
                "select minutes || ' from ' || valid_from from rulebook.mode_minutes"
                        + " where mode = 'OFFICE' order by valid_from");
    }

    @Test
    void whoever_works_by_rulebooks_sees_the_minutes_and_that_they_are_assumptions() {
        Answer page = office.desk(AUnit.ADA).get(AFigure.PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("How long a contact takes");
        assertThat(page.says("These are assumptions, not official figures.")).isTrue();
        assertThat(page.says("Today, 7 April 2020")).isTrue();
        assertThat(page.says("Since 1 January 2015. Came with Offload.")).isTrue();
        assertThat(page.says("An assumption, with the way there")).isTrue();
        assertThat(page.says("Change a figure")).isFalse();
    }

    @Test
    void a_figure_from_today_holds_at_once_and_the_one_before_it_is_kept() {
        Answer answer = AFigure.ofOffice().send(office);

        assertThat(answer.location())
                .isEqualTo(AFigure.PAGE + "?notice=rulebook.notice.minutesSet");
        assertThat(officeOn(TODAY)).isEqualTo(50);
        assertThat(officeOn(TODAY.minusDays(1))).isEqualTo(45);
        Answer page = office.desk(AUnit.ADA).get(AFigure.PAGE);
        assertThat(page.says("Since 7 April 2020. Set by Pola Lind on 7 April 2020.")).isTrue();
        assertThat(page.says("Timed 40 visits in March.")).isTrue();
        assertThat(page.says("1 January 2015 to 6 April 2020")).isTrue();
    }

    @Test
    void a_figure_from_a_later_day_waits_for_it() {
        AFigure.ofOffice().with("from", "1/5/2020").send(office);

        assertThat(officeOn(LocalDate.of(2020, 4, 30))).isEqualTo(45);
        assertThat(officeOn(LocalDate.of(2020, 5, 1))).isEqualTo(50);
        Answer page = office.desk(AUnit.POLICY).get(AFigure.PAGE);
        assertThat(page.says("Office visit: 50 minutes")).isTrue();
        assertThat(page.says("From 1 May 2020")).isTrue();
        assertThat(page.says("Take back")).isTrue();
        assertThat(office.desk(AUnit.ADA).get(AFigure.PAGE).says("Take back<")).isFalse();
    }

    @ParameterizedTest(name = "{0} minutes are taken: {1}")
    @CsvSource({"0, false", "1, true", "480, true", "481, false", "-5, false", "45.5, false"})
    void a_contact_takes_a_whole_number_of_minutes_from_1_to_480(String typed, boolean taken) {
        Answer answer = AFigure.ofOffice().with("minutes", typed).send(office);

        assertThat(answer.status()).isEqualTo(taken ? 302 : 422);
        assertThat(answer.besideField("minutes"))
                .isEqualTo(taken ? "" : "Enter a whole number from 1 to 480");
        assertThat(figures()).hasSize(taken ? 2 : 1);
    }

    @ParameterizedTest(name = "{0}={1} says {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "mode    | ''        | Select a way of meeting",
                "mode    | PIGEON    | Select a way of meeting",
                "minutes | ''        | Enter how many minutes one takes",
                "from    | ''        | Enter the first day",
                "from    | yesterday | The first day must be today or later. What was counted"
                        + " before rests on the figures of then",
                "reason  | ''        | Say why, and where the figure is from"
            })
    void what_is_to_be_mended_says_how_and_what_was_typed_is_kept(
            String field, String typed, String words) {
        Answer page = AFigure.ofOffice().with(field, typed).send(office);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(field, words);
        assertThat(page.besideField(field)).isEqualTo(words);
        assertThat(page.value(field.equals("reason") ? "minutes" : "reason")).isNotEmpty();
        assertThat(figures()).hasSize(1);
    }

    @Test
    void a_form_that_is_sent_twice_is_saved_once() {
        UUID receipt = Ids.next();
        Answer first = AFigure.ofOffice().send(office, receipt);

        Answer second = AFigure.ofOffice().send(office, receipt);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(figures()).containsExactly("45 from 2015-01-01", "50 from 2020-04-07");
    }

    @Test
    void a_form_that_was_saved_with_other_minutes_is_shown_again() {
        UUID receipt = Ids.next();
        AFigure.ofOffice().send(office, receipt);

        Answer page = AFigure.ofOffice().with("minutes", "55").send(office, receipt);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.value("minutes")).isEqualTo("55");
        assertThat(officeOn(TODAY)).isEqualTo(50);
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "today    | Since 7 April 2020 it is Office visit: 50 minutes, set by Pola Lind. It"
                        + " holds already: choose a later day",
                "tomorrow | From 8 April 2020 it is Office visit: 50 minutes, set by Pola Lind."
                        + " Take that back first, or choose another day"
            })
    void a_second_figure_for_a_mode_and_day_is_refused_with_what_is_there(
            String from, String words) {
        AFigure.ofOffice().with("from", from).send(office);

        Answer page = AFigure.ofOffice().with("from", from).with("minutes", "55").send(office);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.besideField("from")).isEqualTo(words);
        assertThat(page.value("minutes")).isEqualTo("55");
        assertThat(figures()).hasSize(2);
    }

    @Test
    void another_mode_may_begin_on_the_same_day() {
        AFigure.ofOffice().send(office);

        Answer answer = AFigure.ofOffice().with("mode", "VIDEO").send(office);

        assertThat(answer.status()).isEqualTo(302);
    }

    @Test
    void the_form_says_what_holds_today() {
        Answer page = office.desk(AUnit.POLICY).get(AFigure.PAGE + "/change");

        assertThat(page.heading()).isEqualTo("Change how long a contact takes");
        assertThat(page.says("45 minutes today")).isTrue();
        assertThat(page.value("from")).isEqualTo("7/4/2020");
    }

    @Test
    void only_the_latest_of_many_earlier_figures_are_shown() {
        office.jdbc()
                .sql(
                        """
                        insert into rulebook.mode_minutes
                          (minutes_id, mode, valid_from, minutes, reason)
                        select gen_random_uuid(), 'OFFICE', date '2015-01-01' + day, 30, 'Made up'
                          from generate_series(1, 60) day\
                        """)
                .update();

        Answer page = office.desk(AUnit.ADA).get(AFigure.PAGE);

        assertThat(page.says("The latest 50 are shown.")).isTrue();
        assertThat(page.html().split("class=\"line\"")).hasSize(51);
    }
}

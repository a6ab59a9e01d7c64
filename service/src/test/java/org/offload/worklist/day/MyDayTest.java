package org.offload.worklist.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;

@PageTest
@Transactional
class MyDayTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    private static ACase due(int number) {
        return AUnit.aCase("X8000%02d".formatted(number))
                .withContactEvery(7, ContactMode.TELEPHONE, TODAY.minusDays(7));
    }

    private void addDue(int many) {
        office.add(IntStream.range(0, many).mapToObj(MyDayTest::due).toArray(ACase[]::new));
    }

    private static long rows(String html) {
        return html.split(" data-line>", -1).length - 1L;
    }

    @Test
    void the_day_has_its_name_and_says_when_there_is_nothing() {
        var page = ada.get("/my-day");

        assertThat(page.title()).isEqualTo("Tuesday 7 April 2020");
        assertThat(page.says("Nothing more that must be you today.")).isTrue();
        assertThat(page.says("Every outcome is recorded.")).isTrue();
    }

    @Test
    void seven_lines_are_shown_without_a_count() {
        addDue(7);

        var page = ada.get("/my-day");

        assertThat(rows(page.html())).isEqualTo(7);
        assertThat(page.html()).doesNotContain("and 0 more", "?all=yes");
    }

    @Test
    void of_nine_lines_seven_are_shown_and_a_count_that_leads_to_all() {
        addDue(9);

        assertThat(rows(ada.get("/my-day").html())).isEqualTo(7);
        assertThat(ada.get("/my-day").says("and 2 more")).isTrue();
        assertThat(rows(ada.get("/my-day?all=yes").html())).isEqualTo(9);
    }

    @Test
    void a_line_says_who_by_initials_what_how_and_why_and_nothing_more() {
        office.add(
                due(1).named("Élodie", "O’Neill")
                        .withHarm(HarmLevel.VERY_HIGH, TODAY.minusDays(90))
                        .with(AContact.on(TODAY.minusDays(8)).withOutcome("ATTC").build()));

        var page = ada.get("/my-day");

        assertThat(page.says("É.O.")).isTrue();
        assertThat(page.says("late, due Mon 6 Apr")).isTrue();
        assertThat(page.says("Very high harm")).isTrue();
        assertThat(page.says("every 7 days, as agreed. Agreed. Last contact on 30 March 2020"))
                .isTrue();
        assertThat(page.says("Neill")).isFalse();
    }

    @Test
    void complied_is_offered_once_an_appointment_has_begun() {
        office.add(
                AUnit.aCase("X800001")
                        .with(
                                AContact.on(TODAY)
                                        .at(LocalTime.of(9, 25), LocalTime.of(9, 45))
                                        .build()),
                AUnit.aCase("X800002")
                        .with(
                                AContact.on(TODAY)
                                        .at(LocalTime.of(11, 0), LocalTime.of(11, 15))
                                        .build()));

        var html = ada.get("/my-day").html();

        assertThat(html)
                .contains("/cases/X800001/appointments/" + office.contact("X800001") + "/complied")
                .doesNotContain(
                        "/cases/X800002/appointments/" + office.contact("X800002") + "/complied");
    }

    @Test
    void a_case_of_a_colleague_is_on_their_day_only() {
        office.add(due(1).managedBy("N8BEN", AUnit.TEAM));

        assertThat(rows(ada.get("/my-day").html())).isZero();
        assertThat(rows(office.desk(AUnit.BEN).get("/my-day").html())).isEqualTo(1);
    }
}

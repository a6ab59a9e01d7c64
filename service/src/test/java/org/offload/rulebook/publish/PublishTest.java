package org.offload.rulebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.rulebook.fixture.Rules;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

@PageTest
@Transactional
class PublishTest {

    private static final String HIGH = "X800001";
    private static final String LOW = "X800002";

    private Office office;
    private Rules rules;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        rules = Rules.in(office);
        office.add(
                AUnit.aCase(HIGH)
                        .withHarm(HarmLevel.HIGH, OnTuesday.TODAY.minusDays(90))
                        .withContactEvery(7, ContactMode.OFFICE, OnTuesday.TODAY.minusDays(60))
                        .with(
                                AContact.on(OnTuesday.TODAY.minusDays(2))
                                        .withOutcome("ATTC")
                                        .build()),
                AUnit.aCase(LOW)
                        .withHarm(HarmLevel.LOW, OnTuesday.TODAY.minusDays(90))
                        .withContactEvery(14, ContactMode.OFFICE, OnTuesday.TODAY.minusDays(60))
                        .with(
                                AContact.on(OnTuesday.TODAY.minusDays(2))
                                        .withOutcome("ATTC")
                                        .build()));
    }

    private List<String> due(String crn) {
        return office.list(
                "select mode || ' every ' || every_days from caseload.due_contact where crn = ?"
                        + " order by strand",
                crn);
    }

    @Test
    void a_rulebook_that_is_published_for_a_unit_decides_for_its_cases_and_each_line_says_why() {
        assertThat(due(HIGH)).containsExactly("OFFICE every 7");

        var answer = rules.publish(Rules.UNIT, "today");
        rules.workOut();

        assertThat(answer.location()).endsWith("notice=rulebook.notice.published");
        assertThat(due(HIGH)).containsExactly("DOORSTEP every 28", "VIDEO every 3");
        assertThat(due(LOW)).containsExactly("VIDEO every 7", "DOORSTEP every 91");
        var why = office.desk(AUnit.ADA).get("/cases/" + HIGH + "/due");
        assertThat(why.says("Exceptional Delivery Model, 24 March 2020, version 1")).isTrue();
        assertThat(why.says("Risk of serious harm")).isTrue();
        assertThat(why.says("Ordinary standards")).isTrue();
        assertThat(office.desk(AUnit.ADA).get("/my-day").says("Exceptional Delivery Model"))
                .isTrue();
    }

    @Test
    void once_it_is_ended_ordinary_standards_decide_again() {
        rules.publish(Rules.UNIT, "today");
        rules.workOut();

        var answer = rules.end("today");
        rules.workOut();

        assertThat(answer.location()).endsWith("notice=rulebook.notice.ended");
        assertThat(due(HIGH)).containsExactly("OFFICE every 7");
        assertThat(
                        office.list(
                                "select book.name from rulebook.decision join rulebook.book using"
                                        + " (book_id) where crn = ? order by decided_at,"
                                        + " ended_at nulls last",
                                HIGH))
                .containsExactly(
                        "Ordinary standards",
                        "Exceptional Delivery Model, 24 March 2020",
                        "Ordinary standards");
    }

    @Test
    void one_for_another_area_leaves_a_case_alone() {
        rules.publish("PLACE " + AUnit.PLACE, "today");
        rules.workOut();
        office.add(
                AUnit.aCase("X800003")
                        .managedBy("N8CAI", AUnit.OTHER_TEAM)
                        .withContactEvery(7, ContactMode.OFFICE, OnTuesday.TODAY));

        assertThat(due(HIGH)).containsExactly("DOORSTEP every 28", "VIDEO every 3");
        assertThat(due("X800003")).containsExactly("OFFICE every 7");
    }

    @Test
    void one_that_begins_tomorrow_decides_nothing_today() {
        rules.publish(Rules.UNIT, "tomorrow");
        rules.workOut();

        assertThat(due(HIGH)).containsExactly("OFFICE every 7");
    }

    @ParameterizedTest(name = "{0}={1} says {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "area   | ''        | Select where it holds",
                "area   | UNIT NONE | Select where it holds",
                "from   | ''        | Enter the first day",
                "from   | yesterday | The first day must be today or later",
                "reason | ''        | Say why it is published"
            })
    void what_is_to_be_mended_says_how(String field, String typed, String words) {
        var page =
                office.desk(AUnit.POLICY)
                        .post(
                                rules.model() + "/publish",
                                "area",
                                field.equals("area") ? typed : Rules.UNIT,
                                "from",
                                field.equals("from") ? typed : "today",
                                "reason",
                                field.equals("reason") ? typed : "Lockdown.",
                                "version",
                                "0");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.says(words)).isTrue();
        assertThat(office.count("rulebook.recalculation")).isZero();
    }

    @Test
    void given_somebody_changed_it_meanwhile_then_nothing_is_published() {
        office.jdbc().sql("update rulebook.book set version = version + 1").update();

        var page =
                office.desk(AUnit.POLICY)
                        .post(
                                rules.model() + "/publish",
                                "area",
                                Rules.UNIT,
                                "from",
                                "today",
                                "reason",
                                "Lockdown.",
                                "version",
                                "0");

        assertThat(page.says("Somebody else has changed this rulebook meanwhile")).isTrue();
        assertThat(office.count("rulebook.book where state = 'PUBLISHED'")).isEqualTo(1);
    }

    @Test
    void two_of_one_layer_for_one_area_and_day_are_refused() {
        rules.publish(Rules.UNIT, "today");
        String other =
                office.list(
                                "select book_id from rulebook.book where name ="
                                        + " 'Exceptional Delivery Model, safeguarding seen'")
                        .getFirst();

        var page =
                office.desk(AUnit.POLICY)
                        .post(
                                "/rulebooks/" + other + "/publish",
                                "area",
                                Rules.UNIT,
                                "from",
                                "today",
                                "reason",
                                "Too.",
                                "version",
                                "0");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.says("holds there from 7 April 2020. End it first")).isTrue();
    }

    @Test
    void the_cases_of_an_office_that_closes_are_worked_out_again() {
        office.desk(AUnit.CLERK)
                .post(
                        "/places/" + AUnit.PLACE + "/status",
                        "status",
                        "CLOSED",
                        "from",
                        "today",
                        "reason",
                        "No soap.");
        rules.workOut();

        assertThat(due(HIGH)).containsExactly("VIDEO every 7");
    }
}

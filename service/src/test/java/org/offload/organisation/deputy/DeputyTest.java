package org.offload.organisation.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/** Naming who stands in for the lead of a team. */
@PageTest
@Transactional
class DeputyTest {

    private static final String CASE = "/cases/X800001";

    private Office office;
    private Desk spo;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase("X800001"));
        spo = office.desk(AUnit.SPO);
    }

    private static Answer name(Desk desk, String lead, String who, String from, String to) {
        return desk.post("/deputies", "lead", lead, "who", who, "from", from, "to", to);
    }

    private String only() {
        return office.list("select naming_id from organisation.deputy").getFirst();
    }

    @ParameterizedTest(name = "on {0} April the cases of the team are open: {1}")
    @CsvSource({"7, false", "8, true", "14, true", "15, false"})
    void a_deputy_works_with_the_cases_of_the_team_on_the_days_given(int day, boolean open) {
        assertThat(name(spo, "N8SPO", "Zoë", "8/4/2020", "14/4/2020").location()).endsWith("named");

        OnTuesday.goTo(office.clock(), OnTuesday.NOW.withDayOfMonth(day));

        assertThat(office.desk(AUnit.OTHER_SPO).get(CASE).status()).isEqualTo(open ? 200 : 302);
    }

    @Test
    void the_head_of_the_unit_names_the_deputy_of_any_of_its_leads() {
        var head = office.desk(AUnit.HEAD);

        assertThat(head.get("/deputies").html()).contains("Sian Preece", "Zoë Daly");
        assertThat(name(head, "N8SPO", "N8CAI", "today", "+7").location()).endsWith("named");
        assertThat(spo.get("/deputies").says("Cai Llŷr stands in for Sian Preece")).isTrue();
    }

    @Test
    void a_lead_names_no_deputy_of_another_lead_and_ends_none() {
        name(office.desk(AUnit.OTHER_SPO), "N8SPO2", "N8CAI", "today", "+7");

        assertThat(name(spo, "N8SPO2", "N8BEN", "today", "+7").mends())
                .isEqualTo(Map.of("lead", "Select for whom the deputy stands in"));
        assertThat(spo.post("/deputies/" + only() + "/end").location()).endsWith("over");
        assertThat(spo.get("/deputies").html()).doesNotContain("Cai Llŷr");
    }

    @Test
    void one_that_is_ended_is_over_at_once_and_can_be_named_again() {
        name(spo, "N8SPO", "N8SPO2", "today", "+7");

        assertThat(spo.post("/deputies/" + only() + "/end").location()).endsWith("ended");
        assertThat(office.desk(AUnit.OTHER_SPO).get(CASE).location()).startsWith("/reason");
        assertThat(name(spo, "N8SPO", "N8SPO2", "today", "+7").location()).endsWith("named");
    }

    @Test
    void what_is_missing_or_wrong_is_said_beside_its_field() {
        assertThat(spo.post("/deputies").mends()).containsOnlyKeys("lead", "who", "from", "to");
        assertThat(name(spo, "N8SPO", "N8SPO", "today", "+7").mends())
                .isEqualTo(Map.of("who", "The deputy must be somebody else"));
        assertThat(name(spo, "N8SPO", "N8CAI", "6/4/2020", "5/4/2020").mends())
                .containsOnlyKeys("from", "to");
    }
}

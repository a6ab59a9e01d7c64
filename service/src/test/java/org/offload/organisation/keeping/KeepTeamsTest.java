package org.offload.organisation.keeping;

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
import org.offload.kernel.StaffId;
import org.offload.organisation.Colleagues;
import org.springframework.transaction.annotation.Transactional;

/** Adding and closing teams, offices and units. */
@PageTest
@Transactional
class KeepTeamsTest {

    private static final String TEAMS = "/administration/teams";

    private Office office;
    private Desk head;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        head = office.desk(AUnit.HEAD);
    }

    private Answer change(String lastDay) {
        return head.post(
                TEAMS + "/" + AUnit.TEAM + "/team/one",
                "name",
                "Team North",
                "pdu_code",
                "N8PDU",
                "place_id",
                AUnit.PLACE,
                "valid_to",
                lastDay,
                "version",
                "0");
    }

    @Test
    void a_team_shows_its_members_the_lead_first() {
        assertThat(head.get(TEAMS + "/" + AUnit.TEAM).html())
                .containsSubsequence("Sian Preece", "leads the team", "Ada Okoro");
    }

    @Test
    void a_team_without_an_office_is_added_and_can_be_chosen_at_once() {
        Answer added =
                head.post(
                        TEAMS + "/new", "code", "N8T09", "name", "Team East", "pdu_code", "N8PDU");

        assertThat(added.location()).startsWith(TEAMS + "/N8T09");
        assertThat(head.get("/administration/staff/N8ADA/membership/new").html())
                .contains("Unit of tests: Team East");
    }

    @ParameterizedTest(name = "on {0} April the team is open: {1}")
    @CsvSource({"7, true", "8, false"})
    void a_closed_team_has_nobody_in_it_and_is_not_offered(int day, boolean open) {
        assertThat(change("7/4/2020").status()).isEqualTo(302);

        OnTuesday.goTo(office.clock(), OnTuesday.NOW.withDayOfMonth(day));

        var ben = StaffId.of("N8BEN");
        var colleagues = office.bean(Colleagues.class);
        assertThat(colleagues.teamsOf(ben, office.clock().today()).isEmpty()).isEqualTo(!open);
        assertThat(colleagues.of(ben, office.clock().today()).isEmpty()).isEqualTo(!open);
        assertThat(
                        head.get("/administration/staff/N8ADA/membership/new")
                                .says("Unit of tests: Team North"))
                .isEqualTo(open);
    }

    @Test
    void who_was_in_a_closed_team_still_shows_its_name() {
        change("6/4/2020");

        assertThat(head.get("/administration/staff/N8ADA").says("Team North")).isTrue();
    }

    @Test
    void an_office_is_added_and_one_that_is_given_up_is_offered_no_longer() {
        head.post(
                "/administration/offices/new",
                "code",
                "N8-MILL",
                "name",
                "The Old Mill",
                "address",
                "1 Mill Lane",
                "region_code",
                "N8",
                "valid_to",
                "6/4/2020");

        assertThat(head.get("/administration/offices/N8-MILL").says("1 Mill Lane")).isTrue();
        assertThat(head.get(TEAMS + "/new").html()).contains("Mill House").doesNotContain("Old");
        assertThat(head.get("/places").says("The Old Mill")).isFalse();
    }

    @Test
    void a_unit_is_renamed_and_its_history_says_by_whom() {
        String unit = "/administration/units/N8PDU";

        head.post(
                unit + "/unit/one", "name", "Unit of trials", "region_code", "N8", "version", "0");

        assertThat(head.get(unit).heading()).isEqualTo("Unit of trials");
        assertThat(head.get(unit + "/unit/one/history").html())
                .contains("<del>Unit of tests</del>", "By n8.head, by hand");
    }

    @Test
    void the_page_of_administration_leads_everywhere() {
        assertThat(head.get("/administration").html())
                .contains(
                        "/administration/staff",
                        "/administration/teams",
                        "/administration/offices",
                        "/administration/units",
                        "/accounts");
        assertThat(office.desk(AUnit.CLERK).get("/administration").html())
                .doesNotContain("\"/accounts\"");
    }
}

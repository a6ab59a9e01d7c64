package org.offload.caseload.mycases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.platform.StoredSearches;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/** Terms with a name, and the list as a file. */
@PageTest
@Transactional
class SavedViewTest {

    private Office office;
    private Desk spo;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001").named("=HYPERLINK(1)", "Barker"),
                AUnit.aCase("X800002").named("Bo", "Adams"));
        spo = office.desk(AUnit.SPO);
    }

    private String id() {
        return office.bean(StoredSearches.class)
                .named(AUnit.SPO, SaveView.LIST)
                .getFirst()
                .id()
                .toString();
    }

    @Test
    void a_view_is_kept_by_name_and_opens_with_its_terms() {
        var kept =
                spo.post(
                        "/my-cases/views",
                        "name",
                        "Nobody booked",
                        "scope",
                        "TEAM",
                        "noNext",
                        "yes");

        assertThat(kept.location())
                .isEqualTo("/my-cases?noNext=yes&scope=TEAM&notice=caseload.notice.viewKept");
        assertThat(spo.get("/my-cases").says("Nobody booked")).isTrue();
        assertThat(spo.get("/my-cases/views/" + id()).location())
                .isEqualTo("/my-cases?noNext=yes&scope=TEAM");
    }

    @Test
    void a_view_of_the_same_name_takes_the_place_of_the_first() {
        spo.post("/my-cases/views", "name", "Mine", "scope", "OWN");
        spo.post("/my-cases/views", "name", "Mine", "scope", "TEAM");

        assertThat(spo.get("/my-cases/views/" + id()).location()).isEqualTo("/my-cases?scope=TEAM");
        assertThat(office.bean(StoredSearches.class).named(AUnit.SPO, SaveView.LIST)).hasSize(1);
    }

    @Test
    void a_view_needs_a_name_and_is_for_whoever_made_it() {
        assertThat(spo.post("/my-cases/views", "scope", "TEAM").says("Enter a name")).isTrue();

        spo.post("/my-cases/views", "name", "Mine", "scope", "TEAM");

        assertThat(office.desk(AUnit.ADA).get("/my-cases/views/" + id()).status()).isEqualTo(404);
        assertThat(office.desk(AUnit.ADA).get("/my-cases").says("Forget")).isFalse();
    }

    @Test
    void a_view_can_be_forgotten_and_a_search_for_a_person_can_not() {
        spo.post("/my-cases/views", "name", "Mine", "scope", "TEAM");
        var search = office.bean(StoredSearches.class).keep(AUnit.SPO, Map.of("q", "Barker"));

        spo.post("/my-cases/views/" + id() + "/remove");
        spo.post("/my-cases/views/" + search + "/remove");

        assertThat(office.bean(StoredSearches.class).named(AUnit.SPO, SaveView.LIST)).isEmpty();
        assertThat(office.bean(StoredSearches.class).find(AUnit.SPO, search)).isPresent();
        assertThat(spo.get("/my-cases/views/" + search).location()).isEqualTo("/my-cases");
    }

    @Test
    void the_file_holds_what_the_list_holds_and_runs_nothing() {
        var file = spo.get("/my-cases.csv?scope=TEAM");

        assertThat(file.html().lines()).hasSize(3);
        assertThat(file.html()).startsWith("\uFEFFCRN,Surname");
        assertThat(file.html()).contains("X800001,Barker,'=HYPERLINK(1)");
    }

    @Test
    void whoever_is_closed_to_the_reader_is_not_in_the_file() {
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant (crn, grant_id, kind, staff_id,"
                                + " valid_from, reason) values ('X800001', ?, 'EXCLUSION',"
                                + " 'N8SPO', ?, '')")
                .params(Ids.next(), OnTuesday.TODAY)
                .update();

        assertThat(spo.get("/my-cases.csv?scope=TEAM").html())
                .contains("X800002")
                .doesNotContain("X800001");
    }

    @Test
    void whoever_takes_lists_away_but_stands_near_to_no_cases_gets_none() {
        assertThat(office.desk(AUnit.INSPECTOR).get("/my-cases.csv").status()).isEqualTo(404);
    }

    @Test
    void the_file_stands_in_the_audit_with_the_cases_that_it_names() {
        spo.get("/my-cases.csv?scope=TEAM");

        assertThat(
                        office.list(
                                "select array_to_string(crns, ' ') from platform.audit_user"
                                        + " where username = 'n8.spo' and act = 'cases as a file'"))
                .containsExactly("X800002 X800001");
    }

    @Test
    void whoever_may_not_take_a_list_away_has_no_link_to_it() {
        assertThat(spo.get("/my-cases?scope=TEAM").says("/my-cases.csv?scope=TEAM")).isTrue();
        assertThat(office.desk(AUnit.ADA).get("/my-cases").says("/my-cases.csv")).isFalse();
        assertThat(office.desk(AUnit.ADA).get("/my-cases.csv").status()).isEqualTo(403);
    }
}

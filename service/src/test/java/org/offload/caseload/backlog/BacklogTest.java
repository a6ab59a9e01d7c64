package org.offload.caseload.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.fixture.AnEvent;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.platform.User;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What is owed of unpaid work and programmes. Today is 7 April 2020. */
@PageTest
@Transactional
class BacklogTest {

    private static final Pattern ROW = Pattern.compile("href=\"/cases/(X8\\d{5})\" data-start");

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        add("X800001", AUnit.ADA.staffOrNobody().value(), "W", 100, 40, "2020-06-01");
        add("X800002", AUnit.ADA.staffOrNobody().value(), "W", 60, 60, "2020-05-01");
        add("X800003", "N8BEN", "7", 30, 0, "2020-04-05");
        add("X800004", AUnit.ADA.staffOrNobody().value(), "F", 20, 0, "2020-05-01");
        pause("X800001", "2020-03-24");
    }

    private void add(String crn, String manager, String type, int amount, int done, String ends) {
        office.add(
                AUnit.aCase(crn)
                        .managedBy(manager, AUnit.TEAM)
                        .with(AnEvent.number(1).requiring(type, amount, "hours").build()));
        office.jdbc()
                .sql("update caseload.requirement set done = ? where crn = ?")
                .params(done, crn)
                .update();
        office.jdbc()
                .sql("update caseload.event set ends_on = ? where crn = ?")
                .params(LocalDate.parse(ends), crn)
                .update();
    }

    private void pause(String crn, String from) {
        office.jdbc()
                .sql(
                        """
                        insert into caseload.pause
                          (crn, pause_id, component, reason, from_on, note, recorded_at, recorded_by,
                           source)
                        select crn, :id, '1-R-' || requirement_id, 'MODEL', :from, '',
                               '2020-03-24 12:00Z', '', ''
                          from caseload.requirement where crn = :crn\
                        """)
                .param("id", Ids.next())
                .param("from", LocalDate.parse(from))
                .param("crn", crn)
                .update();
    }

    private Answer page(User user, String query) {
        return office.desk(user).get("/backlog" + query);
    }

    private static List<String> crns(Answer page) {
        return ROW.matcher(page.html()).results().map(found -> found.group(1)).toList();
    }

    @Test
    void a_team_sees_what_is_not_finished_and_the_order_that_ends_first_comes_first() {
        var page = page(AUnit.SPO, "?whose=TEAM");

        assertThat(crns(page)).containsExactly("X800003", "X800001");
        assertThat(page.says("Ended 5 April 2020")).isTrue();
    }

    @Test
    void a_line_says_what_is_left_how_long_it_is_paused_and_what_each_week_needs() {
        var page = page(AUnit.ADA, "");

        assertThat(crns(page)).containsExactly("X800001");
        assertThat(page.says("60 of 100 hours left")).isTrue();
        assertThat(page.says("Paused since 24 March 2020, 15 days in all")).isTrue();
        assertThat(page.says("needs 8 hours a week until then")).isTrue();
    }

    @Test
    void what_all_of_it_adds_up_to_stands_above() {
        var html = page(AUnit.SPO, "?whose=TEAM").html();

        assertThat(html)
                .containsSubsequence(
                        "Requirements not finished", "<dd>2</dd>",
                        "Hours of unpaid work owed", "<dd>60</dd>",
                        "Requirements paused today", "<dd>1</dd>",
                        "Hours owed in those", "<dd>60</dd>",
                        "end within 12 weeks", "<dd>2</dd>");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "kind=UNPAID_WORK, X800001",
        "kind=PROGRAMME,   X800003",
        "paused=yes,       X800001"
    })
    void it_can_be_narrowed(String term, String crn) {
        assertThat(crns(page(AUnit.SPO, "?whose=TEAM&" + term))).containsExactly(crn);
    }

    @Test
    void whoever_is_closed_to_the_reader_is_neither_listed_nor_counted() {
        office.jdbc()
                .sql(
                        """
                        insert into caseload.case_grant
                          (crn, grant_id, kind, staff_id, valid_from, reason)
                        values ('X800003', :id, 'EXCLUSION', :staff, '2020-01-01', '')
                        """)
                .param("id", Ids.next())
                .param("staff", AUnit.SPO.staffOrNobody().value())
                .update();

        var page = page(AUnit.SPO, "?whose=TEAM");

        assertThat(crns(page)).containsExactly("X800001");
        assertThat(page.html()).containsSubsequence("Requirements not finished", "<dd>1</dd>");
    }

    @Test
    void it_is_taken_away_as_a_file_and_the_audit_names_whom_it_showed() {
        var file = office.desk(AUnit.SPO).get("/backlog.csv?whose=TEAM");

        assertThat(file.html()).contains("X800001").contains("2020-06-01").contains("60,100,hours");
        assertThat(
                        office.list(
                                "select cast(crns as text) from platform.audit_user where act ="
                                        + " 'backlog'"))
                .isNotEmpty();
    }

    @Test
    void an_amount_that_nobody_recorded_is_said_and_not_counted() {
        office.jdbc()
                .sql("update caseload.requirement set amount = null where crn = 'X800001'")
                .update();

        var page = page(AUnit.ADA, "");

        assertThat(page.says("how much was not recorded")).isTrue();
        assertThat(page.html()).containsSubsequence("Hours of unpaid work owed", "<dd>0</dd>");
    }
}

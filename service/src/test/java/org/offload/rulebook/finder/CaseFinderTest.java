package org.offload.rulebook.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.User;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.regex.Pattern;

@PageTest
@Transactional
class CaseFinderTest {

    private static final String HIGH = "X800001";
    private static final String LOW = "X800002";
    private static final String ELSEWHERE = "X800003";
    private static final String AGREED_NOTHING = "X800004";

    private static final Pattern FOUND = Pattern.compile("line__crn\">([A-Z0-9]+)<");

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                seen(AUnit.aCase(HIGH).withHarm(HarmLevel.HIGH, OnTuesday.TODAY), 40),
                seen(AUnit.aCase(LOW).withHarm(HarmLevel.LOW, OnTuesday.TODAY), 2),
                seen(
                        AUnit.aCase(ELSEWHERE)
                                .managedBy("N8CAI", AUnit.OTHER_TEAM)
                                .withHarm(HarmLevel.HIGH, OnTuesday.TODAY),
                        40),
                AUnit.aCase(AGREED_NOTHING).withHarm(HarmLevel.MEDIUM, OnTuesday.TODAY));
    }

    private static ACase seen(ACase one, int daysAgo) {
        return one.withContactEvery(14, ContactMode.OFFICE, OnTuesday.TODAY.minusDays(60))
                .with(
                        AContact.on(OnTuesday.TODAY.minusDays(daysAgo))
                                .ofType("COAP")
                                .withOutcome("ATTC")
                                .build());
    }

    private Answer find(User who, String terms) {
        return office.desk(who).get("/case-finder?" + terms);
    }

    private static List<String> found(Answer page) {
        return FOUND.matcher(page.html()).results().map(one -> one.group(1)).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "HARM-HIGH=yes, X800001",
        "HARM-HIGH=yes&HARM-LOW=yes, X800001 X800002",
        "HARM-HIGH=yes&HARM-LOW=yes&LAST_SEEN-WITHIN_91=yes, X800001",
        "LAST_SEEN-WITHIN_91=yes&LAST_SEEN-LONGER=yes&LAST_SEEN-NEVER=yes, X800001 X800004",
        "HARM-HIGH=yes&LAST_SEEN-WITHIN_7=yes, ''",
        "missing-AGREE_FREQUENCY=yes, X800004",
        "missing-SUPPLY_PHONE=yes, ''",
        "HARM-HIGH=yes&missing-AGREE_FREQUENCY=yes, ''"
    })
    void finds_the_cases_that_have_one_category_of_each_fact(String terms, String crns) {
        assertThat(String.join(" ", found(find(AUnit.ADA, "whose=TEAM&" + terms)))).isEqualTo(crns);
    }

    @Test
    void nothing_is_listed_before_something_is_looked_for() {
        assertThat(found(find(AUnit.ADA, "whose=TEAM"))).isEmpty();
    }

    @Test
    void looks_no_further_than_own_cases_those_of_the_team_or_of_the_unit() {
        String high = "HARM-HIGH=yes";

        assertThat(found(find(AUnit.BEN, "whose=OWN&" + high))).isEmpty();
        assertThat(found(find(AUnit.BEN, "whose=UNIT&" + high))).isEmpty();
        assertThat(found(find(AUnit.BEN, "whose=TEAM&" + high))).containsExactly(HIGH);
        assertThat(found(find(AUnit.CAI, "whose=TEAM&" + high))).containsExactly(ELSEWHERE);
        assertThat(found(find(AUnit.SPO, high))).containsExactly(HIGH);
        assertThat(found(find(AUnit.HEAD, high))).containsExactly(HIGH, ELSEWHERE);
    }

    @Test
    void whoever_is_closed_to_the_reader_is_left_out_and_each_look_is_kept() {
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant (crn, grant_id, kind, staff_id,"
                                + " valid_from, reason, granted_by) values (?, gen_random_uuid(),"
                                + " 'EXCLUSION', 'N8BEN', ?, '', 'test')")
                .params(HIGH, OnTuesday.TODAY)
                .update();

        assertThat(found(find(AUnit.BEN, "whose=TEAM&HARM-HIGH=yes"))).isEmpty();
        find(AUnit.ADA, "HARM-HIGH=yes");

        assertThat(office.count("platform.audit_user where username = 'n8.ada'")).isPositive();
    }

    @Test
    void what_is_missing_leads_to_where_it_is_mended_and_my_day_counts_it() {
        var page = find(AUnit.ADA, "missing-AGREE_FREQUENCY=yes");

        assertThat(page.html()).contains("/cases/" + AGREED_NOTHING + "/agreed-contact");
        assertThat(
                        office.desk(AUnit.SPO)
                                .get("/my-day")
                                .says("One case lacks something before they can be met"))
                .isTrue();
        assertThat(office.desk(AUnit.BEN).get("/my-day").says("lacks something")).isFalse();
    }

    @Test
    void a_question_is_kept_shared_with_a_team_and_removed_by_its_owner_alone() {
        var ada = office.desk(AUnit.ADA);

        var answer =
                ada.post(
                        "/case-finder",
                        "whose",
                        "OWN",
                        "HARM-HIGH",
                        "yes",
                        "name",
                        "The high ones",
                        "team",
                        AUnit.TEAM);

        assertThat(answer.location())
                .isEqualTo(
                        "/case-finder?whose=OWN&HARM-HIGH=yes&notice=rulebook.notice.questionKept");
        var ben = office.desk(AUnit.BEN);
        assertThat(ben.get("/case-finder").says("The high ones")).isTrue();
        assertThat(office.desk(AUnit.CAI).get("/case-finder").says("The high ones")).isFalse();
        String remove =
                "/case-finder/"
                        + office.list("select question_id from rulebook.kept_question").getFirst()
                        + "/remove";
        ben.post(remove);
        assertThat(office.count("rulebook.kept_question")).isEqualTo(1);
        ada.post(remove);
        assertThat(office.count("rulebook.kept_question")).isZero();
    }

    @Test
    void a_question_needs_a_name_and_goes_to_no_other_team() {
        var answer =
                office.desk(AUnit.ADA)
                        .post("/case-finder", "HARM-HIGH", "yes", "team", AUnit.OTHER_TEAM);

        assertThat(answer.mends())
                .containsEntry("name", "Enter a name for this question")
                .containsEntry("team", "Choose one of your own teams");
        assertThat(found(answer)).containsExactly(HIGH);
    }

    @Test
    void those_who_may_take_lists_away_get_a_file_and_each_case_of_it_is_kept_in_the_audit() {
        var file =
                office.desk(AUnit.SPO)
                        .get("/case-finder.csv?whose=TEAM&HARM-HIGH=yes&HARM-LOW=yes");

        assertThat(file.html().lines())
                .hasSize(3)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith(HIGH)
                                        .contains("Ada Okoro", "Risk of serious harm: high"));
        assertThat(find(AUnit.ADA, "HARM-HIGH=yes").html()).doesNotContain("case-finder.csv");
        assertThat(
                        office.list(
                                "select unnest(crns) from platform.audit_user where username ="
                                        + " 'n8.spo' and act = 'case finder as a file'"))
                .containsExactlyInAnyOrder(HIGH, LOW);
    }
}

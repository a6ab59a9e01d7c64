package org.offload.rulebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.ACase;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.User;
import org.offload.rulebook.fixture.Rules;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class CompareTest {

    private static final String HIGH = "X800001";
    private static final String LOW = "X800002";
    private static final String ELSEWHERE = "X800003";

    private Office office;
    private Rules rules;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        rules = Rules.in(office);
        office.add(
                aCase(HIGH, HarmLevel.HIGH),
                aCase(LOW, HarmLevel.LOW),
                aCase(ELSEWHERE, HarmLevel.LOW).managedBy("N8CAI", AUnit.OTHER_TEAM));
    }

    private static ACase aCase(String crn, HarmLevel harm) {
        return AUnit.aCase(crn)
                .withHarm(harm, OnTuesday.TODAY.minusDays(90))
                .withContactEvery(14, ContactMode.OFFICE, OnTuesday.TODAY.minusDays(60));
    }

    private Answer look(User who, String terms) {
        return office.desk(who).get(rules.model() + "/cases" + terms);
    }

    @Test
    void a_draft_is_seen_case_by_case_by_those_who_work_with_the_cases() {
        var page = look(AUnit.ADA, "?whose=OWN");

        assertThat(page.says(HIGH)).isTrue();
        assertThat(page.says(LOW)).isTrue();
        assertThat(page.says(ELSEWHERE)).isFalse();
        assertThat(page.says("Now: office visit, at least every 14 days")).isTrue();
        assertThat(
                        page.says(
                                "Then: doorstep visit, at least every 28 days and video call, at"
                                        + " least every 7 days"))
                .isTrue();
        assertThat(page.says("Any change: 2")).isTrue();
        assertThat(look(AUnit.HEAD, "").says(ELSEWHERE)).isTrue();
        assertThat(look(AUnit.POLICY, "").status()).isEqualTo(403);
    }

    @Test
    void each_number_leads_to_its_cases() {
        assertThat(look(AUnit.ADA, "").says("office visit → doorstep visit and video call: 2"))
                .isTrue();

        assertThat(look(AUnit.ADA, "?move=OFFICE%3EDOORSTEP%20VIDEO").says(LOW)).isTrue();
        assertThat(look(AUnit.ADA, "?move=OFFICE%3EVIDEO").says(LOW)).isFalse();
    }

    @Test
    void what_is_in_force_already_changes_nothing() {
        String ordinary =
                office.list("select book_id from rulebook.book where name = 'Ordinary standards'")
                        .getFirst();

        assertThat(
                        office.desk(AUnit.ADA)
                                .get("/rulebooks/" + ordinary + "/cases")
                                .says("It would change nothing for these cases."))
                .isTrue();
    }
}

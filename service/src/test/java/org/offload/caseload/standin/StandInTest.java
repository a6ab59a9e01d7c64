package org.offload.caseload.standin;

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

/** Lending a case to a colleague of another team. */
@PageTest
@Transactional
class StandInTest {

    private static final String CASE = "/cases/X800001";
    private static final String STAND_INS = CASE + "/stand-ins";

    private Office office;
    private Desk spo;
    private Desk cai;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase("X800001"));
        spo = office.desk(AUnit.SPO);
        cai = office.desk(AUnit.CAI);
    }

    private Answer lend(String who, String from, String to) {
        return spo.post(
                STAND_INS, "who", who, "from", from, "to", to, "reason", "Cover until the 14th.");
    }

    @ParameterizedTest(name = "on {0} April the case is open: {1}")
    @CsvSource({"7, false", "8, true", "14, true", "15, false"})
    void a_stand_in_works_with_the_case_on_the_days_given(int day, boolean open) {
        assertThat(lend("Cai", "8/4/2020", "14/4/2020").location()).endsWith("lent");

        OnTuesday.goTo(office.clock(), OnTuesday.NOW.withDayOfMonth(day));

        assertThat(cai.get(CASE + "/events/new").status()).isEqualTo(open ? 200 : 403);
    }

    @Test
    void it_is_told_who_stands_in_until_when_and_why() {
        lend("N8CAI", "today", "14/4/2020");

        var page = spo.get(STAND_INS);

        assertThat(page.says("Cai Llŷr")).isTrue();
        assertThat(page.says("From 7 April 2020 to 14 April 2020. Cover until the 14th.")).isTrue();
    }

    @Test
    void one_that_is_ended_is_over_at_once() {
        lend("N8CAI", "today", "14/4/2020");
        String id =
                office.list("select grant_id from caseload.case_grant where kind = 'STAND_IN'")
                        .getFirst();

        assertThat(spo.post(STAND_INS + "/" + id + "/end").location()).endsWith("lentEnded");
        assertThat(cai.get(CASE).location()).startsWith("/reason");
    }

    @Test
    void the_manager_cannot_be_ended_as_if_they_stood_in() {
        String id =
                office.list("select grant_id from caseload.case_grant where kind = 'MANAGER'")
                        .getFirst();

        assertThat(spo.post(STAND_INS + "/" + id + "/end").location()).endsWith("lentOver");
        assertThat(office.desk(AUnit.ADA).get(CASE).status()).isEqualTo(200);
    }

    @Test
    void whoever_may_not_open_the_case_does_not_stand_in() {
        office.jdbc()
                .sql(
                        "insert into caseload.case_grant values ('X800001', gen_random_uuid(),"
                                + " 'EXCLUSION', 'N8CAI', null, ?, null, 'test')")
                .param(OnTuesday.TODAY)
                .update();

        assertThat(lend("N8CAI", "today", "14/4/2020").mends()).containsOnlyKeys("who");
    }

    @Test
    void what_is_missing_or_wrong_is_said_beside_its_field() {
        assertThat(spo.post(STAND_INS).mends()).containsOnlyKeys("who", "from", "to", "reason");
        assertThat(lend("N8CAI", "6/4/2020", "14/4/2020").mends()).containsOnlyKeys("from");
        assertThat(lend("N8CAI", "8/4/2020", "7/4/2020").mends()).containsOnlyKeys("to");
    }
}

package org.offload.caseload.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.fixture.AContact;
import org.offload.caseload.retention.LettingGo.Obstacle;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;

import java.time.LocalDate;
import java.util.Optional;

@PageTest
class RetentionTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;
    private static final String PAGE = "/cases/X800001/retention";

    private Office office;
    private Desk records;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001").with(AContact.on(TODAY.minusDays(3)).by("N8ADA").build()),
                AUnit.aCase("X800002"));
        records = office.desk(AUnit.RECORDS).withReason();
    }

    @AfterEach
    void close() {
        office.jdbc().sql("delete from caseload.disposal").update();
        office.close();
    }

    @ParameterizedTest(name = "review {0} days from today, hold {1}, {2} live: {3}")
    @CsvSource({
        "-1, false, 0, ",
        "0, false, 0, ",
        "1, false, 0, NOT_YET",
        "-1, true, 0, LEGAL_HOLD",
        "-1, false, 1, LIVE_EVENT",
        ", false, 0, NO_REVIEW_DATE",
        "-1, true, 2, LIVE_EVENT"
    })
    void a_record_goes_only_when_nothing_stands_against_it(
            Integer days, boolean hold, int live, Obstacle obstacle) {
        var review = Optional.ofNullable(days).map(TODAY::plusDays);

        assertThat(new LettingGo(review, hold, live).obstacle(TODAY))
                .isEqualTo(Optional.ofNullable(obstacle));
    }

    private Answer keep(String version, String... more) {
        String[] fields = new String[4 + more.length];
        System.arraycopy(new String[] {"review", "1/4/2020", "version", version}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        return records.post(PAGE, fields);
    }

    private Answer letGo(String crn, String reason) {
        return records.post(PAGE + "/dispose", "crn", crn, "reason", reason);
    }

    private int held() {
        return office.count("caseload.person where crn = 'X800001'");
    }

    @Test
    void a_record_whose_day_has_come_is_on_the_list() {
        keep("0");

        assertThat(records.get("/retention").html()).contains("X800001").doesNotContain("X800002");
    }

    @Test
    void the_list_goes_on_after_the_day_and_the_record_that_were_seen_last() {
        keep("0");

        assertThat(records.get("/retention?since=2020-04-01&after=X800000").html())
                .contains("X800001");
        assertThat(records.get("/retention?since=2020-04-01&after=X800001").html())
                .doesNotContain("/cases/X800001");
        assertThat(records.get("/retention?since=2020-03-31&after=X999999").html())
                .contains("X800001");
    }

    @Test
    void one_that_is_let_go_leaves_a_proof_and_the_audit_and_nothing_else() {
        keep("0");
        office.desk(AUnit.ADA).get("/cases/X800001");

        Answer gone = letGo("x800001", "Six years after the end");

        assertThat(gone.location()).startsWith("/retention?");
        assertThat(
                        office.count(
                                "platform.everything('X800001') where place not like"
                                        + " 'caseload.disposal'"))
                .isZero();
        assertThat(office.desk(AUnit.ADA).get("/cases/X800001").status()).isEqualTo(404);
        assertThat(records.get("/retention").html())
                .contains("Six years after the end")
                .containsPattern("[0-9a-f]{64}");
        assertThat(office.count("platform.audit_case where crn = 'X800001'")).isPositive();
        assertThat(office.count("caseload.person where crn = 'X800002'")).isEqualTo(1);
    }

    @Test
    void one_that_must_be_kept_stays() {
        keep("0", "hold", "yes", "why", "Inquest");

        assertThat(letGo("X800001", "Old").status()).isEqualTo(422);
        assertThat(held()).isEqualTo(1);
        assertThat(records.get(PAGE).says("It cannot go: it must be kept.")).isTrue();
    }

    @Test
    void a_hold_needs_a_reason_and_a_stale_page_saves_nothing() {
        Answer silent = keep("0", "hold", "yes");
        keep("0");
        Answer stale = keep("0", "note", "late");

        assertThat(silent.mends()).containsEntry("why", "Enter why it must be kept");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(office.list("select note from caseload.retention")).containsExactly("");
    }

    @Test
    void a_wrong_crn_or_no_reason_lets_nothing_go() {
        keep("0");

        assertThat(letGo("X800002", "Old").mends())
                .containsEntry("crn", "Type the CRN of this record");
        assertThat(letGo("X800001", "").mends()).containsEntry("reason", "Enter why it may go");
        assertThat(held()).isEqualTo(1);
    }
}

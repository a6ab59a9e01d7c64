package org.offload.caseload.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.User;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.TreeMap;

/** Saying who may not, and who alone may, open a case. */
@PageTest
@Transactional
class LimitTest {

    private static final String CASE = "/cases/X800001";
    private static final String LIMITS = CASE + "/limits";

    private Office office;
    private Desk spo;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase("X800001"));
        spo = office.desk(AUnit.SPO);
    }

    private static Map<String, String> limit(String kind, String who, String... more) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("kind", kind);
        fields.put("who", who);
        fields.put("from", "today");
        fields.put("reason", "Lives next door.");
        fields.put("message", "Ask Sian Preece.");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private Answer end(String staff) {
        String id =
                office.list(
                                "select grant_id from caseload.case_grant"
                                        + " where kind in ('EXCLUSION', 'RESTRICTION')"
                                        + " and staff_id = ?",
                                staff)
                        .getFirst();
        return spo.post(LIMITS + "/" + id + "/end");
    }

    private int status(User who) {
        return office.desk(who).get(CASE).status();
    }

    @Test
    void a_colleague_who_is_excluded_reads_whom_to_ask_and_nothing_else() {
        var saved = spo.post(LIMITS, limit("EXCLUSION", "ben o"));
        var refused = office.desk(AUnit.BEN).get(CASE);

        assertThat(saved.location()).isEqualTo(LIMITS + "?notice=caseload.notice.limited");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.heading()).isEqualTo("Access to this case is limited");
        assertThat(refused.says("Ask Sian Preece.")).isTrue();
        assertThat(refused.html()).doesNotContain("Tester", "next door");
        assertThat(status(AUnit.ADA)).isEqualTo(200);
    }

    @Test
    void the_page_says_who_is_shut_out_from_when_why_and_by_whom() {
        spo.post(LIMITS, limit("EXCLUSION", "N8BEN", "to", "14/4/2020"));

        var page = spo.get(LIMITS);

        assertThat(page.says("Closed to Ben O’Neill")).isTrue();
        assertThat(page.says("From 7 April 2020 to 14 April 2020. Lives next door.")).isTrue();
        assertThat(page.says("Set by Sian Preece.")).isTrue();
        assertThat(page.html()).doesNotContain("Tester");
    }

    @Test
    void a_restriction_names_the_manager_and_whoever_adds_it_by_a_tick() {
        spo.post(LIMITS, limit("RESTRICTION", "N8CLERK", "manager", "yes", "me", "yes"));

        assertThat(status(AUnit.ADA)).isEqualTo(200);
        assertThat(status(AUnit.SPO)).isEqualTo(200);
        assertThat(status(AUnit.CLERK)).isEqualTo(200);
        assertThat(status(AUnit.BEN)).isEqualTo(403);
        assertThat(office.desk(AUnit.CAI).withReason().get(CASE).status()).isEqualTo(403);
    }

    @Test
    void the_manager_is_not_shut_out_before_the_case_is_somebody_elses() {
        assertThat(spo.post(LIMITS, limit("EXCLUSION", "N8ADA")).mends())
                .containsExactly(
                        Map.entry(
                                "who",
                                "Ada Okoro manages this case. Transfer it to somebody else first"));
        assertThat(spo.post(LIMITS, limit("RESTRICTION", "N8BEN")).mends())
                .containsOnlyKeys("manager");
        assertThat(office.count("caseload.case_grant where kind <> 'MANAGER'")).isZero();
    }

    @Test
    void nor_by_ending_the_name_of_the_manager_alone() {
        spo.post(LIMITS, limit("RESTRICTION", "N8BEN", "manager", "yes", "me", "yes"));

        assertThat(end("N8ADA").mends()).containsOnlyKeys("who");
        assertThat(end("N8BEN").location()).endsWith("limitEnded");
        assertThat(status(AUnit.BEN)).isEqualTo(403);
    }

    @Test
    void one_that_is_ended_opens_the_case_and_stays_on_the_page() {
        spo.post(LIMITS, limit("EXCLUSION", "N8BEN"));

        assertThat(end("N8BEN").location()).endsWith("limitEnded");
        assertThat(end("N8BEN").location()).endsWith("limitOver");
        assertThat(status(AUnit.BEN)).isEqualTo(200);
        assertThat(spo.get(LIMITS).says("1 that are over")).isTrue();
    }

    @Test
    void given_several_of_a_name_then_it_asks_which_and_takes_the_one_that_is_chosen() {
        var asked = spo.post(LIMITS, limit("EXCLUSION", "o"));

        assertThat(asked.mends()).containsEntry("staff", "Select which of them you mean");
        assertThat(asked.html()).contains("Team North", "value=\"N8BEN\"");
        assertThat(spo.post(LIMITS, limit("EXCLUSION", "n8", "staff", "N8BEN")).mends())
                .containsOnlyKeys("who");
        assertThat(spo.post(LIMITS, limit("EXCLUSION", "o’n", "staff", "N8BEN")).location())
                .endsWith("limited");
    }

    @Test
    void what_is_missing_or_wrong_is_said_beside_its_field() {
        assertThat(spo.post(LIMITS, "kind", "STAND_IN").mends())
                .containsOnlyKeys("who", "from", "reason", "message");
        assertThat(
                        spo.post(LIMITS, limit("EXCLUSION", "nobody", "from", "-1", "to", "1/1/20"))
                                .mends())
                .containsEntry(
                        "who",
                        "Nobody of this name is on the staff list. Check the spelling, or enter the"
                                + " staff code");
        assertThat(spo.post(LIMITS, limit("EXCLUSION", "N8BEN", "from", "6/4/2020")).mends())
                .containsOnlyKeys("from");
        assertThat(spo.post(LIMITS, limit("EXCLUSION", "N8BEN", "to", "6/4/2020")).mends())
                .containsOnlyKeys("to");
    }

    @Test
    void who_is_named_already_is_not_named_twice() {
        spo.post(LIMITS, limit("EXCLUSION", "N8BEN"));

        assertThat(spo.post(LIMITS, limit("EXCLUSION", "N8BEN")).mends())
                .containsExactly(Map.entry("who", "Ben O’Neill is named already. End that first"));
    }

    @Test
    void a_records_officer_ends_what_nobody_else_can_without_seeing_the_record() {
        spo.post(LIMITS, limit("RESTRICTION", "N8ADA"));
        var records = office.desk(AUnit.RECORDS).withReason();

        assertThat(status(AUnit.SPO)).isEqualTo(403);
        assertThat(records.get(CASE).status()).isEqualTo(403);
        assertThat(records.get(LIMITS).status()).isEqualTo(200);
        assertThat(records.get(LIMITS).html()).doesNotContain("Tester");
    }
}

package org.offload.voice.hook;

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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

@PageTest
@Transactional
class HookTest {

    private Office office;
    private Desk ada;
    private Desk eva;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        eva = office.desk(AUnit.EXECUTIVE);
    }

    private String raised(String... fields) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "title", "Two to a desk",
                                "text", "There is no distance.",
                                "signature", "SIGNED"));
        Collections.addAll(all, fields);
        return ada.post("/voice/concerns/new", all.toArray(String[]::new))
                .location()
                .replaceFirst("[?].*", "");
    }

    private List<String> open() {
        return office.list("select hook from voice.hook_task order by hook");
    }

    private Answer decide(String concern, Hook hook, String... fields) {
        return eva.post(concern + "/also/" + hook, fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "danger | yes | DANGER",
                "disclosure | yes | PROTECTED_DISCLOSURE",
                "place | N88P-OFFICE | SAFETY_REPRESENTATIVE",
                "touches-RISK_ASSESSMENT | yes | RISK_ASSESSMENT",
                "touches-HOME_WORKING | yes | HOME_WORKING",
                "touches-REPORTABLE_CASE | yes | REPORTABLE_CASE",
                "touches-ADJUSTMENT | yes | ADJUSTMENT",
                "touches-REGULATOR | yes | REGULATOR",
                "touches-DANGER | yes | ''",
                "danger | '' | ''"
            })
    void what_a_concern_touches_is_opened_and_nothing_else(
            String field, String value, String opened) {
        raised(field, field.equals("place") ? AUnit.PLACE : value);

        assertThat(String.join(" ", open())).isEqualTo(opened);
    }

    @Test
    void a_hygiene_report_opens_welfare_and_tells_the_safety_representative_once() {
        for (String state : List.of("ABSENT", "SHORT")) {
            ada.post(
                    "/voice/report",
                    "place",
                    AUnit.PLACE,
                    "placeType",
                    "PROBATION_OFFICE",
                    "providerType",
                    "PUBLIC",
                    "observed",
                    "6/4/2020",
                    "signature",
                    "SIGNED",
                    "HANDWASHING",
                    state);
        }

        assertThat(open()).containsExactly("SAFETY_REPRESENTATIVE", "WELFARE");
    }

    @Test
    void it_stands_on_the_concern_with_its_day_and_those_who_answer_decide() {
        String concern = raised("touches-REPORTABLE_CASE", "yes");

        assertThat(ada.get(concern).html())
                .contains("Also to be decided", "by Tuesday 14 April", "RIDDOR")
                .doesNotContain("/also/");
        assertThat(eva.get(concern).html()).contains(concern + "/also/REPORTABLE_CASE");
        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(8).atTime(9, 0));
        assertThat(ada.get(concern).says("Overdue since Tuesday 14 April")).isTrue();

        assertThat(decide(concern, Hook.REPORTABLE_CASE).mends())
                .containsOnlyKeys("outcome", "words");
        Answer saved =
                decide(
                        concern,
                        Hook.REPORTABLE_CASE,
                        "outcome",
                        "NOT_NEEDED",
                        "words",
                        "Nobody fell ill.");
        assertThat(saved.location()).isEqualTo(concern + "?notice=voice.notice.hookDecided");
        assertThat(ada.get(concern).html())
                .contains("Not needed: " + AUnit.EXECUTIVE.displayName())
                .contains("Nobody fell ill.");
        assertThat(
                        decide(
                                        concern,
                                        Hook.REPORTABLE_CASE,
                                        "outcome",
                                        "DONE",
                                        "words",
                                        "Reported.")
                                .besideField("outcome"))
                .contains("meanwhile");
    }

    @Test
    void what_tells_of_somebodys_health_is_read_by_few_and_is_opened_again() {
        String concern = raised("touches-ADJUSTMENT", "yes");

        assertThat(ada.get(concern).says("Reasonable adjustment")).isTrue();
        assertThat(eva.get(concern).says("Reasonable adjustment")).isTrue();
        assertThat(office.desk(AUnit.BEN).get(concern).says("Reasonable adjustment")).isFalse();
    }

    @Test
    void a_risk_assessment_is_recorded_with_the_place() {
        String concern = raised("touches-RISK_ASSESSMENT", "yes", "place", AUnit.PLACE);
        String[] without = {"outcome", "DONE", "words", "Assessed with the union."};
        assertThat(decide(concern, Hook.RISK_ASSESSMENT, without).mends())
                .containsOnlyKeys("assessedOn", "reviewBy");
        assertThat(
                        decide(
                                        concern,
                                        Hook.RISK_ASSESSMENT,
                                        "outcome",
                                        "DONE",
                                        "words",
                                        "Assessed.",
                                        "assessedOn",
                                        "8/4/2020",
                                        "reviewBy",
                                        "1/4/2020")
                                .mends())
                .containsOnlyKeys("assessedOn", "reviewBy");

        decide(
                concern,
                Hook.RISK_ASSESSMENT,
                "outcome",
                "DONE",
                "words",
                "Assessed with the union.",
                "assessedOn",
                "6/4/2020",
                "reviewBy",
                "6/7/2020");

        assertThat(ada.get("/places/" + AUnit.PLACE).says("holds until 6 July 2020")).isTrue();
    }

    @Test
    void what_is_turned_off_is_neither_asked_nor_opened_and_a_term_is_changed() {
        eva.post("/voice/hooks/DANGER", "days", "0", "basis", "Ours", "version", "0");
        eva.post("/voice/hooks/HOME_WORKING", "days", "3", "basis", "Ours", "version", "0");
        eva.post(
                "/voice/hooks/ADJUSTMENT",
                "on",
                "yes",
                "days",
                "20",
                "basis",
                "Our own rule",
                "version",
                "0");

        assertThat(ada.get("/voice/concerns/new").html())
                .contains("touches-ADJUSTMENT")
                .doesNotContain("touches-HOME_WORKING");
        String concern =
                raised("danger", "yes", "touches-HOME_WORKING", "yes", "touches-ADJUSTMENT", "yes");
        assertThat(open()).containsExactly("ADJUSTMENT");
        assertThat(ada.get(concern).html()).contains("Our own rule", "Monday 27 April");
        assertThat(eva.get("/voice/hooks").html()).contains("Not asked for", "within 20 days");
    }

    @Test
    void a_setting_that_somebody_else_has_changed_is_not_overwritten() {
        eva.post("/voice/hooks/DANGER", "days", "1", "basis", "First", "version", "0");

        Answer late =
                eva.post("/voice/hooks/DANGER", "days", "2", "basis", "Second", "version", "0");

        assertThat(late.besideField("basis")).contains("meanwhile");
        assertThat(late.value("days")).isEqualTo("2");
        assertThat(
                        eva.post("/voice/hooks/DANGER", "days", "x", "basis", "", "version", "1")
                                .mends())
                .containsKeys("days", "basis");
        assertThat(eva.get("/voice/hooks/UNKNOWN").status()).isEqualTo(404);
    }

    /** Due on 9 April at midnight; Good Friday is the day after. */
    @Test
    void after_28_days_overdue_a_regulator_is_thought_of() {
        String concern = raised();
        var think = office.bean(ThinkOfRegulator.class);

        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(30).atTime(23, 59));
        think.think();
        assertThat(open()).isEmpty();
        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(31).atTime(0, 1));
        think.think();
        think.think();

        assertThat(open()).containsExactly("REGULATOR");
        assertThat(eva.get(concern).html())
                .contains("Whether a regulator has to hear of it", concern + "/summary");
        eva.post("/voice/hooks/REGULATOR", "days", "7", "basis", "Ours", "version", "0");
        String second = raised("danger", "");
        OnTuesday.goTo(office.clock(), OnTuesday.TODAY.plusDays(90).atTime(9, 0));
        think.think();
        assertThat(ada.get(second).html()).doesNotContain("Whether a regulator");
    }
}

package org.offload.rulebook.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.caseload.fixture.AnEvent;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.rulebook.fixture.Rules;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/** What a rulebook stops besides its contacts. Today is 7 April 2020. */
@PageTest
@Transactional
class PausedByRuleTest {

    private static final String CRN = "X800001";
    private static final String RECORD = "/cases/" + CRN + "/record";

    private Office office;
    private Rules rules;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        rules = Rules.in(office);
        ada = office.desk(AUnit.ADA);
        office.add(
                AUnit.aCase(CRN)
                        .withContactEvery(7, ContactMode.OFFICE, OnTuesday.TODAY.minusDays(60))
                        .with(
                                AnEvent.number(1)
                                        .requiring("W", 100, "hours")
                                        .requiring("7", 30, "days")
                                        .requiring("F", 20, "days")
                                        .build()));
    }

    private void publish() {
        rules.publish(Rules.UNIT, "today");
        rules.workOut();
    }

    private void end() {
        rules.end("today");
        rules.workOut();
    }

    private void later(int days) {
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(days));
    }

    private List<String> pauses() {
        return office.list(
                """
                select r.type || ' ' || p.from_on || ' to ' || coalesce(cast(p.to_on as text), '?')
                  from caseload.pause p
                  join caseload.requirement r
                    on p.component = r.event_number || '-R-' || r.requirement_id
                 where p.withdrawn_at is null order by r.type, p.from_on\
                """);
    }

    @Test
    void unpaid_work_and_programmes_are_paused_with_the_rulebook_as_the_source() {
        publish();

        assertThat(pauses()).containsExactly("7 2020-04-07 to ?", "W 2020-04-07 to ?");
        assertThat(ada.get("/cases/" + CRN).says("Paused since 7 April 2020")).isTrue();
        assertThat(ada.get(RECORD).says("Exceptional Delivery Model, 24 March 2020")).isTrue();
        assertThat(ada.get(RECORD).says("Days paused so far: 1.")).isTrue();
    }

    @Test
    void ending_it_on_another_day_lets_both_go_on_and_the_history_says_why() {
        publish();
        later(10);

        end();

        assertThat(pauses())
                .containsExactly("7 2020-04-07 to 2020-04-16", "W 2020-04-07 to 2020-04-16");
        String id = office.list("select cast(pause_id as text) from caseload.pause").getFirst();
        var history = ada.get(RECORD + "/pause/" + id + "/history");
        assertThat(history.says("The delivery model in force no longer stops it")).isTrue();
    }

    @Test
    void ending_it_on_the_same_day_leaves_no_pause() {
        publish();

        end();

        assertThat(pauses()).isEmpty();
    }

    @Test
    void what_an_officer_lets_go_on_stays_so_whatever_else_changes() {
        publish();
        later(3);
        Map<String, String> row =
                office.jdbc()
                        .sql(
                                """
                                select cast(pause_id as text) as id, component from caseload.pause
                                 where component like '1-R-%' order by component limit 1\
                                """)
                        .query(
                                (found, _) ->
                                        Map.of(
                                                "id", found.getString("id"),
                                                "component", found.getString("component")))
                        .single();
        ada.post(
                RECORD + "/pause/" + row.get("id"),
                Map.of(
                        "version", "0",
                        "component", row.get("component"),
                        "reason", "MODEL",
                        "from_on", "7/4/2020",
                        "to_on", "9/4/2020"));

        ada.post(
                "/cases/" + CRN + "/agreed-contact",
                Map.of("everyDays", "5", "mode", "OFFICE", "reason", "More often"));

        assertThat(pauses()).hasSize(2).filteredOn(one -> one.endsWith("?")).hasSize(1);
    }

    @Test
    void a_requirement_that_is_added_meanwhile_is_paused_and_one_that_ends_is_no_more() {
        publish();
        later(3);
        ada.post(
                RECORD + "/requirement/new",
                Map.of("type", "W", "event_number", "1", "amount", "60"));
        String programme =
                office.list(
                                "select cast(requirement_id as text) from caseload.requirement"
                                        + " where type = '7'")
                        .getFirst();
        ada.post(
                RECORD + "/requirement/" + programme,
                Map.of(
                        "version", "0",
                        "type", "7",
                        "event_number", "1",
                        "amount", "30",
                        "ended_on", "9/4/2020",
                        "end_reason", "RT01"));

        assertThat(pauses())
                .containsExactly(
                        "7 2020-04-07 to 2020-04-09", "W 2020-04-07 to ?", "W 2020-04-10 to ?");
    }

    @Test
    void what_is_asked_besides_contacts_stands_with_the_case_and_on_the_page_that_says_why() {
        publish();

        assertThat(
                        office.list(
                                "select attendance || ' ' || asks_review || ' ' || pauses from"
                                        + " rulebook.decision where ended_at is null and crn = ?",
                                CRN))
                .containsExactly("PAIR true UNPAID_WORK PROGRAMME");
        var why = ada.get("/cases/" + CRN + "/due");
        assertThat(why.says("Away from the office, two go.")).isTrue();
        assertThat(why.says("Asks for a decision whether a review is needed")).isTrue();
        assertThat(why.says("Stops meanwhile: programmes and unpaid work")).isTrue();
    }
}

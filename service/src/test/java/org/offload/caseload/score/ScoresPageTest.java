package org.offload.caseload.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.CaseRecord.Registration;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.ACase;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores and tiers of a record. Today is 7 April 2020. The man of these tests is the example of the
 * library, whose score the public service gives as 32.32.
 */
@PageTest
@Transactional
class ScoresPageTest {

    private static final String PAGE = "/cases/X800001/scores";
    private static final String EVENT =
            "The offence code, the conviction or the start of the live event";
    private static final String RELEASE = "The release, or the earliest day on which it may be";
    private static final LocalDate CONVICTED = LocalDate.of(2020, 1, 10);
    private static final Map<String, String> COUNTED =
            Map.of(
                    "counted_on", "2020-01-10",
                    "sanctions", "4",
                    "violent_sanctions", "1",
                    "age_at_first_sanction", "20",
                    "contact_adult_sexual", "0",
                    "contact_child_sexual", "0",
                    "indecent_image", "0",
                    "non_contact_sexual", "0");

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    private static ACase aMan() {
        return AUnit.aCase("X800001").born(new Birth.On(LocalDate.of(1990, 1, 1)));
    }

    private static Event event(String offence, String order, @Nullable LocalDate endedOn) {
        return new Event(
                1,
                "Burglary in a dwelling",
                offence,
                CONVICTED,
                order,
                LocalDate.of(2020, 2, 1),
                LocalDate.of(2021, 1, 31),
                12,
                "months",
                endedOn,
                endedOn == null ? "" : "COMPLETED",
                List.of(),
                List.of());
    }

    private static Event live() {
        return event("02802", "NP", null);
    }

    private void add(ACase one) {
        office.add(one);
        office.jdbc().sql("update caseload.person set sex = 'Male' where crn = 'X800001'").update();
    }

    private void addAMan() {
        add(aMan().with(live()).with("offending_history", COUNTED));
    }

    private static Map<String, String> counted(String... others) {
        Map<String, String> values = new HashMap<>(COUNTED);
        for (int i = 0; i < others.length; i += 2) {
            values.put(others[i], others[i + 1]);
        }
        return values;
    }

    @Test
    void a_record_that_holds_the_inputs_has_scores_with_what_they_are_made_of() {
        addAMan();

        Answer page = ada.get(PAGE);

        assertThat(page.says("(ARP)</span> <strong>32.32 %</strong>")).isTrue();
        assertThat(page.says("From facts of the past alone (static).")).isTrue();
        assertThat(page.says("Associated with more reoffending:")).isTrue();
        assertThat(page.says("Not asked: there was never a sexual offence.")).isTrue();
        assertThat(page.says("Missing in the record")).isTrue();
        assertThat(page.link("The risk of serious harm")).endsWith("/record/harm/new");
    }

    @Test
    void a_tier_says_which_rule_decided_and_what_could_make_it_higher() {
        add(
                aMan().with(live())
                        .with("offending_history", COUNTED)
                        .withHarm(HarmLevel.HIGH, CONVICTED)
                        .with(registration("MAPP", "M1", "M1"))
                        .with(registration("ADVP", "", "")));

        Answer page = ada.get(PAGE);

        assertThat(page.says("C for the risk of serious harm, and MAPPA. This decides.")).isTrue();
        assertThat(page.says("E for a registration for domestic abuse")).isTrue();
        assertThat(page.says("Provisional. It could still become higher")).isTrue();
        assertThat(page.says("Record C as the tier")).as("no rulebook knows it").isFalse();
        assertThat(page.says("Record B0 as the tier")).isTrue();
    }

    private static Registration registration(String type, String level, String category) {
        return new Registration(Ids.next(), type, level, category, CONVICTED, null, "", null);
    }

    @Test
    void a_press_records_it_once_from_today_with_where_it_comes_from() {
        addAMan();
        String tier = tierOf(ada.get(PAGE));
        var press = Ids.next();

        ada.post(press, PAGE, "tier", tier);
        ada.post(press, PAGE, "tier", tier);

        Answer page = ada.get(PAGE);
        assertThat(page.says("Recorded: " + tier + " from 7 April 2020, source: worked out"))
                .isTrue();
        assertThat(page.says("Record " + tier + " as the tier")).isFalse();
        assertThat(ada.get("/cases/X800001").says("Tier " + tier)).isTrue();
        assertThat(office.count("caseload.dated_value where crn = 'X800001' and kind = 'TIER'"))
                .isEqualTo(1);
    }

    private static String tierOf(Answer page) {
        return page.value("tier");
    }

    @Test
    void a_tier_that_the_record_no_longer_gives_is_not_recorded() {
        addAMan();

        Answer answer = ada.post(PAGE, "tier", "A3");

        assertThat(answer.location()).contains("otherTier");
        assertThat(office.count("caseload.dated_value where crn = 'X800001' and kind = 'TIER'"))
                .isZero();
    }

    @Test
    void an_imported_tier_stays_with_its_source() {
        addAMan();
        office.jdbc()
                .sql(
                        """
                        insert into caseload.dated_value
                          (crn, value_id, kind, valid_from, value, recorded_at, recorded_by, source)
                        values ('X800001', gen_random_uuid(), 'TIER', '2020-02-03', 'B2', now(),
                                'import', 'case system')\
                        """)
                .update();

        Answer page = ada.get(PAGE);

        assertThat(page.says("Recorded: B2 from 3 February 2020, source: case system.")).isTrue();
        assertThat(page.says("(ARP)</span> <strong>32.32 %</strong>")).isTrue();
        assertThat(ada.get("/cases/X800001").says("Tier B2")).isTrue();
    }

    @Test
    void counts_that_are_older_than_the_conviction_are_told_and_not_reckoned_with() {
        add(aMan().with(live()).with("offending_history", counted("counted_on", "2019-12-01")));

        Answer page = ada.get(PAGE);

        assertThat(page.says("there was never a sexual offence")).isFalse();
        assertThat(page.says("32.32")).isFalse();
        assertThat(page.html()).doesNotContain("as the tier");

        assertThat(page.link("Counts of the past that include the latest conviction"))
                .endsWith("/record/offending_history/new");
    }

    @Test
    void without_counts_there_are_no_scores_and_the_page_says_where_they_go() {
        add(aMan().with(live()));

        Answer page = ada.get(PAGE);

        assertThat(page.says("No score. What is needed for any score is missing")).isTrue();
        assertThat(page.says("There is no tier without a score of all reoffending")).isTrue();
        assertThat(page.link("The counts of the past")).endsWith("/record/offending_history/new");
        assertThat(page.html()).doesNotContain("as the tier");
    }

    @Test
    void a_live_event_without_its_offence_is_told() {
        add(aMan().with(event("", "NP", null)).with("offending_history", COUNTED));

        assertThat(ada.get(PAGE).link(EVENT)).endsWith("/record/event/1");
    }

    @Test
    void whoever_has_no_live_event_has_no_tier() {
        add(aMan().with(event("02802", "NP", OnTuesday.TODAY)).with("offending_history", COUNTED));

        Answer page = ada.get(PAGE);

        assertThat(page.says("No event is live, so there is no tier.")).isTrue();
        assertThat(page.html()).doesNotContain("as the tier");
    }

    @Test
    void in_custody_supervision_starts_with_the_release_or_the_earliest_day_of_it() {
        add(aMan().with(event("02802", "CJA-SDC", null)).with("offending_history", COUNTED));
        assertThat(ada.get(PAGE).link(RELEASE)).endsWith("/record/key_date/new");

        part("key_date", Map.of("type", "ACR", "on_day", "2020-09-01"));
        assertThat(ada.get(PAGE).says("<dt>Release</dt><dd>1 September 2020</dd>")).isTrue();

        part("custody_move", Map.of("type", "INTO", "on_day", "2020-01-10"));
        part("custody_move", Map.of("type", "ADL", "on_day", "2020-04-01"));
        assertThat(ada.get(PAGE).says("<dt>Release</dt><dd>1 April 2020</dd>")).isTrue();

        part("custody_move", Map.of("type", "STANDARD", "on_day", "2020-04-05"));
        assertThat(ada.get(PAGE).says("<dt>Release</dt><dd>1 September 2020</dd>")).isTrue();
    }

    @Test
    void a_key_date_that_has_passed_is_no_release_to_come() {
        add(aMan().with(event("02802", "CJA-SDC", null)).with("offending_history", COUNTED));
        part("key_date", Map.of("type", "ACR", "on_day", "2020-03-01"));

        assertThat(ada.get(PAGE).link(RELEASE)).endsWith("/record/key_date/new");
    }

    @Test
    void a_day_out_of_prison_ends_no_custody() {
        add(aMan().with(event("02802", "CJA-SDC", null)).with("offending_history", COUNTED));
        part("custody_move", Map.of("type", "INTO", "on_day", "2020-01-10"));
        part("custody_move", Map.of("type", "ROTL", "on_day", "2020-03-01"));

        Answer page = ada.get(PAGE);

        assertThat(page.link(RELEASE)).endsWith("/record/key_date/new");
        assertThat(page.says("No score. Nobody knows when supervision starts")).isTrue();
        assertThat(page.says(" %</strong>")).isFalse();
    }

    @Test
    void a_registered_risk_of_harm_is_not_missing() {
        add(
                aMan().with(live())
                        .with("offending_history", COUNTED)
                        .with(registration("RHRH", "", "")));

        assertThat(ada.get(PAGE).link("The risk of serious harm")).isEmpty();
        assertThat(ada.get(PAGE).says("D for the risk of serious harm, and MAPPA")).isTrue();
    }

    @Test
    void five_clean_years_take_a_band_off_unless_there_was_a_later_conviction() {
        Map<String, String> counts =
                counted(
                        "counted_on", "2012-01-10",
                        "contact_adult_sexual", "1",
                        "latest_sexual_on", "2012-01-10",
                        "stranger_victim", "yes");
        add(aMan().with(event("02001", "NP", null)).with("offending_history", counts));
        office.jdbc()
                .sql(
                        "update caseload.event set convicted_on = '2012-01-10', started_on ="
                                + " '2012-02-01' where crn = 'X800001'")
                .update();
        String before = band(ada.get(PAGE));
        office.jdbc()
                .sql(
                        """
                        insert into caseload.event
                          (crn, event_number, main_offence, convicted_on, order_type, started_on,
                           ended_on, end_reason, recorded_at, recorded_by, source)
                        values ('X800001', 2, 'Theft', '2018-03-20', 'NP', '2018-03-20',
                                '2019-04-01', 'COMPLETED', now(), 'test', 'test')\
                        """)
                .update();

        assertThat(List.of(before, band(ada.get(PAGE)))).containsExactly("High.", "Very high.");
    }

    private static String band(Answer page) {
        return page.html().replaceAll("(?s).*\\(DC-SRP\\)</span> <strong>.*?<p>([^<]*)<.*", "$1");
    }

    private void part(String part, Map<String, String> values) {
        Map<String, String> fields = new HashMap<>(values);
        fields.put("event_number", "1");
        ada.post("/cases/X800001/record/" + part + "/new", fields);
    }

    @Test
    void a_sexual_offence_is_scored_once_all_that_it_asks_is_known() {
        Map<String, String> counts =
                counted("contact_adult_sexual", "1", "latest_sexual_on", "2020-01-10");
        add(aMan().with(event("02001", "NP", null)).with("offending_history", counts));
        assertThat(ada.get(PAGE).link("Some of the counts of the past")).isNotEmpty();

        office.jdbc()
                .sql(
                        "update caseload.offending_history set stranger_victim = true where crn ="
                                + " 'X800001'")
                .update();
        Answer page = ada.get(PAGE);

        assertThat(page.html()).doesNotContain("Some of the counts of the past");
        assertThat(page.says("E for a sexual offence at any time")).isTrue();
        assertThat(page.html()).containsPattern("DC-SRP\\)</span> <strong>\\d");
    }
}

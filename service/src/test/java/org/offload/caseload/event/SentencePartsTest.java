package org.offload.caseload.event;

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
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.TreeMap;

/** What the parts of a sentence take and refuse. Today is 7 April 2020. */
@PageTest
@Transactional
class SentencePartsTest {

    private static final String CASE = "/cases/X800001";
    private static final String RECORD = CASE + "/record/";

    private static final Map<String, Map<String, String>> GOOD =
            Map.of(
                    "requirement",
                    Map.of("type", "W", "event_number", "1", "amount", "100", "done", "25"),
                    "licence_condition",
                    Map.of("type", "LC05", "event_number", "2"),
                    "offence",
                    Map.of("event_number", "1", "code", "00100"),
                    "additional_order",
                    Map.of("type", "COMPENSATION", "event_number", "1", "amount", "200"),
                    "key_date",
                    Map.of("type", "SED", "event_number", "2", "on_day", "29/2/2024"),
                    "custody_move",
                    Map.of("type", "ADL", "event_number", "2", "on_day", "6/4/2020"),
                    "offending_history",
                    Map.of("counted_on", "29/2/2020", "sanctions", "5"));

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase("X800001")
                        .with(AnEvent.number(1).build())
                        .with(AnEvent.number(2).ofType("CJA-SDC").build()));
    }

    private Answer add(String part, String field, String value) {
        var fields = new TreeMap<>(GOOD.get(part));
        fields.put(field, value);
        return office.desk(AUnit.ADA).post(RECORD + part + "/new", fields);
    }

    @ParameterizedTest
    @CsvSource({
        "requirement",
        "licence_condition",
        "offence",
        "additional_order",
        "key_date",
        "custody_move",
        "offending_history"
    })
    void each_part_is_added_on_its_page(String part) {
        Answer saved = add(part, "note", "");

        assertThat(saved.location()).endsWith("#" + part);
        assertThat(office.count("caseload." + part + " where crn = 'X800001'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    requirement, type,         "",        type,         Select requirement
                    requirement, type,         Q,         type,         Select one of the answers
                    requirement, event_number, 7,         event_number, Select one of the answers
                    requirement, event_number, one,       event_number, Select one of the answers
                    requirement, amount,       0,         amount,       "Enter a whole number from 1 to 9,999"
                    requirement, amount,       1000000,   amount,       "Enter a whole number from 1 to 9,999"
                    requirement, amount,       39,        amount,       "Enter 40 to 300 hours: these limits are our setting, which an administrator can change"
                    requirement, amount,       301,       amount,       "Enter 40 to 300 hours: these limits are our setting, which an administrator can change"
                    requirement, done,         101,       done,         Done so far must not be more than the 100 ordered
                    requirement, imposed_on,   29/2/2019, imposed_on,   "Enter a date, for example 14/4/2020, 14 apr, tomorrow or +7"
                    requirement, ended_on,     6/4/2020,  end_reason,   Select why it ended
                    requirement, ended_on,     8/4/2020,  ended_on,     This must be today or in the past
                    requirement, end_reason,   RT01,      ended_on,     Enter the day on which it ended
                    requirement, end_reason,   LT04,      end_reason,   Select one of the answers
                    licence_condition, event_number, 1,   event_number, Select one of the answers
                    offence, code,             0010,      code,         Enter the five digits of the offence code
                    offence, code,             ٠٠١٠٠,     code,         Enter the five digits of the offence code
                    offence, code,             98765,     description,  "Enter the offence, or an offence code of our list"
                    additional_order, length,  3,         length_unit,  Select the unit
                    additional_order, length_unit, years, length,       "Enter the number, or leave the unit open"
                    key_date, on_day,          30/2/2024, on_day,       "Enter a date, for example 14/4/2020, 14 apr, tomorrow or +7"
                    custody_move, on_day,      8/4/2020,  on_day,       This must be today or in the past
                    custody_move, event_number, 1,        event_number, Select one of the answers
                    offending_history, violent_sanctions, 6, violent_sanctions, Sanctions for violence must not be more than the 5 sanctions
                    offending_history, indecent_image, 6, contact_adult_sexual, "The four sexual counts add up to 6, more than the 5 sanctions"
                    offending_history, sanctions, 0,      sanctions,    Enter a whole number from 1 to 999
                    offending_history, age_at_first_sanction, 110, age_at_first_sanction, Enter a whole number from 0 to 109
                    offending_history, latest_sexual_on, 1/3/2020, counted_on, The end must not be before the beginning
                    """)
    void what_cannot_be_is_said_beside_its_field(
            String part, String field, String value, String at, String words) {
        Answer refused = add(part, field, value);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mends()).containsEntry(at, words);
    }

    @ParameterizedTest(name = "{0} must not be before {1}")
    @CsvSource({"ended_on, started_on", "ended_on, imposed_on", "ends_on, starts_on"})
    void a_requirement_does_not_end_before_it_begins(String end, String begin) {
        var fields = new TreeMap<>(GOOD.get("requirement"));
        fields.putAll(Map.of(begin, "29/2/2020", end, "28/2/2020"));
        if (end.equals("ended_on")) {
            fields.put("end_reason", "RT01");
        }

        Answer refused = office.desk(AUnit.ADA).post(RECORD + "requirement/new", fields);

        assertThat(refused.mends()).containsEntry(end, "The end must not be before the beginning");
    }

    @Test
    void progress_is_said_in_words_and_a_rehabilitation_activity_is_a_maximum() {
        add("requirement", "done", "25");
        office.desk(AUnit.ADA)
                .post(
                        RECORD + "requirement/new",
                        Map.of("type", "F", "event_number", "1", "amount", "20", "done", "12"));

        Answer record = office.desk(AUnit.ADA).get(CASE + "/record");

        assertThat(record.says("25 of 100 hours (25%)")).isTrue();
        assertThat(record.says("12 of at most 20 days (60%)")).isTrue();
    }

    @Test
    void a_condition_for_a_victim_says_who_must_agree_to_vary_it() {
        add("licence_condition", "for_victim", "yes");

        for (String page : new String[] {CASE, CASE + "/record"}) {
            assertThat(office.desk(AUnit.ADA).get(page).html())
                    .contains("Must not be varied without the victim liaison officer");
        }
    }

    @Test
    void an_event_is_changed_on_its_page_but_neither_added_nor_withdrawn_nor_ended_there() {
        var desk = office.desk(AUnit.ADA);
        var fields = new TreeMap<>(Map.of("order_type", "NP", "main_offence", "Theft"));
        fields.putAll(Map.of("version", "0", "offence_code", "00100", "ended_on", "1/4/2020"));

        Answer saved = desk.post(RECORD + "event/1", fields);

        assertThat(saved.location()).endsWith("#event");
        assertThat(desk.get(CASE + "/record").says("Murder")).isTrue();
        assertThat(desk.get(RECORD + "event/new").status()).isEqualTo(404);
        assertThat(desk.post(RECORD + "event/1/withdraw", "reason", "x").status()).isEqualTo(404);
        assertThat(office.count("caseload.event where crn = 'X800001' and ended_on is null"))
                .isEqualTo(2);
    }

    @Test
    void the_standard_conditions_are_added_once_and_only_to_an_event_of_custody() {
        var desk = office.desk(AUnit.ADA);

        desk.post(CASE + "/events/2/standard-conditions");
        desk.post(CASE + "/events/2/standard-conditions");
        desk.post(CASE + "/events/1/standard-conditions");

        assertThat(office.count("caseload.licence_condition where crn = 'X800001'")).isEqualTo(9);
        assertThat(desk.get(CASE).says("The 9 standard conditions")).isTrue();
        assertThat(desk.get(CASE).says("Add the nine")).isFalse();
    }
}

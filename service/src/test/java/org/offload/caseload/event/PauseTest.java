package org.offload.caseload.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.fixture.AnEvent;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.TreeMap;

/** When a requirement cannot be worked on. Today is 7 April 2020. */
@PageTest
@Transactional
class PauseTest {

    private static final String CASE = "/cases/X800001";
    private static final String RECORD = CASE + "/record/";

    private Office office;
    private Desk desk;
    private String work = "";
    private String programme = "";

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase("X800001").with(AnEvent.number(1).build()));
        desk = office.desk(AUnit.ADA);
        work = ordered("W", "100");
        programme = ordered("7", "30");
    }

    private String ordered(String type, String amount) {
        desk.post(
                RECORD + "requirement/new",
                Map.of("type", type, "event_number", "1", "amount", amount, "done", "25"));
        return office.jdbc()
                .sql(
                        """
                        select '1-R-' || requirement_id from caseload.requirement
                         where crn = 'X800001' and type = :type\
                        """)
                .param("type", type)
                .query(String.class)
                .single();
    }

    private Answer pause(String what, String from, String to) {
        var fields = new TreeMap<>(Map.of("component", what, "reason", "MODEL"));
        fields.putAll(Map.of("from_on", from, "to_on", to));
        return desk.post(RECORD + "pause/new", fields);
    }

    @Test
    void a_pause_says_how_long_it_lasts_and_that_nothing_is_let_off() {
        Answer saved = pause(work, "24/3/2020", "");

        assertThat(saved.location()).endsWith("#pause");
        Answer record = desk.get(CASE + "/record");
        assertThat(record.says("Days paused so far: 15.")).isTrue();
        assertThat(record.says("25 of 100 hours (25%)")).isTrue();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} days so far")
    @CsvSource({"6/4/2020, 20/4/2020, 2", "7/4/2020, '', 1", "8/4/2020, '', 0"})
    void only_days_that_have_come_are_counted(String from, String to, int days) {
        pause(work, from, to);

        assertThat(desk.get(CASE + "/record").says("Days paused so far: " + days + "."))
                .isEqualTo(days > 0);
    }

    @ParameterizedTest(name = "{0} to {1} beside 24 March to 6 April")
    @CsvSource({
        "6/4/2020,  '',        422",
        "1/3/2020,  24/3/2020, 422",
        "25/3/2020, 26/3/2020, 422",
        "7/4/2020,  '',        302",
        "1/3/2020,  23/3/2020, 302"
    })
    void nothing_is_paused_twice_on_one_day(String from, String to, int status) {
        pause(work, "24/3/2020", "6/4/2020");

        assertThat(pause(work, from, to).status()).isEqualTo(status);
        assertThat(pause(programme, from, to).status()).isEqualTo(302);
    }

    @Test
    void it_goes_on_once_the_last_day_is_known() {
        pause(work, "24/3/2020", "");
        String id =
                office.jdbc()
                        .sql("select pause_id from caseload.pause")
                        .query(String.class)
                        .single();

        Answer saved =
                desk.post(
                        RECORD + "pause/" + id,
                        Map.of(
                                "version", "0",
                                "component", work,
                                "reason", "MODEL",
                                "from_on", "24/3/2020",
                                "to_on", "6/4/2020"));

        assertThat(saved.location()).endsWith("#pause");
        assertThat(office.count("caseload.pause where to_on = '2020-04-06'")).isEqualTo(1);
    }

    @Test
    void what_has_ended_stands_last_and_is_paused_no_longer_than_a_day_that_is_known() {
        office.jdbc()
                .sql("update caseload.requirement set ended_on = '2020-04-06' where type = 'W'")
                .update();

        Answer open = pause(work, "24/3/2020", "");

        assertThat(desk.get(RECORD + "pause/new").html())
                .containsSubsequence(programme, work, "(ended)");
        assertThat(open.mends())
                .containsEntry("to_on", "Enter the last day: what is paused has ended");
        assertThat(pause(work, "24/3/2020", "6/4/2020").location()).endsWith("#pause");
    }

    @Test
    void a_pause_of_what_was_recorded_in_error_says_so() {
        pause(work, "24/3/2020", "");

        desk.post(
                RECORD + "requirement/" + work.substring("1-R-".length()) + "/withdraw",
                Map.of("version", "0", "reason", "Of somebody else"));

        Answer record = desk.get(CASE + "/record");
        assertThat(record.says("Taken off the record since")).isTrue();
        assertThat(record.says(work)).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    component, 1,         component, Select one of the answers
                    component, "",        component, Select what is paused
                    reason,    BORED,     reason,    Select one of the answers
                    from_on,   "",        from_on,   Enter paused from
                    to_on,     23/3/2020, to_on,     The end must not be before the beginning
                    """)
    void what_cannot_be_is_said_beside_its_field(
            String field, String value, String at, String words) {
        var fields = new TreeMap<>(Map.of("component", work, "reason", "MODEL"));
        fields.put("from_on", "24/3/2020");
        fields.put(field, value);

        Answer refused = desk.post(RECORD + "pause/new", fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mends()).containsEntry(at, words);
    }
}

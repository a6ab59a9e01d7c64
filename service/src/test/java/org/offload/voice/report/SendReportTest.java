package org.offload.voice.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.User;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

@PageTest
@Transactional
class SendReportTest {

    private static final String REPORT = "/voice/report";

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    private static Map<String, String> form(String... changes) {
        Map<String, String> form =
                new TreeMap<>(
                        Map.of(
                                "place", AUnit.PLACE,
                                "placeType", "PROBATION_OFFICE",
                                "providerType", "PUBLIC",
                                "observed", "6/4/2020",
                                "signature", "SIGNED",
                                "HANDWASHING", "ABSENT"));
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        return form;
    }

    private Answer send(User user, String... changes) {
        return office.desk(user).post(REPORT, form(changes));
    }

    @Test
    void it_begins_where_one_usually_works_today() {
        Answer page = office.desk(AUnit.ADA).get(REPORT);

        assertThat(page.heading()).isEqualTo("Report on hygiene and safety");
        assertThat(page.value("place")).isEqualTo(AUnit.PLACE);
        assertThat(page.value("observed")).isEqualTo("7/4/2020");
    }

    @Test
    void the_place_learns_what_was_seen_there_last_and_not_by_whom() {
        send(AUnit.ADA, "SANITISER", "SHORT", "TOILETS", "PRESENT");
        send(AUnit.BEN, "observed", "3/4/2020", "SANITISER", "PRESENT", "HANDWASHING", "PRESENT");

        Answer place = office.desk(AUnit.CAI).get("/places/" + AUnit.PLACE);

        assertThat(place.html().replaceAll("<[^>]*>", "").replaceAll("\\s+", " "))
                .contains("Handwashing: Absent seen 6 April 2020, 1 day ago")
                .contains("Sanitiser: Short seen 6 April 2020, 1 day ago")
                .contains("Toilets: Present")
                .doesNotContain("Ada Okoro");
        assertThat(office.count("workplace.place_item")).isEqualTo(3);
    }

    @Test
    void each_item_that_lacks_something_is_a_concern_and_what_is_present_is_none() {
        Answer sent = send(AUnit.ADA, "SANITISER", "SHORT", "TOILETS", "PRESENT");

        assertThat(sent.location()).startsWith("/voice/concerns?where=" + AUnit.PLACE);
        assertThat(office.list("select title from voice.concern order by title"))
                .containsExactly(
                        "Handwashing: Absent – Mill House", "Sanitiser: Short – Mill House");
        assertThat(office.count("voice.report_item")).isEqualTo(3);
        assertThat(office.count("voice.report_item where concern_id is null")).isEqualTo(1);
    }

    @Test
    void a_second_report_adds_to_the_open_concern_and_counts_its_author() {
        send(AUnit.ADA);
        send(AUnit.CAI, "HANDWASHING-note", "Still none upstairs.", "observed", "today");

        assertThat(office.count("voice.concern")).isEqualTo(1);
        assertThat(office.count("voice.concern where weight = 2")).isEqualTo(1);
        assertThat(office.count("voice.me_too")).isEqualTo(1);
        String id = office.list("select concern_id::text from voice.concern").getFirst();
        Answer page = office.desk(AUnit.BEN).get("/voice/concerns/" + id);
        assertThat(page.says("Still none upstairs.")).isTrue();
        assertThat(page.says("Another report")).isTrue();
    }

    @Test
    void another_place_or_item_or_a_concern_that_is_over_is_another_concern() {
        send(AUnit.ADA);
        send(AUnit.ADA, "place", "", "placeName", "Annexe", "placeTown", "Hull");
        send(AUnit.ADA, "HANDWASHING", "NOT_SEEN", "DRYING", "BROKEN");
        office.jdbc().sql("update voice.concern set state = 'CLOSED', listed = 'OVER'").update();
        send(AUnit.ADA);

        assertThat(office.count("voice.concern")).isEqualTo(4);
    }

    @Test
    void sent_twice_it_is_kept_once() {
        UUID receipt = UUID.randomUUID();
        String[] fields =
                form().entrySet().stream()
                        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                        .toArray(String[]::new);

        office.desk(AUnit.ADA).post(receipt, REPORT, fields);
        office.desk(AUnit.ADA).post(receipt, REPORT, fields);

        assertThat(office.count("voice.report")).isEqualTo(1);
        assertThat(office.count("voice.concern where weight = 1")).isEqualTo(1);
    }

    @Test
    void somebody_who_stayed_away_raises_danger_besides() {
        send(AUnit.ADA, "stayedAway", "yes");

        assertThat(office.list("select title from voice.concern where danger"))
                .containsExactly("Somebody stayed away or was sent home – Mill House");
        assertThat(office.count("voice.concern")).isEqualTo(2);
    }

    @Test
    void in_confidence_nothing_says_who_sent_it_but_the_raiser_of_its_concern() {
        send(AUnit.PREMISES, "signature", "CONFIDENTIAL", "sure", "yes");

        assertThat(office.count("voice.report t where t::text like '%Percy%'")).isZero();
        assertThat(office.count("voice.concern_raiser where name = 'Percy Ames'")).isEqualTo(1);
        assertThat(send(AUnit.PREMISES, "signature", "CONFIDENTIAL").besideField("sure"))
                .startsWith("Fewer than 20 people");
    }

    @ParameterizedTest(name = "{0}={1} says {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "place        | ''        | Select the workplace, or enter its name and town",
                "placeType    | MOON      | Select what sort of place it is",
                "providerType | ''        | Select who runs it",
                "observed     | 8/4/2020  | The day must be today or earlier",
                "observed     | 7/1/2020  | The day must be within the last 90 days",
                "HANDWASHING  | NOT_SEEN  | Select how you found at least one of these",
                "DRYING       | HAUNTED   | Select how you found it",
                "staff        | -1        | Enter a whole number from 0 to 9,999",
                "beforeOn     | 8/4/2020  | The day must be today or earlier"
            })
    void what_is_to_be_mended_says_how(String field, String typed, String says) {
        Answer page = send(AUnit.ADA, field, typed, "HANDWASHING-note", "Kept");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(field, says);
        assertThat(page.besideField(field)).isEqualTo(says);
        assertThat(page.value("HANDWASHING-note")).isEqualTo("Kept");
        assertThat(office.count("voice.report")).isZero();
    }

    @Test
    void ninety_days_ago_is_still_taken() {
        assertThat(send(AUnit.ADA, "observed", "8/1/2020").status()).isEqualTo(302);
    }
}

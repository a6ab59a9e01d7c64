package org.offload.voice.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

@PageTest
@Transactional
class RaiseConcernTest {

    private static final String NEW = "/voice/concerns/new";

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    @Test
    void a_signed_concern_says_who_raised_it_and_by_when_it_is_acknowledged() {
        var concern = Concerning.raise(office, AUnit.ADA, "place", AUnit.PLACE);

        Answer page = concern.page(AUnit.CAI);

        assertThat(page.heading()).isEqualTo("No soap at the sinks");
        assertThat(page.says("Acknowledge by Thursday 9 April 2020")).isTrue();
        assertThat(page.says("Raised by Ada Okoro, probation practitioner on 7 April 2020"))
                .isTrue();
        assertThat(page.says("about Mill House")).isTrue();
        assertThat(UUID.fromString(concern.id()).version()).isEqualTo(4);
    }

    @Test
    void it_begins_signed_and_where_one_usually_works() {
        Answer page = office.desk(AUnit.ADA).get(NEW);

        assertThat(page.heading()).isEqualTo("Raise a concern");
        assertThat(page.value("place")).isEqualTo(AUnit.PLACE);
        assertThat(page.html()).containsPattern("value=\"SIGNED\"[^>]* checked");
    }

    @Test
    void danger_has_an_hour() {
        var concern = Concerning.raise(office, AUnit.ADA, "danger", "yes");

        assertThat(concern.page(AUnit.BEN).says("Acknowledge by 7 April 2020 at 10:30am")).isTrue();
        assertThat(concern.page(AUnit.BEN).says("Danger")).isTrue();
    }

    @Test
    void sent_twice_it_is_raised_once() {
        UUID receipt = UUID.randomUUID();
        var desk = office.desk(AUnit.ADA);
        String[] fields = {"title", "Soap", "text", "None.", "signature", "SIGNED"};

        Answer first = desk.post(receipt, NEW, fields);
        Answer second = desk.post(receipt, NEW, fields);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(office.count("voice.concern")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}={1} says {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "title      | ''      | Enter what it is about",
                "text       | ' '     | Enter what is wrong",
                "signature  | SECRET  | Select whether it is signed or in confidence",
                "place      | NOWHERE | Select a place from the list",
                "placeName  | Annexe  | Enter the town of the place"
            })
    void what_is_to_be_mended_says_how_and_what_was_typed_is_kept(
            String field, String typed, String words) {
        var form = Concerning.form("text", "Kept <here>", field, typed);

        Answer page = office.desk(AUnit.ADA).post(NEW, form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsValue(words);
        assertThat(page.says(words)).isTrue();
        if (!field.equals("text")) {
            assertThat(page.value("text").strip()).isEqualTo("Kept <here>");
        }
        assertThat(office.count("voice.concern")).isZero();
    }

    @Test
    void a_text_of_10_000_characters_is_the_longest() {
        assertThat(
                        office.desk(AUnit.ADA)
                                .post(NEW, Concerning.form("text", "a".repeat(10_000)))
                                .status())
                .isEqualTo(302);
        assertThat(
                        office.desk(AUnit.ADA)
                                .post(NEW, Concerning.form("text", "a".repeat(10_001)))
                                .status())
                .isEqualTo(422);
    }

    @Test
    void in_confidence_of_a_small_workplace_is_asked_twice() {
        var form = Concerning.form("signature", "CONFIDENTIAL", "place", AUnit.PLACE);
        Answer asked = office.desk(AUnit.ADA).post(NEW, form);

        form.put("sure", "yes");
        Answer sure = office.desk(AUnit.ADA).post(NEW, form);

        assertThat(asked.besideField("sure")).startsWith("Fewer than 20 people work at Mill House");
        assertThat(sure.status()).isEqualTo(302);
    }

    @Test
    void a_place_that_is_not_in_the_register_is_the_same_however_it_is_written() {
        var one = new Where("", "The Annexe", "Hull");
        var other = new Where("", " the  annexe.", "HULL ");

        assertThat(one.key()).isEqualTo(other.key()).startsWith("other-");
        assertThat(new Where("", "The Annexe", "York").key()).isNotEqualTo(one.key());
        assertThat(Where.NOWHERE.key()).isEmpty();
    }
}

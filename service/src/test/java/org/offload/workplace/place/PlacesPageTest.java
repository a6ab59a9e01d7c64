package org.offload.workplace.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class PlacesPageTest {

    private static final String STATUS = "/places/" + AUnit.PLACE + "/status";

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    @Test
    void a_place_is_open_until_somebody_says_otherwise_and_says_that_its_risk_was_never_assessed() {
        var page = office.desk(AUnit.ADA).get("/places");

        assertThat(page.says("Mill House")).isTrue();
        assertThat(page.says("Its risk was never assessed.")).isTrue();
        assertThat(page.html()).doesNotContain(STATUS);
        assertThat(office.desk(AUnit.CLERK).get("/places").html()).contains(STATUS);
    }

    @Test
    void a_reason_is_shown_as_it_was_typed() {
        String reason = "Deep <clean> & “boiler” – Tŷ'r";

        var answer =
                office.desk(AUnit.CLERK)
                        .post(STATUS, "status", "CLOSED", "from", "today", "reason", reason);

        assertThat(answer.location()).isEqualTo("/places?notice=workplace.notice.saved");
        assertThat(office.desk(AUnit.ADA).get("/places").says(reason)).isTrue();
        assertThat(office.desk(AUnit.ADA).get("/places").html()).doesNotContain("<clean>");
    }

    @ParameterizedTest(name = "{0}={1} says {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "status | HAUNTED   | Select a status",
                "from   | ''        | Enter the day from which it holds",
                "from   | 29/2/2019 | Enter a date, for example 14/4/2020, 14 apr, tomorrow or +7",
                "reason | ''        | Enter the reason"
            })
    void a_status_that_is_to_be_mended_says_how(String field, String typed, String words) {
        var page =
                office.desk(AUnit.CLERK)
                        .post(
                                STATUS,
                                "status",
                                field.equals("status") ? typed : "OPEN",
                                "from",
                                field.equals("from") ? typed : "today",
                                "reason",
                                field.equals("reason") ? typed : "Kept");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(field, words);
        assertThat(page.besideField(field)).isEqualTo(words);
    }
}

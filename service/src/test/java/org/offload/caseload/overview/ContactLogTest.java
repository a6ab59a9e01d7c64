package org.offload.caseload.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** The log of a case: its pages and its search. */
@PageTest
@Transactional
class ContactLogTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;

    private Office office;

    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    private static ACase aCase() {
        return AUnit.aCase("X800001");
    }

    @Test
    void the_log_goes_on_page_by_page_with_nothing_twice_and_nothing_left_out() {
        var one = aCase();
        for (int i = 0; i < 70; i++) {
            one.with(
                    AContact.on(TODAY.minusDays(1 + i / 7))
                            .withOutcome("ATTC")
                            .withNote("«" + i + "»")
                            .build());
        }
        office.add(one);
        var read = new ArrayList<String>();

        String address = "/cases/X800001/log";
        while (!address.isEmpty()) {
            var page = ada.get(address);
            Pattern.compile("«\\d+»")
                    .matcher(page.html())
                    .results()
                    .forEach(m -> read.add(m.group()));
            var older = Pattern.compile("href=\"([^\"]*log\\?day[^\"]*)\"").matcher(page.html());
            address = older.find() ? older.group(1).replace("&amp;", "&") : "";
        }

        assertThat(read).hasSize(70).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "words {0}, type {1}, outcome {2}: {3}")
    @CsvSource({
        "kettle, '',   '',   1", "KETTLE, '', '', 1", "'50%', '', '', 1", "'%', '', '', 1",
        "'_', '', '', 0", "'\\', '', '', 0", "'''', '', '', 0", "'', COPT, '', 2",
        "'', COAP, '', 1", "'', '', AFTA, 1", "'', '', NONE, 1", "'<script>', '', '', 0"
    })
    void the_log_is_searched_by_words_type_and_outcome(
            String words, String type, String outcome, int found) {
        office.add(
                aCase().with(
                                AContact.on(TODAY.minusDays(1))
                                        .withOutcome("ATTC")
                                        .withNote("Blue Kettle")
                                        .build())
                        .with(
                                AContact.on(TODAY.minusDays(2))
                                        .withOutcome("AFTA")
                                        .withNote("50% off")
                                        .build())
                        .with(AContact.on(TODAY.minusDays(3)).ofType("COAP").build()));

        var answer =
                ada.post("/cases/X800001/log", "words", words, "type", type, "outcome", outcome);
        var page = ada.get(answer.location());

        assertThat(answer.location()).matches("/cases/X800001/log\\?search=[0-9a-f-]{36}");
        assertThat(page.html().split("<article", -1)).hasSize(found + 1);
        assertThat(page.value("words")).isEqualTo(words);
        assertThat(page.html()).doesNotContain("<script>\"", "value=\"<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search=x",
                "day=yesterday&id=7",
                "search=0190c0de-0000-7000-8000-000000000001",
                "day=%2B999999999-12-31&id=0190c0de-0000-7000-8000-000000000001"
            })
    void an_address_of_the_log_that_somebody_changed_is_no_fault_of_ours(String query) {
        office.add(aCase());

        assertThat(ada.get("/cases/X800001/log?" + query).status()).isIn(200, 404);
    }
}

package org.offload.caseload.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.Birth;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.SafeTimes;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@PageTest
@Transactional
class CasePageTest {

    private static final LocalDate TODAY = OnTuesday.TODAY;

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
    }

    private Answer page(ACase one) {
        office.add(one);
        return ada.get("/cases/X800001");
    }

    private static ACase aCase() {
        return AUnit.aCase("X800001");
    }

    @Test
    void the_page_says_who_and_what_is_next_and_was_last() {
        var page =
                page(
                        aCase().withContactEvery(7, ContactMode.VIDEO, TODAY.minusDays(60))
                                .withHarm(HarmLevel.HIGH, TODAY.minusDays(90))
                                .withSafeTimes(SafeTimes.officeHours())
                                .with(AContact.on(TODAY.plusDays(3)).build())
                                .with(AContact.on(TODAY.minusDays(4)).withOutcome("ATTC").build()));

        assertThat(page.title()).isEqualTo("Case X800001");
        for (String words :
                List.of(
                        "Ines Tester",
                        "Born 28 February 1990, 30 years",
                        "High harm",
                        "Manager: Ada Okoro",
                        "Fri 10 Apr 10am, Planned Telephone Contact",
                        "Fri 3 Apr, Planned Telephone Contact",
                        "Every 7 days, Video. Agreed.",
                        "Mon–Fri, 9am–5pm",
                        "blue kettle",
                        "Partner",
                        "Ask first: “Are you alone?”")) {
            assertThat(page.says(words)).as(words).isTrue();
        }
    }

    @Test
    void what_is_not_known_is_said_to_be_so() {
        var page =
                page(
                        aCase().born(new Birth.InBand("23-27", Optional.empty()))
                                .with(
                                        new Event(
                                                1, "Theft", null, "NO-CODE", null, null, null, null,
                                                null, "", List.of())));

        for (String words :
                List.of(
                        "Age 23-27",
                        "Nothing booked",
                        "None yet",
                        "No frequency agreed",
                        "Dates not known",
                        "NO-CODE",
                        "No entries.")) {
            assertThat(page.says(words)).as(words).isTrue();
        }
    }

    @Test
    void what_the_system_wrote_is_folded_and_the_last_three_notes_are_open() {
        var one = aCase();
        for (int day = 1; day <= 5; day++) {
            one.with(
                    AContact.on(TODAY.minusDays(day))
                            .withOutcome("ATTC")
                            .withNote("n" + day)
                            .build());
        }
        one.with(AContact.on(TODAY.minusDays(9)).ofType("C326").bySystem().build())
                .with(AContact.on(TODAY.minusDays(8)).ofType("C326").bySystem().build());

        var page = page(one);

        assertThat(page.says("2 entries by the system")).isTrue();
        assertThat(page.html().split("log__row--open", -1)).hasSize(4);
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

    @ParameterizedTest(name = "{0}={1} says {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "everyDays | ''  | Enter the number of days",
                "everyDays | 366 | Enter a whole number from 1 to 365",
                "mode      | ''  | Select how contact is usually held",
                "reason    | ' ' | Enter the reason"
            })
    void how_often_contact_is_agreed_has_to_be_said(String field, String typed, String words) {
        office.add(aCase());
        var fields = new TreeMap<>(Map.of("everyDays", "7", "mode", "VIDEO", "reason", "Why"));
        fields.put(field, typed);

        var page =
                ada.post(
                        "/cases/X800001/agreed-contact",
                        fields.entrySet().stream()
                                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                                .toArray(String[]::new));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(field, words);
        assertThat(page.besideField(field)).isEqualTo(words);
    }
}

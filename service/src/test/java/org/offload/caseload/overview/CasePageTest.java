package org.offload.caseload.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
                                                1, "Theft", "", null, "NO-CODE", null, null, null,
                                                null, null, "", List.of(), List.of())));

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

        var page = ada.post("/cases/X800001/agreed-contact", fields);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mends()).containsEntry(field, words);
        assertThat(page.besideField(field)).isEqualTo(words);
    }
}

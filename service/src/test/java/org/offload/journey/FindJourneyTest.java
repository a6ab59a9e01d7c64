package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.caseload.Birth;

import java.time.LocalDate;

/** Somebody is found by what people remember of them. */
@Journey
class FindJourneyTest {

    private static String robert(Office office, Visitor ada) {
        String crn = office.crn();
        office.add(
                office.aCallDue(crn)
                        .named("Robert", "Quillfeather")
                        .born(new Birth.On(LocalDate.of(1984, 3, 12))),
                office.aCallDue(office.crn()).named("Roberta", "Quillfeather"));
        ada.open("/cases/" + crn + "/record/alias/new");
        ada.page().locator("#surname").fill("Wherryman");
        ada.page().locator("[data-save]").click();
        ada.open("/cases/" + crn + "/record/address/new");
        ada.page().locator("#status").selectOption("M");
        ada.page().locator("#lines").fill("1 Mill Lane");
        ada.page().locator("#postcode").fill("ZZ9 9ZZ");
        ada.page().locator("[data-save]").click();
        return crn;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Bob Quillfeather, nickname: bob",
        "Quilfether, a name like this",
        "3/12/1984, born on a day like this"
    })
    void a_list_says_why_somebody_is_in_it(
            String typed, String why, Office office, Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);
        String crn = robert(office, ada);
        office.add(
                office.aCallDue(office.crn())
                        .named("Bobby", "Quillfeather")
                        .born(new Birth.On(LocalDate.of(1984, 12, 3))));
        ada.open("/find");

        ada.field("Name, date of birth or CRN").fill(typed);
        ada.press("Find");

        assertThat(ada.text()).contains(why, crn);
        PageCheck.check(ada.page());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Wherryman", "zz99zz", "Quillfeather 12/3/84"})
    void one_match_opens_at_once(String typed, Office office, Visitors visitors) {
        Visitor ada = visitors.as(Staff.ADA);
        String crn = robert(office, ada);
        ada.open("/find");

        ada.field("Name, date of birth or CRN").fill(typed);
        ada.press("Find");

        ada.until("/cases/" + crn);
    }

    @Test
    void whom_i_opened_last_stands_there_before_i_type(Office office, Visitors visitors) {
        office.clock().setTo(Office.NINE.plusDays(1)); // later than any other journey
        Visitor ada = visitors.as(Staff.ADA);
        String crn = office.addCallDue();
        ada.open("/cases/" + crn);

        ada.open("/find");

        assertThat(ada.text()).contains("My recent cases", crn);
        PageCheck.check(ada.page());
    }
}

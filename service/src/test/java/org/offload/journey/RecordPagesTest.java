package org.offload.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.Map;

/** The whole record of a person, filled by hand from its page, at a desk and on a phone. */
@Journey
class RecordPagesTest {

    /** What is typed into each part: by its label, the code of a list or words. */
    private static final Map<String, Map<String, String>> PARTS =
            Map.ofEntries(
                    part("Other names", "Last name", "Llŷr", "First name", "Non"),
                    part("Numbers", "Kind", "PNC", "Number", "2004/0712343H"),
                    part(
                            "Addresses",
                            "Address",
                            "1 Made-up Row",
                            "Status",
                            "M",
                            "Safe to post",
                            "No"),
                    part("Personal contacts", "Who it is to them", "NOK", "Name", "Siân Llŷr"),
                    part("Circumstances", "Kind", "EMP1", "From", "29/2/2020"),
                    part(
                            "Disabilities and adjustments",
                            "Disability",
                            "SIGHT",
                            "Adjustment made",
                            "Large print"),
                    part("Risk of serious harm", "Level", "High harm", "From", "1/4/2020"),
                    part("Tier", "Tier", "A2", "From", "1/4/2020"),
                    part(
                            "Restriction for health",
                            "Effect",
                            "Remote only",
                            "From",
                            "1/4/2020",
                            "Last day",
                            "14/4/2020"),
                    part("Registrations", "Type", "AV2S", "Registered on", "1/4/2020"),
                    part("Role in domestic abuse", "Role", "Victim", "Who told", "The person"));

    private static Map.Entry<String, Map<String, String>> part(String title, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return Map.entry(title, fields);
    }

    @ParameterizedTest
    @ValueSource(ints = {PageCheck.DESK, PageCheck.PHONE})
    void each_part_is_filled_by_hand_from_the_page_of_the_record(
            int width, Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.page().setViewportSize(width, PageCheck.PHONE_HEIGHT);
        ada.open("/cases/" + crn + "/record");

        PARTS.forEach((title, fields) -> fill(ada, title, fields));

        assertThat(ada.page().locator("main").textContent())
                .contains("Non", "2004/0712343H", "1 Made-up Row", "Siân Llŷr")
                .contains("Employment: full time", "Large print", "A2", "Victim")
                .contains("High harm", "Remote only until 14 April 2020", "Risk to Staff");
        PageCheck.check(ada.page());
        ada.open("/cases/" + crn);
        assertThat(ada.text()).contains("Non Llŷr", "Post is not safe", "Large print");
        PageCheck.check(ada.page());
    }

    private static void fill(Visitor ada, String title, Map<String, String> fields) {
        Locator add = link(ada, "Add " + title);
        add.evaluate("link => { link.closest('details').open = true }");
        add.click();
        fields.forEach((label, value) -> answer(ada, label, value));
        ada.press("Save");
        assertThat(ada.page().url()).as(title).contains("/record?notice=");
    }

    /** Radios are found by their answer, all other fields by their label. */
    private static void answer(Visitor ada, String label, String value) {
        Locator field = ada.field(label);
        if (field.count() == 0 || ada.field(value).count() > 0) {
            ada.field(value).check();
        } else if (field.evaluate("field => field.tagName").equals("SELECT")) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    private static Locator link(Visitor ada, String name) {
        return ada.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(name)
                                .setExact(true)
                                .setIncludeHidden(true));
    }

    @Test
    void reachability_is_changed_from_the_case_page_and_what_is_wrong_can_be_mended(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.open("/cases/" + crn);

        ada.follow("Change How to reach them");
        ada.field("Tuesday").check();
        ada.press("Save");

        assertThat(ada.text()).contains("Enter when it is safe to call");
        PageCheck.check(ada.page());

        ada.field("Safe from").fill("9");
        ada.field("Safe until").fill("11:30");
        ada.field("Ask “Are you alone?” before anything else").check();
        ada.press("Save");
        ada.open("/cases/" + crn);

        assertThat(ada.text()).contains("Tue, 9am–11:30am", "Are you alone?");
    }

    @Test
    void the_groups_are_folded_on_a_phone_but_for_the_one_that_was_asked_for(
            Office office, Visitors visitors) {
        String crn = office.addCallDue();
        Visitor ada = visitors.as(Staff.ADA);
        ada.page().setViewportSize(PageCheck.PHONE, PageCheck.PHONE_HEIGHT);

        ada.open("/cases/" + crn + "/record#tier");

        assertThat(link(ada, "Add Tier").isVisible()).isTrue();
        assertThat(link(ada, "Add Addresses").isVisible()).isFalse();

        ada.page().locator(".record__index a[href='#address']").click();

        link(ada, "Add Addresses").waitFor();
        PageCheck.check(ada.page());
    }
}

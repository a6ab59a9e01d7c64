package org.offload.caseload.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.caseload.CaseRecord.Event;
import org.offload.caseload.CaseRecord.Requirement;
import org.offload.caseload.compliance.RarDays;
import org.offload.caseload.compliance.RarDaysDone;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a contact is about: the person, an event, a requirement. */
@PageTest
@Transactional
class AboutTest {

    private static final String CRN = "X800001";
    private static final String NEW = "/cases/X800001/contacts/new";
    private static final UUID RAR = new UUID(0x0190a00000007000L, 0x8000000000000001L);

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(
                AUnit.aCase(CRN)
                        .with(event(1, "NP", new Requirement(RAR, "F", 20, "days", "", null))),
                AUnit.aCase("X800002").with(event(1, "NP")).with(event(2, "329")));
    }

    private static Event event(int number, String order, Requirement... requirements) {
        LocalDate day = OnTuesday.TODAY.minusMonths(6);
        return new Event(
                number,
                "Theft",
                "",
                day,
                order,
                day,
                null,
                12,
                "months",
                null,
                "",
                List.of(requirements),
                List.of());
    }

    private Answer record(String outcome, String... more) {
        String[] fields = {"happened", "OTHER", "outcome", outcome, "kind", "OFFICE"};
        String[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return office.desk(AUnit.ADA).post(NEW, all);
    }

    private List<String> about(String crn) {
        return office.list(
                "select concat_ws(' ', event_number, nullif(component_id, '')) from"
                        + " caseload.contact where crn = ? order by contact_id",
                crn);
    }

    @Test
    void given_one_live_event_then_it_is_about_that_unless_somebody_says_otherwise() {
        record("ATTC");
        record("ATTC", "about", "");
        record("ATTC", "about", "1-R-" + RAR);

        assertThat(about(CRN)).containsExactly("1", "", "1 R-" + RAR);
    }

    @Test
    void given_two_live_events_then_the_page_asks_in_sight() {
        var one = office.desk(AUnit.ADA).get(NEW).html();
        var two = office.desk(AUnit.ADA).get(NEW.replace(CRN, "X800002")).html();

        assertThat(one.indexOf("id=\"about\"")).isGreaterThan(one.indexOf("<details"));
        assertThat(two.indexOf("id=\"about\"")).isLessThan(two.indexOf("<details"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "7-R-0190a000-0000-7000-8000-000000000001", "<b>", "1-R-x"})
    void what_the_case_does_not_have_is_refused(String about) {
        assertThat(record("ATTC", "about", about).besideField("about"))
                .isEqualTo("Select what it is about");
    }

    @Test
    void the_log_tells_the_event_and_can_be_narrowed_down_to_it() {
        record("ATTC");
        record("AFTC", "about", "");

        var page = office.desk(AUnit.ADA).get(found("event", "1"));

        assertThat(page.html())
                .contains("Attended - Complied</span> <span class=\"log__event\">Event 1");
        assertThat(page.html().split("log__row", -1)).hasSize(2);
        assertThat(office.desk(AUnit.ADA).get(found("event", "0")).html())
                .contains("Failed to Comply</span>");
    }

    private String found(String... terms) {
        return office.desk(AUnit.ADA).post("/cases/X800001/log", terms).location();
    }

    @Test
    void failures_at_national_standards_count_against_the_order() {
        var before = office.desk(AUnit.ADA).get("/cases/X800001");
        record("AFTC");
        record("AFTC", "about", "");
        record("ATTC");
        var one = office.desk(AUnit.ADA).get("/cases/X800001");
        record("UAAB", "day", "6/4/2020");
        var two = office.desk(AUnit.ADA).get("/cases/X800001");

        assertThat(before.says("0 of 2 failures in 12 months")).isTrue();
        assertThat(one.says("1 of 2 failures in 12 months")).isTrue();
        assertThat(two.says("2 of 2 failures in 12 months: breach must start")).isTrue();
    }

    @Test
    void given_an_order_whose_limit_no_source_tells_then_nothing_is_counted() {
        office.add(AUnit.aCase("X800003").with(event(1, "204")));

        assertThat(office.desk(AUnit.ADA).get("/cases/X800003").says("failures in")).isFalse();
    }

    @Test
    void days_of_a_requirement_are_counted_from_its_attended_contacts() {
        record("ATTC", "about", "1-R-" + RAR);
        record("AFTC", "about", "1-R-" + RAR);
        record("ATTC", "about", "1-R-" + RAR, "day", "6/4/2020");
        record("AAME", "about", "1-R-" + RAR, "day", "5/4/2020");

        assertThat(office.desk(AUnit.ADA).get("/cases/X800001").says("20 days, 2 days done"))
                .isTrue();
        assertThat(office.bean(RarDaysDone.class).of(Crn.of(CRN)))
                .isEqualTo(Map.of(RAR, new RarDays(2)));
    }
}

package org.offload.rulebook.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.AContact;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.AreaKind;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.Books;
import org.offload.rulebook.fixture.AFigure;
import org.offload.rulebook.fixture.Rules;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/**
 * The hours of a preview, of one case with low harm that is met at the office every 14 days: by the
 * Exceptional Delivery Model, a call every 7 days and the doorstep every 3 months.
 */
@PageTest
@Transactional
class PreviewMinutesTest {

    private static final Area UNIT = new Area(AreaKind.UNIT, "N8PDU");

    private Office office;
    private Rules rules;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        rules = Rules.in(office);
        office.add(
                AUnit.aCase("X800001")
                        .withHarm(HarmLevel.LOW, OnTuesday.TODAY.minusDays(90))
                        .withContactEvery(14, ContactMode.OFFICE, OnTuesday.TODAY.minusDays(60))
                        .with(
                                AContact.on(OnTuesday.TODAY.minusDays(2))
                                        .withOutcome("ATTC")
                                        .build()));
    }

    private Preview preview() {
        Book model =
                office.bean(Books.class)
                        .find(UUID.fromString(rules.model().substring(11)))
                        .orElseThrow();
        return office.bean(PreviewBook.class).of(model, UNIT);
    }

    private double hoursNow() {
        return preview().before().hours();
    }

    private Answer page() {
        return office.desk(AUnit.POLICY).get(rules.model() + "/preview");
    }

    @Test
    void given_a_draft_then_hours_are_counted_by_the_minutes_of_today() {
        assertThat(hoursNow()).isCloseTo(45 / 2.0 / 60, within(0.001));

        AFigure.ofOffice().with("minutes", "90").send(office);

        assertThat(hoursNow()).isCloseTo(90 / 2.0 / 60, within(0.001));
        assertThat(page().says("Hours are counted by the minutes set for 7 April 2020")).isTrue();
        assertThat(page().says("90 minutes")).isTrue();
    }

    @Test
    void given_a_draft_then_a_figure_of_tomorrow_counts_nothing_yet() {
        AFigure.ofOffice().with("minutes", "90").with("from", "tomorrow").send(office);

        assertThat(hoursNow()).isCloseTo(45 / 2.0 / 60, within(0.001));
    }

    @Test
    void given_a_rulebook_that_begins_later_then_hours_are_counted_by_its_first_day() {
        rules.publish(Rules.UNIT, "1/5/2020");
        AFigure.ofOffice().with("minutes", "90").with("from", "1/5/2020").send(office);
        AFigure.ofOffice().with("minutes", "10").with("from", "2/5/2020").send(office);
        AFigure.ofOffice()
                .with("mode", "VIDEO")
                .with("minutes", "60")
                .with("from", "1/5/2020")
                .send(office);

        Preview preview = preview();

        assertThat(preview.before().hours()).isCloseTo(90 / 2.0 / 60, within(0.001));
        assertThat(preview.after().hours()).isCloseTo((60 + 60 * 7 / 91.0) / 60, within(0.02));
        assertThat(page().says("Hours are counted by the minutes set for 1 May 2020")).isTrue();
        assertThat(office.desk(AUnit.POLICY).get(rules.model()).says("See what it would change"))
                .isTrue();
    }

    @Test
    void given_a_rulebook_that_holds_already_then_hours_are_counted_by_today() {
        rules.publish(Rules.UNIT, "today");
        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(3));
        AFigure.ofOffice().with("minutes", "90").send(office);

        assertThat(preview().minutes().day()).isEqualTo(OnTuesday.TODAY.plusDays(3));
        assertThat(preview().minutes().of(ContactMode.OFFICE)).isEqualTo(90);
    }

    @Test
    void the_preview_and_the_list_of_rulebooks_lead_to_the_minutes() {
        String link = "href=\"/rulebooks/minutes\"";

        assertThat(page().html()).contains(link);
        assertThat(office.desk(AUnit.ADA).get("/rulebooks").html()).contains(link);
    }
}

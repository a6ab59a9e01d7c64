package org.offload.voice.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class ConcernsPageTest {

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    @Test
    void the_counts_are_the_rows_and_the_list_goes_on_page_by_page() {
        for (int i = 0; i < 27; i++) {
            Concerning.raise(office, AUnit.ADA, "title", "Concern number " + i);
        }

        Answer first = office.desk(AUnit.SUPPORT).get("/voice/concerns");
        Answer second = office.desk(AUnit.SUPPORT).get("/voice/concerns?show=OPEN&skip=25");

        assertThat(first.says("27 concerns are open, none overdue.")).isTrue();
        assertThat(first.html().split("Concern number ")).hasSize(26);
        assertThat(first.html()).contains("/voice/concerns?show=OPEN&amp;skip=25");
        assertThat(second.html().split("Concern number ")).hasSize(3);
    }

    @Test
    void a_workplace_is_asked_for_and_what_is_over_too() {
        var here = Concerning.raise(office, AUnit.ADA, "title", "Here", "place", AUnit.PLACE);
        Concerning.raise(office, AUnit.ADA, "title", "There", "placeName", "X", "placeTown", "Y");
        here.take(AUnit.EXECUTIVE, Step.DECLINE, "reason", "NOT_OURS", "text", "Not ours.");
        var desk = office.desk(AUnit.ADA);

        assertThat(desk.get("/voice/concerns").says(">Here<")).isFalse();
        Answer over = desk.get("/voice/concerns?show=ALL&where=" + AUnit.PLACE);
        assertThat(over.says(">Here<")).isTrue();
        assertThat(over.says(">There<")).isFalse();
        assertThat(over.says("It is for another organisation. Can be disputed until Tuesday 14"))
                .isTrue();
    }

    @Test
    void nonsense_in_the_address_is_not_asked_for() {
        assertThat(
                        office.desk(AUnit.ADA)
                                .get("/voice/concerns?show=%00&skip=-1&where=" + "x".repeat(200))
                                .status())
                .isEqualTo(200);
        assertThat(office.desk(AUnit.ADA).get("/voice/concerns/nonsense").status()).isEqualTo(404);
    }

    @Test
    void everybody_starts_with_what_is_theirs() {
        Concerning.raise(office, AUnit.ADA).assigned();

        assertThat(office.desk(AUnit.ADA).get("/voice").says("Raised by you")).isTrue();
        assertThat(office.desk(AUnit.BEN).get("/voice").says("Yours to see to")).isTrue();
        assertThat(office.desk(AUnit.EXECUTIVE).get("/voice").says("Due first")).isTrue();
        assertThat(office.desk(AUnit.CAI).get("/voice").says("No soap")).isFalse();
    }
}

package org.offload.voice.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;

@PageTest
@Transactional
class SafetyPageTest {

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        report("HANDWASHING", "ABSENT", "staff", "4", "visitors", "12");
        report("HANDWASHING", "SHORT", "SCREENS", "BROKEN");
    }

    private void report(String... changes) {
        Map<String, String> form =
                new TreeMap<>(
                        Map.of(
                                "place", AUnit.PLACE,
                                "placeType", "PROBATION_OFFICE",
                                "providerType", "CONTRACTED",
                                "observed", "6/4/2020",
                                "signature", "CONFIDENTIAL",
                                "sure", "yes"));
        for (int i = 0; i < changes.length; i += 2) {
            form.put(changes[i], changes[i + 1]);
        }
        office.desk(AUnit.PREMISES).post("/voice/report", form);
    }

    @Test
    void open_concerns_are_added_up_by_workplace_item_and_provider() {
        Answer page = office.desk(AUnit.SAFETY).get("/voice/safety");

        assertThat(cells(page, "Mill House")).isEqualTo("2 0 3");
        assertThat(cells(page, "Handwashing")).isEqualTo("1 0 2");
        assertThat(cells(page, "Screens")).isEqualTo("1 0 1");
        assertThat(cells(page, "Contracted company")).isEqualTo("2 0 3");
        assertThat(page.says("Nothing is overdue.")).isTrue();
    }

    private static String cells(Answer page, String name) {
        String row = page.html().substring(page.html().lastIndexOf(name + "<"));
        return row.substring(row.indexOf("</th>"), row.indexOf("</tr>"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void what_is_overdue_comes_first() {
        OnTuesday.goTo(office.clock(), LocalDateTime.parse("2020-04-20T09:00"));

        Answer page = office.desk(AUnit.HEAD).get("/voice/safety");

        assertThat(page.says("Overdue, level 1: with the answering executive")).isTrue();
        assertThat(cells(page, "Mill House")).isEqualTo("2 2 3");
    }

    @Test
    void the_file_names_nobody_who_raised_anything_and_hides_small_numbers() {
        Answer file = office.desk(AUnit.SAFETY).get("/voice/safety.csv");

        assertThat(file.html().lines()).hasSize(3);
        assertThat(file.html()).contains("Handwashing: Absent – Mill House", "fewer than 5,12");
        assertThat(file.html()).doesNotContain("Percy", "premises");
    }

    @Test
    void a_protected_disclosure_is_in_no_sum_and_no_file() {
        office.desk(AUnit.ADA)
                .post(
                        "/voice/concerns/new",
                        Map.of(
                                "title", "Told by law",
                                "text", "x",
                                "place", AUnit.PLACE,
                                "signature", "SIGNED",
                                "disclosure", "yes"));

        assertThat(cells(office.desk(AUnit.SAFETY).get("/voice/safety"), "Mill House"))
                .isEqualTo("2 0 3");
        assertThat(office.desk(AUnit.EXECUTIVE).get("/voice/safety.csv").says("Told by law"))
                .isFalse();
        String id =
                office.list("select concern_id::text from voice.concern where disclosure")
                        .getFirst();
        assertThat(office.desk(AUnit.SAFETY).get("/voice/concerns/" + id + "/summary").status())
                .isEqualTo(404);
    }

    @Test
    void a_summary_for_a_regulator_says_that_nothing_is_sent() {
        String id =
                office.list("select concern_id::text from voice.concern where weight = 2")
                        .getFirst();

        Answer page = office.desk(AUnit.SAFETY).get("/voice/concerns/" + id + "/summary");

        assertThat(page.says("Offload sends nothing to anybody")).isTrue();
        assertThat(page.says("fewer than 5")).isTrue();
        assertThat(page.says("Acknowledge by Thursday 9 April 2020")).isTrue();
        assertThat(page.html()).doesNotContain("Percy");
    }
}

package org.offload.rulebook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.rulebook.fixture.ADraft;
import org.offload.rulebook.table.ContactRow;
import org.offload.rulebook.table.RestrictionRow;
import org.offload.rulebook.table.Strand;
import org.offload.rulebook.vocabulary.Approver;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Component;
import org.offload.rulebook.vocabulary.Fact;
import org.offload.rulebook.vocabulary.Gap;
import org.offload.rulebook.vocabulary.Interval;
import org.offload.rulebook.vocabulary.Means;
import org.offload.rulebook.vocabulary.Since;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Writing the rows of a draft. */
@PageTest
@Transactional
class EditRowTest {

    private static final Map<String, String> ROW =
            Map.ofEntries(
                    Map.entry("id", "high"),
                    Map.entry("HARM-HIGH", "yes"),
                    Map.entry("HARM-VERY_HIGH", "yes"),
                    Map.entry("PHONE-YES", "yes"),
                    Map.entry("PHONE-NO", "yes"),
                    Map.entry("PHONE-UNKNOWN", "yes"),
                    Map.entry("first.1", "DOORSTEP"),
                    Map.entry("second.1", "OFFICE"),
                    Map.entry("insteadFirst.1", "VIDEO"),
                    Map.entry("every.1", "DAYS"),
                    Map.entry("count.1", "28"),
                    Map.entry("since.1", "FACE_TO_FACE"),
                    Map.entry("first.3", "TELEPHONE"),
                    Map.entry("every.3", "SETTING"),
                    Map.entry("setting.3", "first-after-release"),
                    Map.entry("since.3", "ANY_CONTACT"),
                    Map.entry("lessContact", "HEAD_OF_UNIT"),
                    Map.entry("attendance", "PAIR"),
                    Map.entry("review", "yes"),
                    Map.entry("pauses-PROGRAMME", "yes"),
                    Map.entry("why", "High harm is seen."),
                    Map.entry("sources", "R01, R06"));
    private static final Map<String, String> RESTRICTION =
            Map.ofEntries(
                    Map.entry("id", "young"),
                    Map.entry("AGE-UNDER_18", "yes"),
                    Map.entry("strikes-HOME", "yes"),
                    Map.entry("asksSpo-OFFICE", "yes"),
                    Map.entry("halves", "yes"),
                    Map.entry("attendance", "PAIR"),
                    Map.entry("gap", "ASK_SPO"),
                    Map.entry("why", "Not at home."),
                    Map.entry("sources", ""));

    private ADraft draft;

    @BeforeEach
    void open(Office office) {
        draft = ADraft.in(office.open());
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> fields = new TreeMap<>(ROW);
        fields.put(field, value);
        return fields;
    }

    private List<String> contact() {
        return draft.book().tables().contact().stream().map(ContactRow::id).toList();
    }

    private List<String> restriction() {
        return draft.book().tables().restriction().stream().map(RestrictionRow::id).toList();
    }

    @Test
    void a_new_row_comes_before_the_last_one_for_everyone_else() {
        Answer blank = draft.policy().get(draft.path() + "/contact/new");
        Answer saved = draft.post("/contact/new", ROW);

        assertThat(blank.title()).isEqualTo(blank.heading()).isEqualTo("Row: who must be seen");
        assertThat(saved.location())
                .isEqualTo(draft.path() + "?notice=rulebook.notice.saved#contact-high");
        assertThat(contact()).endsWith("high", "as-agreed");
        assertThat(draft.book().tables().contact().get(3))
                .isEqualTo(
                        new ContactRow(
                                "high",
                                new org.offload.rulebook.table.Condition(
                                        Map.of(Fact.HARM, Set.of("HIGH", "VERY_HIGH"))),
                                List.of(
                                        new Strand(
                                                List.of(Means.DOORSTEP, Means.OFFICE),
                                                List.of(Means.VIDEO),
                                                new Interval.Days(28),
                                                Since.FACE_TO_FACE),
                                        new Strand(
                                                List.of(Means.TELEPHONE),
                                                List.of(),
                                                new Interval.Setting("first-after-release"),
                                                Since.ANY_CONTACT)),
                                Approver.HEAD_OF_UNIT,
                                Attendance.PAIR,
                                true,
                                Set.of(Component.PROGRAMME),
                                "High harm is seen.",
                                List.of("R01", "R06")));
    }

    @Test
    void a_row_that_is_opened_and_saved_unchanged_is_the_same_row() {
        List<ContactRow> before = draft.book().tables().contact();
        var fields = new TreeMap<>(new ContactTable().values(before.getLast()));

        draft.post("/contact/as-agreed", fields);

        assertThat(draft.book().tables().contact()).isEqualTo(before);
        assertThat(draft.book().version()).isEqualTo(1);
    }

    @Test
    void the_form_of_a_row_shows_what_it_says_and_the_facts_it_asks_about_first() {
        Answer form = draft.policy().get(draft.path() + "/contact/first-highest-tier");

        assertThat(form.value("id")).isEqualTo("first-highest-tier");
        assertThat(form.value("count.1")).isEqualTo("2");
        assertThat(form.value("every.1")).isEqualTo("WORKING_DAYS");
        assertThat(form.value("first.1")).isEqualTo("OFFICE");
        assertThat(form.value("insteadSecond.1")).isEqualTo("VIDEO");
        assertThat(form.html())
                .containsSubsequence("name=\"TIER-A\"", "Other facts", "name=\"HARM-LOW\"");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            textBlock =
                    """
                    id      |                     | Enter a name for the row
                    id      | a row               | Use 1 to 40 letters, digits and hyphens
                    id      | new                 | Use 1 to 40 letters, digits and hyphens
                    id      | as-agreed           | Another row of this table has that name
                    count.1 |                     | Enter how many, from 1 to 366
                    count.1 | 367                 | Enter a whole number
                    every.1 | NEVER               | Select how often
                    since.1 |                     | Select from when it counts
                    setting.3 | First one         | Enter the name of a setting
                    lessContact | NOBODY          | Select who must agree
                    attendance  | CROWD           | Select who goes
                    why     |                     | Say why
                    sources | R 01                | Use letters, digits and hyphens for each source\
                    """)
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(
            String field, String value, String says) {
        String typed = value == null ? "" : value;

        Answer answer = draft.post("/contact/new", with(field, typed));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mends()).containsOnlyKeys(field);
        assertThat(answer.besideField(field)).startsWith(says);
        assertThat(answer.value("first.1")).isEqualTo("DOORSTEP");
        assertThat(answer.html())
                .contains("name=\"HARM-HIGH\" type=\"checkbox\" value=\"yes\" checked");
        assertThat(contact()).doesNotContain("high").hasSize(4);
    }

    @Test
    void a_row_asks_for_at_least_one_way_to_meet() {
        Map<String, String> fields = with("first.1", "");
        fields.put("second.1", "");

        assertThat(draft.post("/contact/new", fields).mends()).containsOnlyKeys("first.1");
    }

    @Test
    void a_stale_row_is_refused_once_with_what_was_typed() {
        int seen = draft.book().version();
        draft.post("/contact/new", with("id", "theirs"));

        Answer mine = draft.post("/contact/as-agreed", seen, ROW);
        Answer again =
                draft.post("/contact/as-agreed", Integer.parseInt(mine.value("version")), ROW);

        assertThat(mine.mends().get("id")).startsWith("Somebody else has changed this rulebook");
        assertThat(mine.value("why")).isEqualTo("High harm is seen.");
        assertThat(again.status()).isEqualTo(302);
        assertThat(contact()).endsWith("theirs", "high").doesNotContain("as-agreed");
    }

    @Test
    void a_row_that_somebody_has_removed_meanwhile_can_be_added_again() {
        int seen = draft.book().version();
        draft.press("/contact/first-highest-tier/remove");

        Answer mine = draft.post("/contact/first-highest-tier", seen, ROW);
        draft.post("/contact/first-highest-tier", ROW);

        assertThat(mine.mends().get("id")).startsWith("Somebody else has removed this row");
        assertThat(contact()).endsWith("high", "as-agreed");
        assertThat(draft.policy().get(draft.path() + "/contact/first-highest-tier").status())
                .isEqualTo(404);
    }

    @Test
    void a_row_that_is_sent_twice_is_saved_once_and_other_words_are_not_lost() {
        UUID receipt = Ids.next();
        String[] fields = flat(ROW);
        String[] others = flat(with("why", "Something else."));

        Answer first = draft.policy().post(receipt, draft.path() + "/contact/new", fields);
        Answer second = draft.policy().post(receipt, draft.path() + "/contact/new", fields);
        Answer third = draft.policy().post(receipt, draft.path() + "/contact/new", others);

        assertThat(second.location()).isEqualTo(first.location()).contains("#contact-high");
        assertThat(third.status()).isEqualTo(409);
        assertThat(third.value("why")).isEqualTo("Something else.");
        assertThat(draft.book().version()).isEqualTo(1);
    }

    private static String[] flat(Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("version", "0");
        return all.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    @Test
    void rows_are_moved_and_removed() {
        draft.press("/contact/first-highest-tier/up");
        draft.press("/restriction/remote-only/down");
        draft.press("/restriction/office/remove");

        assertThat(contact())
                .containsExactly(
                        "first-highest-tier",
                        "first-after-release",
                        "first-after-sentence",
                        "as-agreed");
        assertThat(restriction()).startsWith("not-indoors", "remote-only").doesNotContain("office");
    }

    @Test
    void a_stale_button_changes_nothing_and_says_so() {
        List<String> before = contact();

        Answer answer = draft.post("/contact/as-agreed/remove", 7, Map.of());

        assertThat(
                        draft.policy()
                                .get(answer.location())
                                .says("Not done: somebody else has changed"))
                .isTrue();
        assertThat(contact()).isEqualTo(before);
    }

    @Test
    void every_row_can_be_removed_and_the_page_says_what_is_missing() {
        contact().forEach(row -> draft.press("/contact/" + row + "/remove"));

        assertThat(contact()).isEmpty();
        assertThat(draft.page().says("Add a row to the contact table. It has none.")).isTrue();
    }

    @Test
    void a_restriction_is_added_at_the_end_and_opens_as_it_was_saved() {
        draft.post("/restriction/new", RESTRICTION);

        Answer form = draft.policy().get(draft.path() + "/restriction/young");
        assertThat(draft.book().tables().restriction().getLast())
                .isEqualTo(
                        new RestrictionRow(
                                "young",
                                new org.offload.rulebook.table.Condition(
                                        Map.of(Fact.AGE, Set.of("UNDER_18"))),
                                Set.of(Means.HOME),
                                Set.of(Means.OFFICE),
                                true,
                                Attendance.PAIR,
                                Optional.of(Gap.ASK_SPO),
                                "Not at home.",
                                List.of()));
        assertThat(form.heading()).isEqualTo("Row: what narrows it");
        assertThat(form.value("gap")).isEqualTo("ASK_SPO");
    }

    @Test
    void a_draft_says_what_must_be_mended_before_what_is_worth_knowing() {
        draft.post("/contact/as-agreed", with("id", "as-agreed"));

        assertThat(draft.page().html())
                .contains("To be mended before it is published")
                .contains("Add a row to the contact table for cases with");
    }
}

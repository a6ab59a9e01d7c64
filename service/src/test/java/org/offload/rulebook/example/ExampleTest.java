package org.offload.rulebook.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.rulebook.book.BookState;
import org.offload.rulebook.fixture.ADraft;
import org.offload.rulebook.vocabulary.Fact;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Examples of a draft. */
@PageTest
@Transactional
class ExampleTest {

    private static final String NEW = "/examples/new";

    private Office office;
    private ADraft draft;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        draft = ADraft.in(office);
    }

    /** A case under way whom the tables leave to what was agreed. */
    private Map<String, String> example() {
        Map<String, String> fields = new TreeMap<>();
        ChangeExamples.asked(draft.book())
                .forEach(fact -> fields.put(fact.name(), fact.categories().getFirst()));
        fields.putAll(
                Map.of(
                        "name",
                        "Under way",
                        Fact.STAGE.name(),
                        "UNDER_WAY",
                        Fact.AGREED.name(),
                        "TELEPHONE",
                        "row",
                        "as-agreed",
                        "modes",
                        "Telephone call"));
        return fields;
    }

    private int count() {
        return office.count("rulebook.book_example where book_id = ?", draft.id());
    }

    private Map<String, String> with(String field, String value) {
        Map<String, String> fields = example();
        fields.put(field, value);
        return fields;
    }

    @Test
    void an_example_that_comes_out_says_so_on_the_page_of_the_draft() {
        Answer form = draft.policy().get(draft.path() + NEW);
        Answer saved = draft.post(NEW, example());

        assertThat(form.title()).isEqualTo(form.heading()).isEqualTo("Add an example");
        assertThat(saved.location()).endsWith("#examples");
        assertThat(draft.page().says("As expected: row as-agreed, telephone call")).isTrue();
        assertThat(draft.page().says("Not as expected")).isFalse();
    }

    @Test
    void a_form_without_an_answer_comes_back_with_what_the_tables_say_now() {
        Map<String, String> fields = with("row", "");
        fields.put("modes", "");

        Answer asked = draft.post(NEW, fields);
        fields.putAll(Map.of("then", "fill", "row", "first-after-release"));
        Answer filled = draft.post(NEW, fields);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.mends()).containsOnlyKeys("row");
        assertThat(asked.value("row")).isEqualTo("as-agreed");
        assertThat(asked.value("modes")).isEqualTo("telephone call");
        assertThat(filled.status()).isEqualTo(200);
        assertThat(filled.value("row")).isEqualTo("as-agreed");
        assertThat(count()).isZero();
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        assertThat(draft.post(NEW, with("name", "")).mends()).containsOnlyKeys("name");
        assertThat(draft.post(NEW, with("STAGE", "LATER")).mends()).containsOnlyKeys("STAGE");
        assertThat(draft.post(NEW, with("row", "gone")).mends()).containsOnlyKeys("row");
        Answer modes = draft.post(NEW, with("modes", "by post"));
        assertThat(modes.mends()).containsOnlyKeys("modes");
        assertThat(modes.value("modes")).isEqualTo("by post");
        assertThat(count()).isZero();
    }

    @Test
    void an_example_that_is_sent_twice_is_added_once() {
        UUID receipt = Ids.next();
        String[] fields =
                example().entrySet().stream()
                        .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                        .toArray(String[]::new);

        draft.policy().post(receipt, draft.path() + NEW, fields);
        draft.policy().post(receipt, draft.path() + NEW, fields);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void one_that_fails_says_what_came_and_the_draft_is_not_published_while_it_does() {
        draft.post(NEW, with("modes", "video call"));

        Answer refused = publish();
        String page = draft.page().html();
        draft.press("/examples/" + exampleId() + "/remove");
        Answer published = publish();

        assertThat(page)
                .contains("Not as expected")
                .contains("It must be row as-agreed, video call. It is row as-agreed, telephone");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.besideField("area")).startsWith("Example “Under way” does not come out");
        assertThat(published.location()).endsWith("notice=rulebook.notice.published");
        assertThat(draft.book().state()).isEqualTo(BookState.PUBLISHED);
    }

    private Answer publish() {
        return draft.post(
                "/publish", Map.of("area", "NATION", "from", "1/5/2030", "reason", "A test"));
    }

    private String exampleId() {
        return office.list(
                        "select example_id::text from rulebook.book_example where book_id = ?",
                        draft.id())
                .getFirst();
    }

    @Test
    void what_an_example_does_not_name_must_not_matter() {
        draft.post(NEW, example());
        draft.post(
                "/contact/new",
                Map.ofEntries(
                        Map.entry("id", "older"),
                        Map.entry("AGE-FROM_70", "yes"),
                        Map.entry("first.1", "VIDEO"),
                        Map.entry("every.1", "PLAN"),
                        Map.entry("since.1", "ANY_CONTACT"),
                        Map.entry("lessContact", "SPO"),
                        Map.entry("attendance", "ALONE"),
                        Map.entry("why", "By video."),
                        Map.entry("sources", "")));

        assertThat(
                        draft.page()
                                .says(
                                        "It is row older, video call, for example where Age: 70 and"
                                                + " over"))
                .isTrue();
    }

    @Test
    void examples_are_copied_with_the_draft_and_tried_on_the_copy() {
        draft.post(NEW, example());

        String copy = draft.press("/copy").location();

        assertThat(draft.policy().get(copy).says("As expected: row as-agreed")).isTrue();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void an_example_of_tables_without_a_row_is_shown_as_failing() {
        draft.post(NEW, example());
        draft.book()
                .tables()
                .contact()
                .forEach(row -> draft.press("/contact/" + row.id() + "/remove"));

        assertThat(draft.page().says("It is no row at all")).isTrue();
    }

    @Test
    void an_example_that_is_not_there_cannot_be_removed() {
        assertThat(draft.press("/examples/" + Ids.next() + "/remove").status()).isEqualTo(404);
    }
}

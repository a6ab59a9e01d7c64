package org.offload.rulebook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.Answer;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Ids;
import org.offload.rulebook.book.Area;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.book.BookState;
import org.offload.rulebook.book.Books;
import org.offload.rulebook.book.Layer;
import org.offload.rulebook.book.Setting;
import org.offload.rulebook.book.Setting.Unit;
import org.offload.rulebook.book.ShippedBooks;
import org.offload.rulebook.fixture.ADraft;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Making a draft, saying what it is, and giving it up. */
@PageTest
@Transactional
class EditDraftTest {

    private static final Map<String, String> ABOUT =
            Map.of(
                    "name", "Summer standards",
                    "layer", "EXCEPTIONAL",
                    "reason", "Offices are hot.",
                    "amount.first-after-release", "2",
                    "unit.first-after-release", "DAYS",
                    "source.first-after-release", "The summer notice");

    private Office office;
    private ADraft draft;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        draft = ADraft.in(office);
    }

    private static Map<String, String> aboutWith(String field, String value) {
        Map<String, String> fields = new TreeMap<>(ABOUT);
        fields.put(field, value);
        return fields;
    }

    @Test
    void a_draft_of_a_version_has_its_tables_and_settings_and_the_next_number() {
        Book from = office.bean(Books.class).find(ShippedBooks.ALL.getFirst().id()).orElseThrow();

        Book copy = draft.book();

        assertThat(copy.tables()).isEqualTo(from.tables());
        assertThat(copy.settings()).isEqualTo(from.settings()).isNotEmpty();
        assertThat(copy.name()).isEqualTo(from.name());
        assertThat(copy.number()).isGreaterThan(from.number());
        assertThat(copy.state()).isEqualTo(BookState.DRAFT);
        assertThat(copy.area()).isEqualTo(Area.NATION);
        assertThat(copy.from()).isNull();
        assertThat(copy.author()).isEqualTo("Pola Lind");
    }

    @Test
    void a_copy_that_is_sent_twice_is_made_once() {
        UUID receipt = Ids.next();

        int before = office.count("rulebook.book");
        Answer first = draft.policy().post(receipt, ADraft.ORDINARY + "/copy");
        Answer second = draft.policy().post(receipt, ADraft.ORDINARY + "/copy");

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(office.count("rulebook.book")).isEqualTo(before + 1);
    }

    @Test
    void what_a_draft_says_of_itself_can_be_changed_with_its_settings() {
        Answer form = draft.policy().get(draft.path() + "/about");
        Answer saved = draft.post("/about", ABOUT);

        Book now = draft.book();
        assertThat(form.title()).isEqualTo(form.heading()).isEqualTo("Name, reason and settings");
        assertThat(form.value("amount.first-after-release")).isEqualTo("1");
        assertThat(form.value("unit.first-after-release")).isEqualTo("WORKING_DAYS");
        assertThat(saved.location()).startsWith(draft.path());
        assertThat(now.name()).isEqualTo("Summer standards");
        assertThat(now.number()).isEqualTo(1);
        assertThat(now.layer()).isEqualTo(Layer.EXCEPTIONAL);
        assertThat(now.reason()).isEqualTo("Offices are hot.");
        assertThat(now.settings())
                .isEqualTo(
                        List.of(
                                new Setting(
                                        "first-after-release",
                                        2,
                                        Unit.DAYS,
                                        "The summer notice",
                                        false)));
    }

    @Test
    void a_setting_has_the_bounds_of_its_unit_and_what_was_typed_stays() {
        Answer answer = draft.post("/about", aboutWith("amount.first-after-release", "367"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mends()).containsOnlyKeys("amount.first-after-release");
        assertThat(answer.value("amount.first-after-release")).isEqualTo("367");
        assertThat(answer.value("name")).isEqualTo("Summer standards");
        assertThat(draft.book().name()).isEqualTo("Ordinary standards");
    }

    @Test
    void what_is_missing_is_said_at_each_field() {
        Answer answer = draft.post("/about", Map.of());

        assertThat(answer.mends())
                .containsEntry("name", "Enter a name")
                .containsEntry("layer", "Select whether it is ordinary or exceptional")
                .containsEntry("reason", "Say why it is there")
                .containsEntry(
                        "amount.first-after-release", "Enter the amount of first-after-release")
                .containsEntry(
                        "source.first-after-release", "Say where first-after-release is from");
        assertThat(draft.post("/about", aboutWith("name", "x".repeat(81))).mends())
                .containsOnlyKeys("name");
    }

    @Test
    void a_stale_change_is_refused_and_goes_on_from_what_is_saved_now() {
        int seen = draft.book().version();
        draft.post("/about", aboutWith("name", "Theirs"));

        Answer mine = draft.post("/about", seen, ABOUT);

        assertThat(mine.status()).isEqualTo(422);
        assertThat(mine.mends().get("name")).startsWith("Somebody else has changed this rulebook");
        assertThat(mine.value("name")).isEqualTo("Summer standards");
        assertThat(mine.value("version")).isEqualTo(String.valueOf(seen + 1));
        assertThat(draft.book().name()).isEqualTo("Theirs");
    }

    @Test
    void a_draft_that_is_given_up_is_a_draft_no_more() {
        Answer stale = draft.post("/give-up", 99, Map.of());
        BookState before = draft.book().state();

        Answer gone = draft.press("/give-up");

        assertThat(stale.location()).endsWith("notice=rulebook.notice.changed");
        assertThat(before).isEqualTo(BookState.DRAFT);
        assertThat(gone.location()).isEqualTo("/rulebooks?notice=rulebook.notice.givenUp");
        assertThat(draft.book().state()).isEqualTo(BookState.WITHDRAWN);
        assertThat(draft.press("/give-up").status()).isEqualTo(404);
        assertThat(draft.policy().get(draft.path() + "/about").status()).isEqualTo(404);
        assertThat(draft.page().says("Change name, reason and settings")).isFalse();
    }

    @Test
    void what_is_published_cannot_be_changed() {
        for (String page :
                List.of("/about", "/upload", "/editor", "/contact/as-agreed", "/examples/new")) {
            assertThat(draft.policy().get(ADraft.ORDINARY + page).status()).isEqualTo(404);
        }
        for (String form :
                List.of(
                        "/about",
                        "/give-up",
                        "/file",
                        "/editor",
                        "/contact/as-agreed",
                        "/contact/as-agreed/remove",
                        "/restriction/no-phone/up",
                        "/examples/new")) {
            assertThat(draft.policy().post(ADraft.ORDINARY + form, "version", "0").status())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(draft.policy().get(ADraft.ORDINARY).says("Make a draft from this")).isTrue();
    }
}

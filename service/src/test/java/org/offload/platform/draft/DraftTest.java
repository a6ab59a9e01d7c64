package org.offload.platform.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.transaction.annotation.Transactional;

@PageTest
@Transactional
class DraftTest {

    private static final String PAGE = "/cases/X800001/contacts/new";

    private Office office;
    private Desk ada;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.add(AUnit.aCase("X800001"));
        ada = office.desk(AUnit.ADA);
    }

    private int keep(String form, String note) {
        return ada.post("/drafts", "form", form, "note", note).status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spoke, all well.",
                "</textarea><script>alert(\"x\")</script>",
                "Siân said: ‘it's 5 > 4’ & \"left\"",
                "Mae'n iawn, diolch – ŵ ŷ â 😀👩‍👧",
                "first\n\nthird line\ttab"
            })
    void what_is_typed_is_found_again_as_it_was_and_is_no_part_of_the_page(String note) {
        assertThat(keep(PAGE, note)).isEqualTo(204);

        var page = ada.get(PAGE);

        assertThat(page.value("note")).isEqualTo(note);
        assertThat(page.html()).doesNotContain("<script>alert");
        assertThat(page.says("You typed this on 7 April 2020 at 9:30am and did not save it."))
                .isTrue();
    }

    @Test
    void a_note_of_12000_characters_is_kept() {
        String note = "ŵ😀".repeat(6_000);

        keep(PAGE, note);

        assertThat(ada.get(PAGE).value("note")).isEqualTo(note);
    }

    @Test
    void a_draft_is_for_whoever_typed_it_and_for_its_page_only() {
        keep(PAGE, "mine");

        assertThat(office.desk(AUnit.BEN).get(PAGE).value("note")).isEmpty();
        assertThat(ada.get(PAGE + "?from=case").value("note")).isEmpty();
    }

    @Test
    void to_start_afresh_is_to_forget_it() {
        keep(PAGE, "Spo");

        var answer = ada.post("/drafts/discard", "form", PAGE);

        assertThat(answer.location()).isEqualTo(PAGE);
        assertThat(ada.get(PAGE).value("note")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil", "no path", ""})
    void a_form_that_stands_nowhere_here_is_not_kept_and_leads_nowhere(String form) {
        keep(form, "lost");

        assertThat(office.count("platform.draft where username = 'n8.ada'")).isZero();
        assertThat(ada.post("/drafts/discard", "form", form).location()).isEqualTo("/");
    }

    @Test
    void given_a_form_with_a_stale_token_then_it_is_kept_and_opens_again() {
        var answer = ada.postStale(PAGE, "note", "typed before the break");

        assertThat(answer.location()).isEqualTo(PAGE);
        assertThat(ada.get(PAGE).value("note")).isEqualTo("typed before the break");
    }

    @Test
    void given_a_form_of_another_site_then_it_is_refused_and_not_kept() {
        var answer = ada.postFromElsewhere(PAGE, "form", PAGE, "note", "from another site");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(office.count("platform.draft where username = 'n8.ada'")).isZero();
    }
}

package org.offload.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody goes on who has signed in, and with what. */
@PageTest
@Transactional
class AfterSignInTest {

    private static final String PASSWORD = "three words öf mine";

    private static final String HASH = "{bcrypt}" + BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4));

    private Office office;

    private Desk desk;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        desk = office.nobody();
        office.jdbc()
                .sql("update platform.account set password_hash = ? where username like 'n8.%'")
                .param(HASH)
                .update();
        // The throttle keeps its count outside the test's transaction.
        office.bean(Throttle.class).forget("n8.ada");
        office.bean(Throttle.class).forget("n8.locked");
    }

    private Answer signIn(String username, String password, String... more) {
        String[] fields = new String[4 + more.length];
        System.arraycopy(
                new String[] {"username", username, "password", password}, 0, fields, 0, 4);
        System.arraycopy(more, 0, fields, 4, more.length);
        return desk.post("/sign-in", fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/ /evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "evil.example",
                ""
            })
    void given_a_way_that_leads_elsewhere_then_the_day_begins_here(String to) {
        assertThat(signIn("n8.ada", PASSWORD, "to", to).location()).isEqualTo("/");
    }

    @Test
    void given_a_page_asked_for_before_then_it_comes_after_signing_in() {
        var asked = desk.get("/cases/X800001?notice=caseload.notice.booked");

        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.heading()).isEqualTo("Sign in");
        assertThat(asked.value("to")).isEqualTo("/cases/X800001?notice=caseload.notice.booked");
        assertThat(signIn("n8.ada", PASSWORD, "to", asked.value("to")).location())
                .isEqualTo("/cases/X800001?notice=caseload.notice.booked");
    }

    @Test
    void given_a_form_sent_after_the_session_ended_then_it_opens_with_what_was_typed() {
        String note = "She said “don't <b>ring</b>” 😀\n\"after\" 5";
        var asked = desk.post("/cases/X800001/contacts/new", "note", note);
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.html()).doesNotContain("<b>ring");

        var signedIn =
                signIn(
                        "n8.ada",
                        PASSWORD,
                        "to",
                        asked.value("to"),
                        "kept.note",
                        asked.value("kept.note"),
                        "kept.form",
                        asked.value("kept.form"));

        assertThat(signedIn.location()).isEqualTo("/cases/X800001/contacts/new");
        office.add(AUnit.aCase("X800001"));
        assertThat(office.desk(AUnit.ADA).get(signedIn.location()).value("note")).isEqualTo(note);
    }

    @Test
    void given_a_form_of_another_site_then_nothing_of_it_is_kept() {
        var asked = desk.postFromElsewhere("/x", "form", "/cases/X800001", "note", "not ours");

        assertThat(asked.html()).doesNotContain("not ours");
    }
}

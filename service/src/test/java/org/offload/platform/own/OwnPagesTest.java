package org.offload.platform.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Answer;
import org.offload.fixture.Desk;
import org.offload.fixture.Office;
import org.offload.fixture.OnTuesday;
import org.offload.fixture.PageTest;
import org.offload.platform.signin.Throttle;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.transaction.annotation.Transactional;

/** Choosing a password, by a one-time code and by the present one. */
@PageTest
@Transactional
class OwnPagesTest {

    private static final String OLD = "three words öf mine";
    private static final String NEW = "kettle otter vinegar";

    private Office office;
    private Desk ada;
    private Desk nobody;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        ada = office.desk(AUnit.ADA);
        nobody = office.nobody();
        office.jdbc()
                .sql("update platform.account set password_hash = ? where username like 'n8.%'")
                .param("{bcrypt}" + BCrypt.hashpw(OLD, BCrypt.gensalt(4)))
                .update();
        office.bean(Throttle.class).forget("n8.ada");
        office.bean(Throttle.class).forget("n8.ben");
    }

    private String codeForBen() {
        String page = office.desk(AUnit.SUPPORT).post("/accounts/n8.ben/reset").html();
        return page.replaceFirst("(?s).*/welcome#([0-9A-Z-]+).*", "$1");
    }

    private Answer welcome(String code, String password) {
        return nobody.post(
                "/welcome", "code", code, "passwordNew", password, "passwordAgain", password);
    }

    private Answer signIn(String username, String password) {
        return nobody.post("/sign-in", "username", username, "password", password);
    }

    @Test
    void given_a_code_then_a_password_is_chosen_once_and_opens_the_account() {
        String code = codeForBen();
        assertThat(signIn("n8.ben", OLD).status()).isEqualTo(401);

        assertThat(welcome(code, NEW).location())
                .startsWith("/sign-in?notice=platform.notice.password");
        assertThat(signIn("n8.ben", NEW).location()).isEqualTo("/");
        assertThat(welcome(code, "another good password").mends()).containsKey("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "x"})
    void given_an_account_without_a_password_then_none_opens_it(String password) {
        codeForBen();

        assertThat(signIn("n8.ben", password).status()).isEqualTo(401);
    }

    @Test
    void given_a_code_that_has_run_out_or_was_replaced_then_it_opens_nothing() {
        String first = codeForBen();
        String second = codeForBen();
        assertThat(welcome(first, NEW).mends()).containsKey("code");

        OnTuesday.goTo(office.clock(), OnTuesday.NOW.plusDays(2));

        assertThat(welcome(second, NEW).mends()).containsKey("code");
    }

    @Test
    void a_refused_password_uses_no_code_up_and_is_not_shown_again() {
        String code = codeForBen();

        var page = welcome(code, "unbelievable");

        assertThat(page.besideField("passwordNew")).contains("tried first");
        assertThat(page.html()).doesNotContain("unbelievable");
        assertThat(page.value("code")).isEqualTo(code);
        assertThat(welcome(code, NEW).location()).startsWith("/sign-in");
    }

    @Test
    void given_the_present_password_then_another_is_chosen() {
        var answer =
                ada.post(
                        "/me/password",
                        "passwordNow",
                        OLD,
                        "passwordNew",
                        NEW,
                        "passwordAgain",
                        NEW);

        assertThat(answer.location()).startsWith("/me?notice=platform.notice.password");
        assertThat(signIn("n8.ada", NEW).location()).isEqualTo("/");
        assertThat(office.count("platform.form_receipt where username = 'n8.ada'")).isZero();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "passwordNow   | wrong words here    | kettle otter vinegar | Enter your present",
                "passwordNew   | three words öf mine | kettle               | Enter at least 12",
                "passwordNew   | three words öf mine | three words öf mine  | Choose another"
            })
    void a_password_that_is_to_be_mended_says_how(
            String field, String present, String chosen, String words) {
        var page =
                ada.post(
                        "/me/password",
                        "passwordNow",
                        present,
                        "passwordNew",
                        chosen,
                        "passwordAgain",
                        chosen);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.besideField(field)).startsWith(words);
    }

    @Test
    void given_five_wrong_present_passwords_then_the_next_has_to_wait() {
        for (int i = 0; i < 5; i++) {
            ada.post("/me/password", "passwordNow", "wrong");
        }

        var page = ada.post("/me/password", "passwordNow", OLD);

        assertThat(page.besideField("passwordNow")).startsWith("Too many tries.");
        office.bean(Throttle.class).forget("n8.ada");
    }

    @Test
    void a_password_form_of_an_ended_session_leaves_no_password_on_the_sign_in_page() {
        var page =
                nobody.post("/me/password", "passwordNow", OLD, "passwordNew", NEW, "note", "kept");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.html()).contains("kept").doesNotContain(NEW);
    }

    @Test
    void ones_own_page_says_who_one_is_here() {
        var page = ada.get("/me");

        assertThat(page.says("Ada Okoro") && page.says("probation practitioner")).isTrue();
        assertThat(page.html()).contains("/me/password");
    }
}

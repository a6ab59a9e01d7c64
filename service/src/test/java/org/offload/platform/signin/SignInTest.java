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

import java.util.UUID;

@PageTest
@Transactional
class SignInTest {

    private static final String PASSWORD = "three words öf mine";

    private static final String HASH = "{bcrypt}" + BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4));

    private static final String WRONG = "Enter a user name and password that belong together";

    private static final String TOO_OFTEN =
            "Too many tries. Wait 15 minutes, or ask your administrator.";

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
    @ValueSource(strings = {"n8.ada", " N8.Ada "})
    void given_the_right_password_then_the_day_begins(String username) {
        var answer = signIn(username, PASSWORD);

        assertThat(answer.location()).isEqualTo("/");
        assertThat(office.list("select act from platform.audit_user where username = 'n8.ada'"))
                .containsExactly("signed in");
    }

    @Test
    void given_a_wrong_password_then_the_page_says_so_and_keeps_the_name() {
        var answer = signIn("n8.ada", "three words of yours");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.mends()).containsEntry("username", WRONG);
        assertThat(answer.besideField("username")).isEqualTo(WRONG);
        assertThat(answer.value("username")).isEqualTo("n8.ada");
        assertThat(answer.html()).doesNotContain("three words of yours");
        assertThat(office.list("select act from platform.audit_user where username = 'n8.ada'"))
                .containsExactly("sign-in failed");
    }

    @Test
    void given_an_unknown_name_then_it_looks_like_a_wrong_password() {
        var unknown = signIn("nobody." + UUID.randomUUID(), PASSWORD);

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.mends()).containsEntry("username", WRONG);
    }

    @Test
    void given_a_locked_account_then_even_the_right_password_does_not_open_it() {
        var answer = signIn("n8.locked", PASSWORD);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.mends()).containsEntry("username", WRONG);
    }

    @Test
    void given_five_wrong_tries_then_the_right_password_has_to_wait_for_this_name_only() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("n8.ada", "wrong").mends()).containsValue(WRONG);
        }

        assertThat(signIn("n8.ada", PASSWORD).mends()).containsValue(TOO_OFTEN);
        assertThat(signIn("n8.ben", PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void given_a_right_password_then_the_wrong_tries_before_are_forgotten() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                signIn("n8.ada", "wrong");
            }
            assertThat(signIn("n8.ada", PASSWORD).location()).isEqualTo("/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n8\u0000ada",
                "<script>alert(1)</script>",
                "'; drop table account",
                "\u202eada"
            })
    void given_a_name_of_odd_letters_then_it_is_only_a_wrong_one(String username) {
        var answer = signIn(username, "x\u0000y".repeat(100));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.html()).doesNotContain("<script>alert");
    }

    @Test
    void given_a_form_sent_after_signing_out_in_another_window_then_signing_in_carries_it() {
        var asked = desk.postStale("/cases/X800001/contacts/new", "note", "not to be lost");

        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.value("kept.note")).isEqualTo("not to be lost");
        assertThat(asked.value("to")).isEqualTo("/cases/X800001/contacts/new");
    }

    @Test
    void signing_out_is_kept_in_the_audit_and_says_that_nothing_is_lost() {
        var answer = office.desk(AUnit.ADA).post("/sign-out");

        assertThat(answer.location()).isEqualTo("/sign-in?notice=platform.notice.signedOut");
        assertThat(desk.get(answer.location()).says("You are signed out.")).isTrue();
        assertThat(office.list("select act from platform.audit_user where username = 'n8.ada'"))
                .containsExactly("signed out");
    }
}

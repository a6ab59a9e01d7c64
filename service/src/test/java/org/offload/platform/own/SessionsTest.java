package org.offload.platform.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Browser;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.signin.Throttle;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** Sessions of real browsers, and how they end. */
@PageTest
class SessionsTest {

    private static final String PASSWORD = "three words of mine";

    @LocalServerPort int port;

    private Office office;
    private Browser here;
    private Browser there;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        office.jdbc()
                .sql("update platform.account set password_hash = ? where username like 'n8.%'")
                .param("{bcrypt}" + BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4)))
                .update();
        office.bean(Throttle.class).forget("n8.ada");
        here = new Browser(port);
        there = new Browser(port);
        here.signInHere("n8.ada", PASSWORD);
        there.signInHere("n8.ada", PASSWORD);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
        office.close();
    }

    private static boolean isSignedIn(Browser browser) {
        return browser.open("/keys").statusCode() == 200;
    }

    @Test
    void signing_out_everywhere_else_ends_the_other_session_and_not_this_one() {
        assertThat(here.open("/me").body()).contains("Here, since", "Elsewhere, since");

        here.post("/me/sign-out-others", here.open("/me"));

        assertThat(isSignedIn(here)).isTrue();
        assertThat(isSignedIn(there)).isFalse();
    }

    @Test
    void whoever_keeps_accounts_signs_somebody_out_everywhere() {
        office.desk(AUnit.SUPPORT).post("/accounts/n8.ada/sign-out");

        assertThat(isSignedIn(here)).isFalse();
        assertThat(isSignedIn(there)).isFalse();
    }

    @Test
    void whoever_is_asked_for_a_new_password_gets_nowhere_before_it_is_chosen() {
        office.desk(AUnit.SUPPORT).post("/accounts/n8.ada/new-password");
        assertThat(isSignedIn(here)).isFalse();

        var page = here.signInHere("n8.ada", PASSWORD);
        assertThat(page.uri().getPath()).isEqualTo("/me/password");
        assertThat(here.open("/keys").uri().getPath()).isEqualTo("/me/password");

        here.post(
                "/me/password",
                page,
                "passwordNow",
                PASSWORD,
                "passwordNew",
                "kettle otter vinegar",
                "passwordAgain",
                "kettle otter vinegar");
        assertThat(here.open("/keys").uri().getPath()).isEqualTo("/keys");
    }
}

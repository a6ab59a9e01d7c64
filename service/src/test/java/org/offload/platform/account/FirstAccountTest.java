package org.offload.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** The way into a service that has no account yet. */
@PageTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountTest {

    private Office office;

    @BeforeEach
    void empty(Office given) {
        office = given;
        office.jdbc().sql("delete from platform.account").update();
    }

    private int run(String... words) {
        return office.bean(FirstAccount.class).run(List.of(words));
    }

    @Test
    void given_no_account_then_the_start_says_how_to_make_one_until_there_is_one() {
        assertThat(office.bean(NoAccountYet.class).lines().getLast())
                .contains("./offload account first NAME");

        run("first", "n8.first");

        assertThat(office.bean(NoAccountYet.class).lines()).isEmpty();
    }

    @Test
    void the_first_account_keeps_the_others_once_its_code_is_used(CapturedOutput out) {
        assertThat(run("first", "N8.First")).isZero();
        String code = out.getOut().replaceFirst("(?s).*/welcome#([0-9A-Z-]+).*", "$1");

        office.nobody()
                .post(
                        "/welcome",
                        "code",
                        code,
                        "passwordNew",
                        "kettle otter vinegar",
                        "passwordAgain",
                        "kettle otter vinegar");

        var user = office.bean(StoredAccounts.class).active("n8.first").orElseThrow();
        assertThat(office.desk(user).get("/accounts").status()).isEqualTo(200);
    }

    @Test
    void a_code_that_ran_out_unused_can_be_made_again_and_nothing_else_can() {
        run("first", "n8.first");

        assertThat(run("first", "n8.first")).isZero();
        assertThat(run("first", "n8.second")).isEqualTo(1);
        assertThat(office.count("platform.account")).isEqualTo(1);
    }

    @Test
    void given_accounts_then_no_first_one_is_made() {
        office.open();

        assertThat(run("first", "n8.first")).isEqualTo(1);
        assertThat(run("first", AUnit.ADA.username())).isEqualTo(1);
    }

    @Test
    void what_cannot_be_understood_says_how_it_is_meant(CapturedOutput out) {
        assertThat(run()).isEqualTo(2);
        assertThat(run("last", "n8.first")).isEqualTo(2);
        assertThat(run("first", "new")).isEqualTo(2);
        assertThat(out.getErr()).contains("./offload account first NAME [E-MAIL]");
    }
}

package org.offload.platform.account;

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
import org.offload.fixture.PageTest;
import org.offload.platform.Accounts;
import org.offload.platform.Accounts.NewAccount;
import org.offload.platform.Ids;
import org.offload.platform.Role;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Keeping accounts: the list, one account, inviting, locking, resetting, roles. */
@PageTest
@Transactional
class AccountPagesTest {

    private static final String BEN = "/accounts/n8.ben";
    private static final String SUPPORT = "/accounts/n8.support";

    private Office office;
    private Desk support;

    @BeforeEach
    void open(Office given) {
        office = given.open();
        support = office.desk(AUnit.SUPPORT);
        office.bean(Accounts.class)
                .add(List.of(new NewAccount("n8.kim", "x", Role.SUPPORT, null, "Kim")));
    }

    private List<String> changes(String username) {
        return office.list(
                "select changed_by || ' ' || what from platform.account_change where username = ?"
                        + " order by change_id",
                username);
    }

    private static Map<String, String> invitation(String... changed) {
        var fields =
                new HashMap<>(
                        Map.of(
                                "displayName", "Dai Rees",
                                "username", "N8.Dai",
                                "staff", "",
                                "email", "Dai.Rees@example.org",
                                "role", "PRACTITIONER",
                                "from", "today"));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields;
    }

    @Test
    void inviting_shows_the_link_once_and_keeps_only_its_digest() {
        var answer = support.post("/accounts/new", invitation());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html()).containsPattern("/welcome#([0-9A-Z]{5}-){4}[0-9A-Z]{5}<");
        assertThat(support.get("/accounts/n8.dai").html()).doesNotContain("welcome#");
        assertThat(office.list("select email from platform.account where username = 'n8.dai'"))
                .containsExactly("dai.rees@example.org");
        assertThat(changes("n8.dai")).containsExactly("n8.support INVITED");
        assertThat(office.list("select act from platform.audit_user where username = 'n8.support'"))
                .containsExactly("account n8.dai: invited");
    }

    @Test
    void an_invitation_that_is_sent_twice_makes_one_account_and_shows_no_other_link() {
        var receipt = Ids.next();
        String[] fields =
                invitation().entrySet().stream()
                        .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                        .toArray(String[]::new);

        support.post(receipt, "/accounts/new", fields);
        var again = support.post(receipt, "/accounts/new", fields);

        assertThat(again.location()).startsWith("/accounts/n8.dai?notice=");
    }

    @ParameterizedTest(name = "{0}={1} says {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "displayName | ''          | Enter the name",
                "username    | ''          | Enter a user name",
                "username    | new         | Enter two to sixty small letters",
                "username    | a/../b      | Enter two to sixty small letters",
                "username    | n8.ben      | There is an account n8.ben already",
                "staff       | Nobody Such | Nobody on the staff list",
                "staff       | N8BEN       | This staff record belongs to the account n8.ben",
                "email       | at.home     | Enter an e-mail address",
                "role        | KING        | Select a role",
                "from        | ''          | Enter the first day of the role"
            })
    void an_invitation_that_is_to_be_mended_says_how(String field, String typed, String words) {
        var page = support.post("/accounts/new", invitation(field, typed));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.besideField(field)).startsWith(words);
        assertThat(office.count("platform.account where username = 'n8.dai'")).isZero();
    }

    @Test
    void given_a_part_of_a_name_that_fits_several_then_one_of_them_is_chosen() {
        office.jdbc().sql("update platform.account set staff_id = null").update();

        var page = support.post("/accounts/new", invitation("staff", "N8", "staff", "o"));
        assertThat(page.mends()).containsKey("staffCode");
        assertThat(page.html()).contains("value=\"N8ADA\"");

        support.post("/accounts/new", invitation("staff", "o", "staffCode", "N8ADA"));
        assertThat(office.list("select staff_id from platform.account where username = 'n8.dai'"))
                .containsExactly("N8ADA");
    }

    @Test
    void a_locked_account_opens_nothing_from_the_next_page_on_until_it_is_unlocked() {
        support.post(BEN + "/lock");
        assertThat(office.desk(AUnit.BEN).get("/keys").status()).isEqualTo(403);

        support.post(BEN + "/unlock");
        assertThat(office.desk(AUnit.BEN).get("/keys").status()).isEqualTo(200);
        assertThat(changes("n8.ben")).containsExactly("n8.support LOCKED", "n8.support UNLOCKED");
    }

    @Test
    void a_reset_stops_the_old_password_and_shows_a_link() {
        var answer = support.post(BEN + "/reset");

        assertThat(answer.html()).contains("/welcome#");
        assertThat(
                        office.count(
                                "platform.account where username = 'n8.ben' and password_hash is"
                                        + " null"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lock", "/reset"})
    void nobody_shuts_themselves_out(String act) {
        var page = support.post(SUPPORT + act);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.says("This is your own account.")).isTrue();
        assertThat(office.desk(AUnit.SUPPORT).get("/accounts").status()).isEqualTo(200);
        assertThat(changes("n8.support")).isEmpty();
    }

    @Test
    void the_last_who_keeps_accounts_for_good_is_not_shut_out_by_one_whose_role_ends() {
        office.jdbc()
                .sql(
                        "update platform.account_role set valid_to = '2020-04-30' where username"
                                + " <> 'n8.kim'")
                .update();

        assertThat(support.post("/accounts/n8.kim/lock").says("Nobody else keeps the accounts"))
                .isTrue();
        assertThat(office.count("platform.account where username = 'n8.kim' and locked")).isZero();
    }

    @Test
    void a_role_from_today_in_place_of_the_present_one_counts_at_once() {
        var answer = giveBen("role", "SPO", "from", "today", "endPresent", "yes");

        assertThat(answer.location()).startsWith(BEN + "?notice=");
        assertThat(office.desk(AUnit.BEN).get("/my-team").status()).isEqualTo(200);
    }

    @Test
    void a_role_with_days_of_another_one_is_refused_in_words() {
        var answer = giveBen("role", "SPO", "from", "1/5/2020", "to", "31/5/2020");

        assertThat(answer.besideField("from"))
                .isEqualTo(
                        "The account is probation practitioner from 7 April 2020 on. End that role"
                                + " first, or choose other days.");
    }

    private Answer giveBen(String... fields) {
        return support.post(BEN + "/roles/new", fields);
    }

    @Test
    void a_role_that_ended_yesterday_opens_nothing_today() {
        support.post(BEN + "/roles/2020-04-07/end", "last", "yesterday");

        assertThat(office.desk(AUnit.BEN).get("/keys").status()).isEqualTo(403);
        assertThat(
                        support.get(BEN).says("No role today")
                                || support.get(BEN).says("Without a role"))
                .isTrue();
        assertThat(changes("n8.ben")).containsExactly("n8.support ROLE_ENDED");
    }

    @Test
    void nobody_gives_themselves_a_role() {
        office.jdbc()
                .sql(
                        "update platform.account_role set valid_to = '2020-04-30' where username"
                                + " = 'n8.support'")
                .update();

        var page = support.post(SUPPORT + "/roles/new", "role", "INSPECTOR", "from", "1/5/2020");

        assertThat(page.besideField("from")).startsWith("This is your own account.");
    }

    @Test
    void nobody_ends_their_own_role() {
        var page = support.post(SUPPORT + "/roles/2020-04-07/end", "last", "today");

        assertThat(page.besideField("last")).startsWith("This is your own account.");
    }

    @Test
    void a_change_of_a_state_that_is_no_more_shows_what_it_is_now_and_keeps_what_was_typed() {
        support.post(BEN + "/lock");

        var page =
                support.post(
                        BEN + "/details",
                        "displayName",
                        "Benedict",
                        "staff",
                        "N8BEN",
                        "email",
                        "",
                        "version",
                        "0");

        assertThat(page.besideField("displayName")).startsWith("Somebody changed this meanwhile.");
        assertThat(page.value("displayName")).isEqualTo("Benedict");
        assertThat(page.value("version")).isEqualTo("1");
    }

    @Test
    void the_list_goes_on_page_by_page_and_misses_nobody() {
        office.bean(Accounts.class)
                .add(
                        IntStream.range(0, 60)
                                .mapToObj(
                                        i ->
                                                new NewAccount(
                                                        "n8.many%02d".formatted(i),
                                                        "x",
                                                        Role.SPO,
                                                        null,
                                                        "Many Ones"))
                                .toList());

        Answer page = support.get(support.post("/accounts", "q", "many ones").location());
        int seen = rows(page);
        while (page.html().contains("rel=\"next\"")) {
            page =
                    support.get(
                            page.html()
                                    .replaceFirst("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1"));
            seen += rows(page);
        }

        assertThat(seen).isEqualTo(60);
    }

    private static int rows(Answer page) {
        return page.html().split("href=\"/accounts/n8.many", -1).length - 1;
    }
}

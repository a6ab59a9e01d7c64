package org.offload.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Audit;
import org.offload.platform.Role;
import org.offload.platform.account.AccountChanges;
import org.offload.platform.account.AccountRoles;
import org.offload.platform.account.StoredAccounts;
import org.offload.platform.oidc.SignInByToken.Outcome;
import org.offload.platform.oidc.SignInByToken.Refused;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/** Whoever has no account and comes by single sign-on, where the settings let them have one. */
@PageTest
@Transactional
class FirstSingleSignOnTest {

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    private Outcome come(Map<Role, String> roles, Map<String, Object> claims) {
        var settings =
                new OidcSettings(
                        "https://id.example.org",
                        "offload",
                        "secret",
                        "it",
                        "email",
                        roles.isEmpty() ? "" : "groups",
                        roles,
                        true);
        return new SignInByToken(
                        settings,
                        office.bean(StoredAccounts.class),
                        office.bean(AccountRoles.class),
                        office.bean(AccountChanges.class),
                        office.bean(Audit.class),
                        office.clock())
                .handle(new Claims("subject-of-" + claims.get("email"), claims));
    }

    @Test
    void an_account_is_made_with_the_role_of_the_claim() {
        var outcome =
                come(
                        Map.of(Role.SPO, "leads"),
                        Map.of(
                                "email", "N8.Dai@example.org",
                                "name", "Dai Rees",
                                "groups", "leads"));

        assertThat(outcome).isEqualTo(new Outcome.SignedIn("n8.dai"));
        var user = office.bean(StoredAccounts.class).active("n8.dai").orElseThrow();
        assertThat(user.role()).isEqualTo(Role.SPO);
        assertThat(user.displayName()).isEqualTo("Dai Rees");
    }

    @Test
    void without_a_role_claim_the_account_is_made_and_waits_for_its_role() {
        assertThat(come(Map.of(), Map.of("email", "n8.dai@example.org")))
                .isEqualTo(new Outcome.NotIn(Refused.NO_ROLE));
        assertThat(office.count("platform.account where username = 'n8.dai'")).isEqualTo(1);
    }

    @Test
    void the_name_of_somebody_elses_account_is_not_taken_over() {
        assertThat(come(Map.of(), Map.of("email", "n8.ada@elsewhere.example")))
                .isEqualTo(new Outcome.NotIn(Refused.NO_ACCOUNT));
        assertThat(office.bean(StoredAccounts.class).named("n8.ada").orElseThrow().subject())
                .isNull();
    }

    @Test
    void an_address_that_was_never_proven_names_nobody() {
        office.jdbc()
                .sql(
                        "update platform.account set email = 'ada@example.org' where username"
                                + " ='n8.ada'")
                .update();
        var unproven = Map.<String, Object>of("email", "ada@example.org", "email_verified", false);
        var proven = Map.<String, Object>of("email", "ADA@example.org", "email_verified", true);

        assertThat(come(Map.of(), unproven)).isEqualTo(new Outcome.NotIn(Refused.NO_ACCOUNT));
        assertThat(come(Map.of(), proven)).isEqualTo(new Outcome.SignedIn("n8.ada"));
    }
}

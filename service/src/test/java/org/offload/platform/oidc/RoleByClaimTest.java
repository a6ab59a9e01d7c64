package org.offload.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.platform.Role;
import org.offload.platform.oidc.RoleByClaim.Answer;

import java.util.List;
import java.util.Map;

class RoleByClaimTest {

    private static final RoleByClaim ROLES =
            new RoleByClaim(
                    Map.of("po", Role.PRACTITIONER, "pso", Role.PRACTITIONER, "lead", Role.SPO));

    @Test
    void one_known_value_among_others_says_the_role() {
        assertThat(ROLES.answer("lead")).isEqualTo(new Answer.Is(Role.SPO));
        assertThat(ROLES.answer(List.of("all-staff", "lead"))).isEqualTo(new Answer.Is(Role.SPO));
        assertThat(ROLES.answer(List.of("po", "pso"))).isEqualTo(new Answer.Is(Role.PRACTITIONER));
    }

    @Test
    void a_missing_an_unknown_and_a_double_claim_are_told_apart() {
        assertThat(ROLES.answer(null)).isEqualTo(new Answer.Missing());
        assertThat(ROLES.answer(List.of())).isEqualTo(new Answer.Missing());
        assertThat(ROLES.answer("LEAD")).isEqualTo(new Answer.Unknown());
        assertThat(ROLES.answer(Map.of("lead", 1))).isEqualTo(new Answer.Unknown());
        assertThat(ROLES.answer(List.of("po", "lead"))).isEqualTo(new Answer.Several());
    }

    @Test
    void where_nothing_is_mapped_the_account_says_the_role() {
        assertThat(new RoleByClaim(Map.of()).answer("lead")).isEqualTo(new Answer.OfAccount());
    }
}

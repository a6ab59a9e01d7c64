package org.offload.exchange.georgia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.offload.kernel.StaffId;
import org.offload.organisation.Register;
import org.offload.platform.Accounts.NewAccount;
import org.offload.platform.Role;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

class MadeUpServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final MadeUpService service =
            new MadeUpService(new TreeMap<>(Map.of(3, 1, 16, 2)), new BigDecimal("37.0"), DAY);

    @Test
    void every_team_and_colleague_is_marked_as_made_up() {
        var register = service.register();

        assertThat(register.teams())
                .extracting(Register.Team::name)
                .containsExactly("Area 3 (made-up team)", "Area 16 (made-up team)");
        assertThat(register.staff()).allMatch(Register.StaffMember::madeUp);
        assertThat(register.places()).isEmpty();
    }

    @Test
    void a_team_has_one_manager_its_practitioners_and_the_administrator() {
        assertThat(service.register().memberships())
                .extracting(it -> it.team() + " " + it.staff(), Register.Membership::manages)
                .containsExactly(
                        tuple("GA03 GA03S01", true),
                        tuple("GA03 GAA01", false),
                        tuple("GA03 GA03P01", false),
                        tuple("GA16 GA16S01", true),
                        tuple("GA16 GAA01", false),
                        tuple("GA16 GA16P01", false),
                        tuple("GA16 GA16P02", false));
    }

    @Test
    void everyone_has_an_account_by_their_role() {
        assertThat(service.accounts("hash"))
                .contains(
                        new NewAccount(
                                "ga.admin",
                                "hash",
                                Role.ADMINISTRATOR,
                                StaffId.of("GAA01"),
                                "Administrator Georgia"),
                        new NewAccount(
                                "ga16.spo", "hash", Role.SPO, StaffId.of("GA16S01"), "SPO 16"),
                        new NewAccount(
                                "ga16.p02",
                                "hash",
                                Role.PRACTITIONER,
                                StaffId.of("GA16P02"),
                                "Practitioner 16-02"))
                .hasSameSizeAs(service.register().staff());
    }
}

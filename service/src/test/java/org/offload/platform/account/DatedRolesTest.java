package org.offload.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.platform.Role;

import java.time.LocalDate;
import java.util.List;

class DatedRolesTest {

    private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    private static final DatedRole MAY = new DatedRole(Role.SPO, MAY_1, LocalDate.of(2020, 5, 31));
    private static final DatedRole FROM_JULY =
            new DatedRole(Role.PRACTITIONER, LocalDate.of(2020, 7, 1), null);
    private static final DatedRoles ROLES = new DatedRoles(List.of(FROM_JULY, MAY));

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2020-04-30, none",
        "2020-05-01, SPO",
        "2020-05-31, SPO",
        "2020-06-01, none",
        "2020-07-01, PRACTITIONER",
        "2199-12-31, PRACTITIONER"
    })
    void a_role_counts_on_its_days_only_both_included(LocalDate day, String role) {
        assertThat(ROLES.on(day).map(it -> it.role().name()).orElse("none")).isEqualTo(role);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2020-04-01, 2020-04-30, free",
        "2020-04-01, 2020-05-01, 2020-05-01",
        "2020-05-31, 2020-06-30, 2020-05-01",
        "2020-06-01, 2020-06-30, free",
        "2020-06-01, 2020-07-01, 2020-07-01",
        "2020-04-01,           , 2020-05-01",
        "2021-01-01,           , 2020-07-01"
    })
    void a_role_with_a_day_of_another_one_is_in_its_way(
            LocalDate from, LocalDate to, String inTheWay) {
        var other = new DatedRole(Role.ADMINISTRATOR, from, to);

        assertThat(ROLES.inTheWayOf(other).map(it -> it.from().toString()).orElse("free"))
                .isEqualTo(inTheWay);
    }

    @Test
    void in_place_of_the_present_one_a_role_ends_where_that_ended_or_the_next_begins() {
        assertThat(ROLES.inPlaceOfPresent(Role.PRACTITIONER, MAY_1.plusDays(3)).to())
                .isEqualTo(MAY.to());
        assertThat(ROLES.inPlaceOfPresent(Role.SPO, LocalDate.of(2020, 6, 15)).to())
                .isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(ROLES.inPlaceOfPresent(Role.SPO, LocalDate.of(2020, 8, 1)).to()).isNull();
    }

    @Test
    void no_role_ends_before_it_begins() {
        assertThatThrownBy(() -> new DatedRole(Role.SPO, MAY_1, MAY_1.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

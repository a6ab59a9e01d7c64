package org.offload.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.platform.Role;
import org.offload.platform.User;
import org.springframework.transaction.annotation.Transactional;

import java.util.stream.Stream;

/** Everybody starts where their work is. */
@PageTest
@Transactional
class HomeTest {

    private Office office;

    @BeforeEach
    void open(Office given) {
        office = given.open();
    }

    static Stream<User> everybody() {
        return AUnit.everybody().filter(user -> user != AUnit.LOCKED);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobody_lands_on_a_page_that_is_closed_to_them(User user) {
        var desk = office.desk(user);
        var start = desk.get("/");
        var page = start.location().isEmpty() ? start : desk.get(start.location());

        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void there_is_somebody_of_every_role() {
        assertThat(everybody().map(User::role)).contains(Role.values());
    }

    @Test
    void who_has_no_other_page_starts_at_what_staff_say() {
        assertThat(office.desk(AUnit.MODERATOR).get("/").location()).isEqualTo("/voice");
    }
}

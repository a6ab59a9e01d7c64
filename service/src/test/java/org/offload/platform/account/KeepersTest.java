package org.offload.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

class KeepersTest {

    @Test
    void nobody_shuts_themselves_out_however_many_there_are() {
        assertThat(new Keepers(Set.of("ada", "ben")).refusal("ada", "ada"))
                .contains(new Refusal.Yourself());
    }

    @Test
    void the_last_who_keeps_accounts_for_good_stays() {
        var keepers = new Keepers(Set.of("ben"));

        assertThat(keepers.refusal("ada", "ben")).contains(new Refusal.LastKeeper());
        assertThat(keepers.refusal("ada", "cai")).isEmpty();
        assertThat(new Keepers(Set.of("ben", "cai")).refusal("ada", "ben")).isEmpty();
    }
}

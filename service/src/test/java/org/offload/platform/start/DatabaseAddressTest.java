package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Addresses of databases, as they are typed and as we use them. */
class DatabaseAddressTest {

    @Test
    void given_an_address_then_our_parameters_are_added() {
        assertThat(DatabaseAddress.of("jdbc:postgresql://host/name", "u", "p").url())
                .isEqualTo(
                        "jdbc:postgresql://host/name?ApplicationName=offload"
                            + "&logServerErrorDetail=false&options=-c%20plan_cache_mode=force_generic_plan"
                            + "&reWriteBatchedInserts=true");
    }

    @Test
    void given_an_address_with_parameters_then_they_stay_and_a_message_leaves_them_out() {
        var address =
                DatabaseAddress.of("jdbc:postgresql://h/n?password=x&ApplicationName=a", "u", "p");

        assertThat(address.url())
                .isEqualTo(
                        "jdbc:postgresql://h/n?password=x&ApplicationName=a"
                            + "&logServerErrorDetail=false&options=-c%20plan_cache_mode=force_generic_plan"
                            + "&reWriteBatchedInserts=true");
        assertThat(address.shortUrl()).isEqualTo("jdbc:postgresql://h/n");
    }
}

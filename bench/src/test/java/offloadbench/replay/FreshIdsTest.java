package offloadbench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.platform.Ids;

import java.time.Instant;
import java.util.UUID;

class FreshIdsTest {

    private static final Instant SINCE = Instant.parse("2026-11-22T09:00:00Z");
    private static final String NEW = Ids.at(SINCE.plusSeconds(1)).toString();
    private static final String OLD = Ids.at(SINCE.minusSeconds(1)).toString();

    private final FreshIds ids = new FreshIds(SINCE);

    @Test
    void given_an_id_from_before_then_it_stays() {
        assertThat(ids.of(OLD)).isEqualTo(OLD);
        assertThat(ids.of(new UUID(0x4000, 0x8000000000000001L).toString())).contains("-4000-");
        assertThat(ids.of(null)).isNull();
    }

    @Test
    void given_a_new_id_then_it_is_another_and_the_same_each_time() {
        String fresh = ids.of("/cases/X000001/contacts/" + NEW);

        assertThat(fresh).startsWith("/cases/X000001/contacts/").doesNotContain(NEW);
        assertThat(ids.of("/cases/X000001/contacts/" + NEW)).isEqualTo(fresh);
        assertThat(new FreshIds(SINCE).of(NEW)).isNotEqualTo(ids.of(NEW));
    }
}

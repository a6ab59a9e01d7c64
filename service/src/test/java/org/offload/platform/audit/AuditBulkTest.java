package org.offload.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.AuditBulk;
import org.offload.platform.AuditBulk.Act;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;

@PageTest
@Transactional
class AuditBulkTest {

    private static final Crn ONE = Crn.of("X800003");
    private static final Crn OTHER = Crn.of("X800004");
    private static final Instant AT = Instant.parse("2020-04-06T09:00:00Z");

    private Office office;

    @BeforeEach
    void anOffice(Office given) {
        office = given;
    }

    private static Act look(Crn crn) {
        return new Act(crn, "ada", "GET /cases/{crn}", AT);
    }

    private void begin(Act... acts) {
        office.bean(AuditBulk.class).begin(List.of(acts));
    }

    private int entries(Crn crn) {
        return office.jdbc()
                .sql("select count(*) from platform.audit_case where crn = :crn")
                .param("crn", crn.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void given_chains_that_began_in_bulk_then_they_go_on_and_are_whole() {
        begin(look(ONE), look(OTHER), look(ONE));
        office.bean(Audit.class).ofCase(ONE, AUnit.ADA, "GET /cases/{crn}");

        var verified = office.bean(VerifyAudit.class).handle(List.of(), _ -> {});

        assertThat(entries(ONE)).isEqualTo(3);
        assertThat(entries(OTHER)).isEqualTo(1);
        assertThat(verified.broken()).isZero();
    }

    @Test
    void given_the_same_batch_twice_then_the_second_changes_nothing() {
        begin(look(ONE));

        begin(look(ONE), look(ONE));

        assertThat(entries(ONE)).isEqualTo(1);
    }

    @Test
    void twin_given_an_entry_of_a_batch_that_was_changed_then_it_is_found() {
        begin(look(ONE));

        office.jdbc()
                .sql("update platform.audit_case set act = 'x' where crn = 'X800003'")
                .update();

        var verified = office.bean(VerifyAudit.class).handle(List.of(), _ -> {});
        assertThat(verified.broken()).isPositive();
    }
}

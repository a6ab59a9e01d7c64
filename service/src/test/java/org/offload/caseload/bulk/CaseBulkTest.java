package org.offload.caseload.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.RunningOffload;
import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseBulk.Added;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.platform.ServiceClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;

@RunningOffload
@Transactional
class CaseBulkTest {

    @Autowired CaseBulk bulk;
    @Autowired JdbcClient jdbc;
    @Autowired ServiceClock clock;

    @Test
    void given_a_batch_twice_then_the_second_changes_nothing() {
        var cases = List.of(ACase.of("X000001").build(), ACase.of("X000002").build());

        assertThat(bulk.add(cases, "test")).isEqualTo(new Added(2, 0));
        assertThat(bulk.add(cases, "test")).isEqualTo(new Added(0, 2));
    }

    @Test
    void lines_written_with_the_record_are_the_lines_that_are_rebuilt_from_it() {
        LocalDate today = clock.today();
        bulk.add(
                List.of(
                        ACase.of("X000003")
                                .withHarm(HarmLevel.HIGH, today.minusDays(90))
                                .withContactEvery(7, ContactMode.TELEPHONE, today.minusDays(60))
                                .with(AContact.on(today.minusDays(7)).withOutcome("ATTC").build())
                                .with(AContact.on(today.plusDays(3)).build())
                                .build(),
                        ACase.of("X000004")
                                .withContactEvery(14, ContactMode.VIDEO, today.minusDays(20))
                                .with(AContact.on(today).withOutcome("NOANS").build())
                                .build()),
                "test");
        var written = lines();

        bulk.rebuildLines();

        assertThat(written).hasSize(3);
        assertThat(lines()).isEqualTo(written);
    }

    private List<String> lines() {
        return jdbc.sql("select line::text from worklist.line line order by crn, line_id")
                .query(String.class)
                .list();
    }
}

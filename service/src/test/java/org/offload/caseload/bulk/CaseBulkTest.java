package org.offload.caseload.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offload.RunningOffload;
import org.offload.caseload.CaseBulk;
import org.offload.caseload.CaseBulk.Added;
import org.offload.caseload.ContactMode;
import org.offload.caseload.HarmLevel;
import org.offload.caseload.fixture.ACase;
import org.offload.caseload.fixture.AContact;
import org.offload.platform.ServiceClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@RunningOffload
@Transactional
class CaseBulkTest {

    private final CaseBulk bulk;
    private final JdbcClient jdbc;
    private final ServiceClock clock;

    CaseBulkTest(CaseBulk bulk, JdbcClient jdbc, ServiceClock clock) {
        this.bulk = bulk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

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

    @Test
    void entries_of_parts_come_with_the_record_and_are_what_a_form_would_have_written() {
        bulk.add(
                List.of(
                        ACase.of("X000005")
                                .with("alias", Map.of("surname", "Ap-Rhys", "forename", "Siân"))
                                .with(
                                        "address",
                                        Map.of(
                                                "lines",
                                                "1\nRow",
                                                "verified",
                                                "yes",
                                                "safe_to_post",
                                                "no"))
                                .with(
                                        "circumstance",
                                        Map.of("type", "EMP1", "from_on", "2020-02-29"))
                                .build()),
                "test");

        assertThat(texts("select name_key from caseload.alias")).containsExactly("sian ap rhys");
        assertThat(
                        texts(
                                "select concat_ws('|', lines, verified, safe_to_post, from_on,"
                                        + " recorded_by, source) from caseload.address"))
                .containsExactly("1\nRow|t|f|test|test");
        assertThat(texts("select from_on::text from caseload.circumstance"))
                .containsExactly("2020-02-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such", "reachability", "details", "harm", "registration", "event"})
    void what_has_a_component_of_its_own_or_is_unknown_is_no_entry_of_a_part(String part) {
        var wrong = List.of(ACase.of("X000006").with(part, Map.of()).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk.add(wrong, "test"))
                .withMessageContaining(part);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql + " where crn = 'X000005'").query(String.class).list();
    }

    private List<String> lines() {
        return jdbc.sql("select line::text from worklist.line line order by crn, line_id")
                .query(String.class)
                .list();
    }
}

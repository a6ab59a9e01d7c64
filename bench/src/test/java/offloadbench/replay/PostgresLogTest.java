package offloadbench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.replay.Step.Kind;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class PostgresLogTest {

    private static final String LOG =
            """
            @7@ LOG:  execute <unnamed>: BEGIN
            @7@ LOG:  execute S_3: select a ?| array['?'], '$2'
            \t  from caseload.person
            \t where crn = $1 and note = $2 and ends = $3
            @7@ DETAIL:  Parameters: $1 = 'X000001', $2 = 'it''s, $3 = ''no''
            \tnew line', $3 = NULL
            @9@ LOG:  duration: 0.1 ms  execute <unnamed>: select $1
            @9@ DETAIL:  Parameters: $1 = 'of a line that is no statement'
            @9@ LOG:  statement: update platform.spring_session set last_access_time = 1
            @7@ LOG:  execute S_1: COMMIT
            @7@ WARNING:  there is no transaction in progress
            """;

    @Test
    void given_a_log_then_statements_stand_in_order_with_their_values() {
        List<Step> steps = PostgresLog.read(LOG);

        assertThat(steps)
                .extracting(Step::kind)
                .containsExactly(Kind.BEGIN, Kind.STATEMENT, Kind.STATEMENT, Kind.COMMIT);
        assertThat(steps.get(1).sql())
                .isEqualTo(
                        """
                        select a ??| array['?'], '$2'
                          from caseload.person
                         where crn = ? and note = ? and ends = ?\
                        """);
        assertThat(steps.get(1).numbered())
                .contains("a ?| array['?'], '$2'", "crn = $1 and note = $2 and ends = $3");
        assertThat(steps.get(1).parameters())
                .containsExactly("X000001", "it's, $3 = 'no'\nnew line", null);
    }

    @Test
    void given_two_processes_then_each_has_a_lane() {
        assertThat(PostgresLog.read(LOG)).extracting(Step::lane).containsExactly(0, 0, 1, 0);
    }

    @Test
    void given_a_request_then_the_houses_statements_are_told_from_the_pages() {
        var request = new CaughtRequest(PostgresLog.read(LOG), Instant.EPOCH);

        assertThat(request.own()).isEqualTo(1);
        assertThat(request.ofHouse()).isEqualTo(1);
        assertThat(request.lanes()).isEqualTo(2);
    }

    @Test
    void given_a_draft_or_a_search_then_it_is_the_pages() {
        var steps =
                PostgresLog.read(
                        """
                        @7@ LOG:  execute S_1: select fields from platform.draft
                        @7@ LOG:  execute S_2: select fields from platform.stored_search
                        """);

        assertThat(steps).hasSize(2).noneMatch(Step::ofHouse);
    }

    @Test
    void given_a_question_who_may_see_then_it_is_the_houses() {
        var steps =
                PostgresLog.read(
                        """
                        @7@ LOG:  execute S_1: select /* who may see */ 1 from caseload.person
                        """);

        assertThat(steps).singleElement().matches(Step::ofHouse);
    }
}

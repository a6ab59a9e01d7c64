package org.offload.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offload.fixture.AUnit;
import org.offload.fixture.Office;
import org.offload.fixture.PageTest;
import org.offload.kernel.Crn;
import org.offload.platform.Audit;
import org.offload.platform.Ids;
import org.springframework.transaction.annotation.Transactional;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What somebody with all rights in the database does to the audit, and how it is found. */
@PageTest
@Transactional
class ChainTest {

    private static final Crn CASE = Crn.of("X800001");
    private static final Crn OTHER = Crn.of("X800002");

    private Office office;
    private Audit audit;

    @BeforeEach
    void fiveLooksAtEach(Office given) {
        office = given;
        audit = office.bean(Audit.class);
        for (int i = 0; i < 5; i++) {
            audit.ofCase(CASE, AUnit.ADA, "GET /cases/{crn}");
            audit.ofCase(OTHER, AUnit.BEN, "GET /cases/{crn}", "Asked by the court");
            audit.ofList(AUnit.ADA, "my day", List.of(CASE, OTHER));
        }
    }

    private List<String> broken() {
        List<String> broken = new ArrayList<>();
        office.bean(VerifyAudit.class).handle(List.of(), found -> broken.add(found.toString()));
        return broken;
    }

    private void tamper(String sql) {
        Stream.of(sql.split(";")).forEach(one -> office.jdbc().sql(one).update());
    }

    @Test
    void given_that_nobody_touched_it_then_it_is_whole() {
        var verified = office.bean(VerifyAudit.class).handle(List.of(), found -> {});

        assertThat(verified.broken()).isZero();
        assertThat(verified.chains()).isGreaterThanOrEqualTo(3);
        assertThat(verified.entries()).isGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    update audit_case set username = 'n8.cai' where seq = 3       | entry 3 was altered
                    update audit_case set act = 'refused SEE_CASE' where seq = 1  | entry 1 was altered
                    update audit_case set reason = 'none' where seq = 5           | entry 5 was altered
                    update audit_case set at = at + interval '1 microsecond' where seq = 2 \
                    | entry 2 was altered
                    update audit_case set hash = sha256('') where seq = 4         | entry 4 was altered
                    delete from audit_case where seq = 1                          | entry 1 is missing
                    delete from audit_case where seq = 3                          | entry 3 is missing
                    delete from audit_case where seq > 3        | cut off after entry 3; there were 5
                    delete from audit_case where seq > 0        | all entries are missing; there were 5
                    delete from audit_case_head where seq = 5   \
                    | the note of its latest entry is missing; there are 5
                    update audit_case_head set seq = 4 where seq = 5 \
                    | the note of its latest entry does not fit entry 5
                    """)
    void given_a_change_to_one_case_then_its_chain_is_named_and_the_first_wrong_entry(
            String change, String words) {
        tamper(change.replace("audit_case", "platform.audit_case") + " and crn = 'X800001'");

        assertThat(broken()).containsExactly("case X800001: " + words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    update audit_user set crns = '{X800001}' where seq = 3        | entry 3 was altered
                    update audit_user set crns = '{X800001X800002}' where seq = 2 | entry 2 was altered
                    update audit_user set act = 'my team' where seq = 1           | entry 1 was altered
                    delete from audit_user where seq = 2                          | entry 2 is missing
                    delete from audit_user where seq = 5        | cut off after entry 4; there were 5
                    """)
    void given_a_change_to_one_user_then_the_chain_is_named_and_the_first_wrong_entry(
            String change, String words) {
        tamper(change.replace("audit_user", "platform.audit_user") + " and username = 'n8.ada'");

        assertThat(broken()).containsExactly("user n8.ada: " + words);
    }

    @Test
    void given_two_entries_that_change_places_then_the_first_is_named() {
        tamper(
                """
                update platform.audit_case set seq = -seq where crn = 'X800001' and seq in (2, 3);
                update platform.audit_case set seq = 5 + seq where crn = 'X800001' and seq < 0\
                """);

        assertThat(broken()).containsExactly("case X800001: entry 2 was altered");
    }

    @Test
    void given_entries_that_change_places_between_two_cases_then_both_are_named() {
        tamper(
                """
                update platform.audit_case set crn = 'X800009' where crn = 'X800001' and seq = 2;
                update platform.audit_case set crn = 'X800001' where crn = 'X800002' and seq = 2;
                update platform.audit_case set crn = 'X800002' where crn = 'X800009' and seq = 2\
                """);

        assertThat(broken())
                .containsExactly(
                        "case X800001: entry 2 was altered", "case X800002: entry 2 was altered");
    }

    @Test
    void given_an_entry_that_was_made_up_with_its_hash_then_the_next_one_does_not_follow() {
        var madeUp =
                new Entry.OfCase(
                        CASE.value(), Ids.next(), office.clock().now(), "n8.cai", "added", "");
        office.jdbc()
                .sql(
                        """
                        update platform.audit_case
                           set entry_id = ?, at = ?, username = ?, act = ?, reason = ?,
                               hash = sha256(previous || int8send(seq) || ?)
                         where crn = 'X800001' and seq = 3\
                        """)
                .params(
                        madeUp.id(),
                        madeUp.at().atOffset(ZoneOffset.UTC),
                        madeUp.username(),
                        madeUp.act(),
                        madeUp.reason(),
                        madeUp.content().bytes())
                .update();

        assertThat(broken())
                .containsExactly(
                        "case X800001: entry 4 does not follow from entry 3: one of them was"
                                + " replaced");
    }

    @RepeatedTest(5)
    void whatever_people_do_in_whatever_order_it_is_whole(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var users = List.of(AUnit.ADA, AUnit.BEN, AUnit.CLERK);
        for (int i = 0; i < 60; i++) {
            var user = users.get(random.nextInt(users.size()));
            var crn = Crn.of("X80001" + random.nextInt(4));
            switch (random.nextInt(3)) {
                case 0 -> audit.ofCase(crn, user, "POST /cases/{crn}", "Ŵ ü \uD83D\uDE00 \" {,}");
                case 1 ->
                        audit.ofList(user, "find", random.nextBoolean() ? List.of() : List.of(crn));
                default -> audit.ofSignIn(user.username(), "signed in");
            }
        }

        assertThat(broken()).isEmpty();
    }
}

package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.offload.platform.Access.Decision;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.AccessFacts.Limit;
import org.offload.platform.AccessFacts.LimitKind;
import org.offload.platform.AccessFacts.Relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Laws of the decision, tried for every role, job, standing and limit that there is. */
class AccessTest {

    private static final List<Set<Relation>> STANDINGS =
            IntStream.range(0, 1 << Relation.values().length).mapToObj(AccessTest::subset).toList();
    private static final Limit EXCLUDED = new Limit(LimitKind.EXCLUSION, "Ask the head of unit.");
    private static final Limit RESTRICTED = new Limit(LimitKind.RESTRICTION, "Ask Sian Preece.");

    private static Set<Relation> subset(int bits) {
        Set<Relation> some = EnumSet.noneOf(Relation.class);
        Stream.of(Relation.values())
                .filter(relation -> (bits & 1 << relation.ordinal()) != 0)
                .forEach(some::add);
        return some;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void given_fewer_ways_to_stand_to_a_case_then_never_more_is_allowed(Role role) {
        for (Job job : Job.values()) {
            for (Set<Relation> standing : STANDINGS) {
                for (Relation lost : standing) {
                    Set<Relation> fewer = EnumSet.copyOf(standing);
                    fewer.remove(lost);

                    assertThat(openness(role, job, free(fewer)))
                            .isLessThanOrEqualTo(openness(role, job, free(standing)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void given_a_limit_more_then_never_more_is_allowed(Role role) {
        for (Job job : Job.values()) {
            for (Set<Relation> standing : STANDINGS) {
                int free = openness(role, job, free(standing));
                int restricted = openness(role, job, limited(standing, RESTRICTED));

                assertThat(restricted).isLessThanOrEqualTo(free);
                assertThat(openness(role, job, limited(standing, EXCLUDED)))
                        .isLessThanOrEqualTo(restricted);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void an_exclusion_beats_everything_even_the_manager(Role role) {
        for (Job job : Job.values()) {
            for (Set<Relation> standing : STANDINGS) {
                if (Access.has(role, job) && job.isAboutCase()) {
                    assertThat(Access.decide(role, job, limited(standing, EXCLUDED)))
                            .isEqualTo(new Decision.Limited("Ask the head of unit."));
                }
            }
        }
    }

    @Test
    void a_restriction_closes_every_job_but_the_mending_of_it_by_a_records_officer() {
        for (Role role : Role.values()) {
            for (Job job : Job.values()) {
                boolean mends = role == Role.RECORDS_OFFICER && job == Job.LIMIT_ACCESS;

                assertThat(openness(role, job, limited(Set.of(), RESTRICTED)) == 0)
                        .isEqualTo(job.isAboutCase() ? !mends : !Access.has(role, job));
            }
        }
    }

    @Test
    void support_opens_no_record_however_near() {
        for (Job job : Job.values()) {
            for (Set<Relation> standing : STANDINGS) {
                assertThat(openness(Role.SUPPORT, job, free(standing)) > 0 && job.isAboutCase())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void being_asked_opens_the_case_and_the_answer_and_all_else_as_to_a_stranger(Role role) {
        for (Job job : Job.values()) {
            boolean answers = job == Job.SEE_CASE || job == Job.TRANSFER_CASE;
            int stranger = openness(role, job, free(Set.of()));

            assertThat(openness(role, job, free(Set.of(Relation.ASKED))))
                    .isEqualTo(answers && Access.has(role, job) ? 2 : stranger);
        }
    }

    @ParameterizedTest
    @EnumSource(Job.class)
    void every_job_is_for_somebody(Job job) {
        assertThat(Role.values()).anyMatch(role -> Access.has(role, job));
    }

    @Test
    void given_no_such_case_then_that_is_said_and_a_strangers_case_says_whom_to_ask() {
        var far =
                Optional.of(new CaseFacts(Set.of(), "Team North (Sian Preece)", Optional.empty()));

        assertThat(Access.decide(Role.SPO, Job.SEE_CASE, Optional.empty()))
                .isEqualTo(new Decision.NoSuchCase());
        assertThat(Access.decide(Role.SPO, Job.SEE_CASE, far))
                .isEqualTo(new Decision.NeedsReason("Team North (Sian Preece)"));
        assertThat(Access.decide(Role.SPO, Job.CHANGE_CASE, far))
                .isEqualTo(new Decision.NotYourCase("Team North (Sian Preece)"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEAD_OF_UNIT", "RECORDS_OFFICER"},
            mode = Mode.EXCLUDE)
    void neither_a_reason_nor_being_asked_opens_the_notes_of_a_sensitive_contact(Role role) {
        var asked = free(Set.of(Relation.ASKED)).orElseThrow();

        assertThat(Access.mayReadSensitive(role, free(Set.of()).orElseThrow())).isFalse();
        assertThat(Access.mayReadSensitive(role, asked)).isFalse();
    }

    @Test
    void whoever_works_with_a_case_or_answers_for_the_record_reads_sensitive_notes() {
        var team = free(Set.of(Relation.TEAM)).orElseThrow();
        var excluded = limited(Set.of(Relation.TEAM), EXCLUDED).orElseThrow();

        assertThat(Access.mayReadSensitive(Role.PRACTITIONER, team)).isTrue();
        assertThat(Access.mayReadSensitive(Role.RECORDS_OFFICER, free(Set.of()).orElseThrow()))
                .isTrue();
        assertThat(Access.mayReadSensitive(Role.PRACTITIONER, excluded)).isFalse();
        assertThat(Access.mayReadSensitive(Role.HEAD_OF_UNIT, excluded)).isFalse();
    }

    /** How far a decision opens: 0 not at all, 1 for a reason, 2 at once. */
    private static int openness(Role role, Job job, Optional<CaseFacts> facts) {
        return switch (Access.decide(role, job, facts)) {
            case Decision.Allowed() -> 2;
            case Decision.NeedsReason _ -> 1;
            case Decision.NotYourCase _,
                    Decision.Limited _,
                    Decision.NotYourJob(),
                    Decision.NoSuchCase() ->
                    0;
        };
    }

    private static Optional<CaseFacts> free(Set<Relation> standing) {
        return Optional.of(new CaseFacts(standing, "", Optional.empty()));
    }

    private static Optional<CaseFacts> limited(Set<Relation> standing, Limit limit) {
        return Optional.of(new CaseFacts(standing, "", Optional.of(limit)));
    }
}

package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.offload.platform.Access.Decision;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.AccessFacts.Relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class AccessTest {

    private static final List<Set<Relation>> STANDINGS =
            List.of(
                    Set.of(),
                    Set.of(Relation.MANAGER),
                    Set.of(Relation.TEAM),
                    Set.of(Relation.STAND_IN),
                    Set.of(Relation.MANAGER, Relation.TEAM),
                    Set.of(Relation.MANAGER, Relation.STAND_IN),
                    Set.of(Relation.TEAM, Relation.STAND_IN),
                    Set.of(Relation.values()));

    @ParameterizedTest(name = "{0}: practitioner {1}, SPO {2}, administrator {3}")
    @CsvSource({
        "WORK_MY_DAY,     true,  true,  false",
        "FIND_PEOPLE,     true,  true,  true",
        "ADD_PERSON,      true,  true,  true",
        "SEE_TEAM,        false, true,  false",
        "SEE_PLACES,      true,  true,  true",
        "CHANGE_PLACES,   false, true,  true",
        "KEEP_OWN_THINGS, true,  true,  true",
        "SEE_CASE,        true,  true,  true",
        "RECORD_CONTACT,  true,  true,  true",
        "CHANGE_CASE,     true,  true,  false"
    })
    void a_job_is_for_these_roles_and_a_case_for_those_who_work_with_it(
            Job job, boolean practitioner, boolean spo, boolean administrator) {
        for (Set<Relation> standing : STANDINGS) {
            boolean near = !job.isAboutCase() || !standing.isEmpty();

            assertThat(isAllowed(Role.PRACTITIONER, job, standing)).isEqualTo(practitioner && near);
            assertThat(isAllowed(Role.SPO, job, standing)).isEqualTo(spo && near);
            assertThat(isAllowed(Role.ADMINISTRATOR, job, standing))
                    .isEqualTo(administrator && near);
        }
    }

    @ParameterizedTest
    @EnumSource(Job.class)
    void the_table_above_has_every_job(Job job) {
        assertThat(
                        Stream.of(Role.values())
                                .filter(role -> isAllowed(role, job, Set.of(Relation.TEAM))))
                .isNotEmpty();
    }

    static Stream<Role> roles() {
        return Stream.of(Role.values());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void given_fewer_ways_to_stand_to_a_case_then_never_more_is_allowed(Role role) {
        for (Job job : Job.values()) {
            for (Set<Relation> standing : STANDINGS) {
                for (Relation lost : standing) {
                    Set<Relation> fewer = EnumSet.copyOf(standing);
                    fewer.remove(lost);

                    assertThat(isAllowed(role, job, fewer) && !isAllowed(role, job, standing))
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Job.class,
            names = {"SEE_CASE", "RECORD_CONTACT", "CHANGE_CASE"})
    void given_no_such_case_then_that_is_said_and_a_strangers_case_says_whom_to_ask(Job job) {
        var strange = Optional.of(new CaseFacts(Set.of(), "Team North (Sian Preece)"));

        assertThat(Access.decide(Role.SPO, job, Optional.empty()))
                .isEqualTo(new Decision.NoSuchCase());
        assertThat(Access.decide(Role.SPO, job, strange))
                .isEqualTo(new Decision.NotYourCase("Team North (Sian Preece)"));
    }

    private static boolean isAllowed(Role role, Job job, Set<Relation> standing) {
        return Access.decide(role, job, Optional.of(new CaseFacts(standing, "")))
                instanceof Decision.Allowed;
    }
}

package org.offload.platform;

import org.offload.platform.AccessFacts.CaseFacts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one place that says who may do what. Pure: the same question has the same answer. */
public final class Access {

    private static final Map<Role, Set<Job>> JOBS =
            Map.of(
                    Role.PRACTITIONER,
                    Set.of(
                            Job.WORK_MY_DAY,
                            Job.FIND_PEOPLE,
                            Job.ADD_PERSON,
                            Job.SEE_PLACES,
                            Job.KEEP_OWN_THINGS,
                            Job.SEE_CASE,
                            Job.RECORD_CONTACT,
                            Job.CHANGE_CASE),
                    Role.SPO,
                    Set.of(
                            Job.WORK_MY_DAY,
                            Job.FIND_PEOPLE,
                            Job.ADD_PERSON,
                            Job.SEE_TEAM,
                            Job.SEE_PLACES,
                            Job.CHANGE_PLACES,
                            Job.KEEP_OWN_THINGS,
                            Job.SEE_CASE,
                            Job.RECORD_CONTACT,
                            Job.CHANGE_CASE),
                    Role.ADMINISTRATOR,
                    Set.of(
                            Job.FIND_PEOPLE,
                            Job.ADD_PERSON,
                            Job.SEE_PLACES,
                            Job.CHANGE_PLACES,
                            Job.KEEP_OWN_THINGS,
                            Job.KEEP_ACCOUNTS,
                            Job.SEE_CASE,
                            Job.RECORD_CONTACT));

    private Access() {}

    /** The answer to a question of access. */
    public sealed interface Decision {

        record Allowed() implements Decision {}

        /** The role does not have this job. */
        record NotYourJob() implements Decision {}

        /** The case is with somebody else, who can be asked. */
        record NotYourCase(String askWhom) implements Decision {}

        record NoSuchCase() implements Decision {}
    }

    /**
     * Decides.
     *
     * @param facts of the case that the job is about; none if there is no such case, or none needed
     */
    public static Decision decide(Role role, Job job, Optional<CaseFacts> facts) {
        if (!JOBS.getOrDefault(role, Set.of()).contains(job)) {
            return new Decision.NotYourJob();
        }
        if (!job.isAboutCase()) {
            return new Decision.Allowed();
        }
        return facts.map(Access::decideCase).orElseGet(Decision.NoSuchCase::new);
    }

    private static Decision decideCase(CaseFacts facts) {
        return facts.relations().isEmpty()
                ? new Decision.NotYourCase(facts.askWhom())
                : new Decision.Allowed();
    }
}

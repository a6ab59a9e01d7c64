package org.offload.platform;

import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.AccessFacts.Limit;
import org.offload.platform.AccessFacts.LimitKind;
import org.offload.platform.AccessFacts.Relation;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one place that says who may do what. Pure: the same question has the same answer. */
public final class Access {

    private static final Map<Role, JobsOf> JOBS =
            Arrays.stream(Role.values())
                    .collect(Collectors.toUnmodifiableMap(role -> role, JobsOf::role));

    private static final Set<Role> READS_SENSITIVE =
            Set.of(Role.HEAD_OF_UNIT, Role.RECORDS_OFFICER);

    /** What being asked to take a case lets someone do with it, and no more. */
    private static final Set<Job> ASKED_MAY = Set.of(Job.SEE_CASE, Job.TRANSFER_CASE);

    private Access() {}

    /** The answer to a question of access. */
    public sealed interface Decision {

        record Allowed() implements Decision {}

        /** The role does not have this job. */
        record NotYourJob() implements Decision {}

        /** The case is with somebody else, who can be asked; no reason opens it for this job. */
        record NotYourCase(String askWhom) implements Decision {}

        /** The case is with somebody else; it opens once a reason is given. */
        record NeedsReason(String askWhom) implements Decision {}

        /** The case is closed to this person, who is told this. */
        record Limited(String message) implements Decision {}

        record NoSuchCase() implements Decision {}
    }

    /** Answers whether a role has a job, about some case if it is about one. */
    public static boolean has(Role role, Job job) {
        return jobs(role).own().contains(job);
    }

    /**
     * Decides.
     *
     * @param facts of the case that the job is about; none if there is no such case, or none needed
     */
    public static Decision decide(Role role, Job job, Optional<CaseFacts> facts) {
        if (!has(role, job)) {
            return new Decision.NotYourJob();
        }
        if (!job.isAboutCase()) {
            return new Decision.Allowed();
        }
        return facts.map(known -> decideCase(role, job, known)).orElseGet(Decision.NoSuchCase::new);
    }

    /** Answers whether a case is open for a job, now or once a reason is given. */
    static boolean opens(Role role, Job job, Optional<CaseFacts> facts) {
        Decision decision = decide(role, job, facts);
        return decision instanceof Decision.Allowed || decision instanceof Decision.NeedsReason;
    }

    private static Decision decideCase(Role role, Job job, CaseFacts facts) {
        Optional<Limit> limit = facts.limit().filter(one -> !mayStillMend(role, job, one));
        if (limit.isPresent()) {
            return new Decision.Limited(limit.get().message());
        }
        if (isNear(job, facts)) {
            return new Decision.Allowed();
        }
        return jobs(role).anywhere().contains(job)
                ? new Decision.NeedsReason(facts.askWhom())
                : new Decision.NotYourCase(facts.askWhom());
    }

    private static boolean isNear(Job job, CaseFacts facts) {
        return facts.isWorkedWith()
                || facts.relations().contains(Relation.ASKED) && ASKED_MAY.contains(job);
    }

    /** Somebody must be able to end a restriction when those it names have left. */
    private static boolean mayStillMend(Role role, Job job, Limit limit) {
        return role == Role.RECORDS_OFFICER
                && job == Job.LIMIT_ACCESS
                && limit.kind() == LimitKind.RESTRICTION;
    }

    /**
     * Answers whether someone who has opened a case may read the notes of its sensitive contacts: a
     * reason alone is not enough, nor is being asked to take the case.
     */
    public static boolean mayReadSensitive(Role role, CaseFacts facts) {
        boolean opened = decide(role, Job.SEE_CASE, Optional.of(facts)) instanceof Decision.Allowed;
        return opened && facts.isWorkedWith()
                || READS_SENSITIVE.contains(role) && facts.limit().isEmpty();
    }

    private static JobsOf jobs(Role role) {
        return Objects.requireNonNull(JOBS.get(role));
    }
}

package org.offload.platform;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The jobs of a role, as the table of {@code docs/guides/access.md} says; a test compares the two.
 *
 * @param own about no case, or about a case that someone stands near to
 * @param anywhere about any case, for a reason where it is not near; a part of {@code own}
 */
record JobsOf(Set<Job> own, Set<Job> anywhere) {

    private static final Set<Job> EVERYBODY =
            EnumSet.of(Job.KEEP_OWN_THINGS, Job.SEE_VOICE, Job.SPEAK);

    JobsOf {
        own = Set.copyOf(own);
        anywhere = Set.copyOf(anywhere);
    }

    static JobsOf role(Role role) {
        return switch (role) {
            case PRACTITIONER ->
                    jobs(
                                    Job.WORK_MY_DAY,
                                    Job.SEE_MY_CASES,
                                    Job.FIND_PEOPLE,
                                    Job.ADD_PERSON,
                                    Job.SEE_PLACES,
                                    Job.SEE_RULEBOOKS,
                                    Job.SEE_OVERRIDES,
                                    Job.CHANGE_CASE,
                                    Job.OVERRIDE_RULE,
                                    Job.TRANSFER_CASE)
                            .anywhere(Job.SEE_CASE, Job.RECORD_CONTACT, Job.CHANGE_RECORD);
            case SPO ->
                    jobs(
                                    Job.WORK_MY_DAY,
                                    Job.SEE_MY_CASES,
                                    Job.FIND_PEOPLE,
                                    Job.ADD_PERSON,
                                    Job.SEE_TEAM,
                                    Job.SEE_PLACES,
                                    Job.SEE_RULEBOOKS,
                                    Job.SEE_OVERRIDES,
                                    Job.CHANGE_PLACES,
                                    Job.ALLOCATE,
                                    Job.NAME_DEPUTY,
                                    Job.TAKE_LIST_AWAY,
                                    Job.TAKE_DAY_AWAY,
                                    Job.CHANGE_CASE,
                                    Job.OVERRIDE_RULE,
                                    Job.GRANT_STAND_IN,
                                    Job.LIMIT_ACCESS,
                                    Job.TRANSFER_CASE)
                            .anywhere(Job.SEE_CASE, Job.RECORD_CONTACT, Job.CHANGE_RECORD);
            case HEAD_OF_UNIT ->
                    jobs(
                                    Job.SEE_MY_CASES,
                                    Job.FIND_PEOPLE,
                                    Job.SEE_UNIT,
                                    Job.SEE_SAFETY,
                                    Job.SEE_PLACES,
                                    Job.SEE_RULEBOOKS,
                                    Job.SEE_OVERRIDES,
                                    Job.CHANGE_PLACES,
                                    Job.ALLOCATE,
                                    Job.NAME_DEPUTY,
                                    Job.KEEP_REGISTER,
                                    Job.KEEP_ACCOUNTS,
                                    Job.SEE_AUDIT,
                                    Job.TAKE_LIST_AWAY,
                                    Job.TAKE_DAY_AWAY,
                                    Job.CHANGE_CASE,
                                    Job.OVERRIDE_RULE,
                                    Job.GRANT_STAND_IN,
                                    Job.LIMIT_ACCESS,
                                    Job.TRANSFER_CASE)
                            .anywhere(Job.SEE_CASE, Job.RECORD_CONTACT, Job.CHANGE_RECORD);
            case ADMINISTRATOR ->
                    jobs(
                                    Job.SEE_MY_CASES,
                                    Job.FIND_PEOPLE,
                                    Job.ADD_PERSON,
                                    Job.SEE_PLACES,
                                    Job.SEE_RULEBOOKS,
                                    Job.CHANGE_PLACES,
                                    Job.KEEP_REGISTER,
                                    Job.KEEP_CODES,
                                    Job.TAKE_DAY_AWAY,
                                    Job.TRANSFER_CASE)
                            .anywhere(Job.SEE_CASE, Job.RECORD_CONTACT, Job.CHANGE_RECORD);
            case APPROVED_PREMISES ->
                    jobs(Job.FIND_PEOPLE, Job.SEE_PLACES, Job.SEE_RULEBOOKS)
                            .anywhere(Job.SEE_CASE, Job.RECORD_CONTACT);
            case COURT ->
                    jobs(Job.FIND_PEOPLE, Job.ADD_PERSON, Job.SEE_PLACES, Job.SEE_RULEBOOKS)
                            .anywhere(
                                    Job.SEE_CASE,
                                    Job.RECORD_CONTACT,
                                    Job.CHANGE_CASE,
                                    Job.CHANGE_RECORD);
            case VICTIM_LIAISON -> jobs(Job.FIND_PEOPLE, Job.SEE_RULEBOOKS).anywhere(Job.SEE_CASE);
            case SAFETY_REPRESENTATIVE -> jobs(Job.SEE_PLACES, Job.SEE_RULEBOOKS, Job.SEE_SAFETY);
            case POLICY_LEAD -> jobs(Job.SEE_RULEBOOKS, Job.KEEP_RULEBOOKS);
            case RECORDS_OFFICER ->
                    jobs(Job.FIND_PEOPLE, Job.SEE_AUDIT, Job.SEE_RETENTION, Job.SET_LEGAL_HOLD)
                            .anywhere(
                                    Job.SEE_CASE,
                                    Job.LIMIT_ACCESS,
                                    Job.REDACT,
                                    Job.RETAIN,
                                    Job.DISCLOSE);
            case INSPECTOR ->
                    jobs(
                                    Job.FIND_PEOPLE,
                                    Job.SEE_PLACES,
                                    Job.SEE_RULEBOOKS,
                                    Job.SEE_AUDIT,
                                    Job.TAKE_LIST_AWAY)
                            .anywhere(Job.SEE_CASE);
            case SUPPORT -> jobs(Job.KEEP_ACCOUNTS);
            case ANSWERING_EXECUTIVE -> jobs(Job.ANSWER_CONCERNS, Job.SEE_SAFETY, Job.MODERATE);
            case MODERATOR -> jobs(Job.MODERATE);
            case APPEAL_MODERATOR -> jobs(Job.MODERATE);
        };
    }

    private static JobsOf jobs(Job... jobs) {
        Set<Job> own = EnumSet.copyOf(EVERYBODY);
        own.addAll(List.of(jobs));
        return new JobsOf(own, Set.of());
    }

    private JobsOf anywhere(Job... jobs) {
        Set<Job> all = EnumSet.copyOf(own);
        all.addAll(List.of(jobs));
        return new JobsOf(all, Set.of(jobs));
    }
}

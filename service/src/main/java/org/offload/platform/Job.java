package org.offload.platform;

/** What a page lets someone do: the word that the access decision is asked about. */
public enum Job {
    /** The work list of the day, and handing over its lines. */
    WORK_MY_DAY(false),
    /** Searching for people by name, date of birth or CRN. */
    FIND_PEOPLE(false),
    ADD_PERSON(false),
    /** What nobody in the team has answered yet. */
    SEE_TEAM(false),
    SEE_PLACES(false),
    CHANGE_PLACES(false),
    /** One's own drafts, keys, password and sessions. */
    KEEP_OWN_THINGS(false),
    /** Who may sign in, and in which role. */
    KEEP_ACCOUNTS(false),
    SEE_CASE(true),
    /** Contacts, outcomes and bookings. */
    RECORD_CONTACT(true),
    /** Events, registrations and what is agreed. */
    CHANGE_CASE(true);

    private final boolean aboutCase;

    Job(boolean aboutCase) {
        this.aboutCase = aboutCase;
    }

    /** Answers whether the decision needs the facts of one case. */
    public boolean isAboutCase() {
        return aboutCase;
    }
}

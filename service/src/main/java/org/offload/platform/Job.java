package org.offload.platform;

/** What a page lets someone do: the word that the access decision is asked about. */
public enum Job {
    /** The work list of the day, and handing over its lines. */
    WORK_MY_DAY(false),
    /** Searching for people by name, date of birth or CRN. */
    FIND_PEOPLE(false),
    ADD_PERSON(false),
    /** The list of one's own cases, or of one's team or unit. */
    SEE_MY_CASES(false),
    /** What nobody in the team has answered yet. */
    SEE_TEAM(false),
    /** The teams of a unit side by side. */
    SEE_UNIT(false),
    SEE_PLACES(false),
    CHANGE_PLACES(false),
    /** Which records are to be looked at because of their age, and which were let go. */
    SEE_RETENTION(false),
    /** Who looked at a person, and what a user looked at. */
    SEE_AUDIT(false),
    /** One's own drafts, keys, password and sessions. */
    KEEP_OWN_THINGS(false),
    /** Giving a case that nobody manages to somebody. */
    ALLOCATE(false),
    /** Naming who stands in for the lead of a team. */
    NAME_DEPUTY(false),
    /** Staff, teams and offices. */
    KEEP_REGISTER(false),
    /** The reference data: types of contact, outcomes and the like. */
    KEEP_CODES(false),
    /** Who may sign in, and in which role. */
    KEEP_ACCOUNTS(false),
    /** The rulebooks, and which one is in force. */
    SEE_RULEBOOKS(false),
    /** Writing rulebooks, publishing and ending them. */
    KEEP_RULEBOOKS(false),
    /** What is decided in place of a rulebook: one's own, and what waits for one's answer. */
    SEE_OVERRIDES(false),
    /** What staff have said, and what became of it. */
    SEE_VOICE(false),
    /** Saying something, signed or confidential. */
    SPEAK(false),
    /** Hiding and removing what was said, for a reason of the list, and taking in threads. */
    MODERATE(false),
    /** The legal hold of what was said in a thread. */
    SET_LEGAL_HOLD(false),
    /** Concerns: acknowledging them, naming owners, and seeing who raised them in confidence. */
    ANSWER_CONCERNS(false),
    /** Open concerns by workplace, item and provider, as a list and as a file. */
    SEE_SAFETY(false),
    /** A list as a file. */
    TAKE_LIST_AWAY(false),
    /** What was saved on a day, as a file for another system. */
    TAKE_DAY_AWAY(false),
    SEE_CASE(true),
    /** Contacts, outcomes and bookings. */
    RECORD_CONTACT(true),
    /** Events, registrations and what is agreed. */
    CHANGE_CASE(true),
    /** Deciding for a case something else than the rulebook asks for. */
    OVERRIDE_RULE(true),
    /** Facts of a person or of an event. */
    CHANGE_RECORD(true),
    /** Asking for another manager, and accepting. */
    TRANSFER_CASE(true),
    /** Letting a colleague of another team work with a case for given dates. */
    GRANT_STAND_IN(true),
    /** Saying who may not, or who alone may, open a case. */
    LIMIT_ACCESS(true),
    /** Removing a text that must stand nowhere. */
    REDACT(true),
    /** How long a record is kept, and its disposal. */
    RETAIN(true),
    /** Everything held on a person, for that person. */
    DISCLOSE(true);

    private final boolean aboutCase;

    Job(boolean aboutCase) {
        this.aboutCase = aboutCase;
    }

    /** Answers whether the decision needs the facts of one case. */
    public boolean isAboutCase() {
        return aboutCase;
    }
}

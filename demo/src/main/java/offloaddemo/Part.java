package offloaddemo;

/** What a case asks of its practitioner around today. */
enum Part {
    /** Has an appointment today. */
    TODAY,
    /** Had one in the last week whose outcome is not recorded. */
    TO_RECORD,
    /** Contact is due or overdue and nothing is booked. */
    DUE,
    /** Has an appointment in the coming fortnight. */
    SOON,
    /** Nothing yet: the last contact was lately. */
    LATER
}

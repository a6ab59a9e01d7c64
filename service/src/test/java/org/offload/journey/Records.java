package org.offload.journey;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Optional;

/** What stands in the record after a journey. */
record Records(JdbcClient jdbc) {

    static Records of(Office office) {
        return new Records(office.jdbc());
    }

    /** Counts the contacts of a case up to today; what is booked for later is not one. */
    int contacts(String crn) {
        return number(
                "select count(*) from caseload.contact where crn = :of and on_day <= '2020-04-07'",
                crn);
    }

    /** Counts what is booked for after today. */
    int booked(String crn) {
        return number(
                "select count(*) from caseload.contact where crn = :of and on_day > '2020-04-07'",
                crn);
    }

    /** Returns the id of the entry of the log that a case has. */
    String contact(String crn) {
        return jdbc.sql("select contact_id::text from caseload.contact where crn = :of limit 1")
                .param("of", crn)
                .query(String.class)
                .single();
    }

    /** Returns the types of the contacts of a case. */
    List<String> types(String crn) {
        return jdbc.sql("select type from caseload.contact where crn = :of")
                .param("of", crn)
                .query(String.class)
                .list();
    }

    /** Returns the notes of a case, the oldest first. */
    List<String> notes(String crn) {
        return jdbc.sql(
                        "select text from caseload.contact_note where crn = :of order by"
                                + " written_at")
                .param("of", crn)
                .query(String.class)
                .list();
    }

    /** Returns the outcomes up to today, in the order of their codes. */
    List<String> outcomes(String crn) {
        return jdbc.sql(
                        """
                        select outcome from caseload.contact
                         where crn = :of and outcome is not null order by outcome\
                        """)
                .param("of", crn)
                .query(String.class)
                .list();
    }

    /** Returns the fields of a draft as they are kept. */
    Optional<String> draft(Staff who, String form) {
        return jdbc.sql(
                        """
                        select fields::text from platform.draft
                         where username = :who and form = :form\
                        """)
                .param("who", who.username())
                .param("form", form)
                .query(String.class)
                .optional();
    }

    private int number(String sql, String of) {
        return jdbc.sql(sql).param("of", of).query(Integer.class).single();
    }
}

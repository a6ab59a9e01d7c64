package org.offload.caseload.overview;

import org.offload.caseload.header.CaseHeader;
import org.offload.caseload.header.ContactFacts;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The case page.
 *
 * @param due the contacts that the case waits for, each in words
 * @param whyDue the page that says why
 * @param agreed how often contact is agreed, in words; empty if nothing is
 * @param next booked next, in words; empty for nothing
 * @param last who was met last and when, in words; empty for never
 * @param facts what an import knew besides
 */
public record CasePage(
        Frame frame,
        CaseHeader header,
        ContactFacts contactFacts,
        List<String> due,
        String whyDue,
        String agreed,
        String next,
        String nextLink,
        String last,
        List<EventInWords> events,
        Form button,
        List<RegistrationInWords> registrations,
        List<LogRow> log,
        boolean moreLog,
        List<Fact> facts)
        implements Page {

    public CasePage {
        events = List.copyOf(events);
        registrations = List.copyOf(registrations);
        log = List.copyOf(log);
        facts = List.copyOf(facts);
    }

    /** Answers whether there were events, and none is live. */
    public boolean isOver() {
        return !events.isEmpty() && events.stream().noneMatch(EventInWords::live);
    }

    /**
     * An event with its sentence, in plain words.
     *
     * @param states such as that it is in breach
     * @param lacksStandard whether it could have the standard conditions of a licence, and has none
     */
    public record EventInWords(
            int number,
            String sentence,
            String offence,
            String dates,
            List<String> states,
            List<String> requirements,
            List<String> conditions,
            boolean live,
            boolean lacksStandard) {

        public EventInWords {
            states = List.copyOf(states);
            requirements = List.copyOf(requirements);
            conditions = List.copyOf(conditions);
        }
    }

    /** A registration in words, with a link to its review. */
    public record RegistrationInWords(
            String what, String since, String review, String link, String copy) {}

    /** Something an import knew. */
    public record Fact(String name, String value) {}
}

package org.offload.caseload.overview;

import org.offload.caseload.header.CaseHeader;
import org.offload.caseload.header.ContactFacts;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The case page.
 *
 * @param agreed how often contact is agreed, in words; empty if nothing is
 * @param next booked next, in words; empty for nothing
 * @param last who was met last and when, in words; empty for never
 * @param facts what an import knew besides
 */
public record CasePage(
        Frame frame,
        CaseHeader header,
        ContactFacts contactFacts,
        String agreed,
        String next,
        String nextLink,
        String last,
        List<EventInWords> events,
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

    /**
     * An event with its sentence, in plain words.
     *
     * @param failures how many count against the limit of its order; empty where it has none
     */
    public record EventInWords(
            int number,
            String sentence,
            String offence,
            String dates,
            String failures,
            List<String> requirements) {

        public EventInWords {
            requirements = List.copyOf(requirements);
        }
    }

    /** A registration in words, with a link to its review. */
    public record RegistrationInWords(String what, String since, String review, String link) {}

    /** Something an import knew. */
    public record Fact(String name, String value) {}
}

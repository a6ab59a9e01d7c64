package org.offload.caseload.day;

import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.kernel.Crn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The contact that a case waits for, by the frequency agreed on it.
 *
 * <p>Source: {@code national-standards.md}, section B: next contact by = last qualifying contact +
 * the interval in force. A contact qualifies if the person attended or was spoken to.
 *
 * @param id the same for as long as it is the same contact that is waited for
 * @param on the last day on which it is in time
 */
public record DueContact(UUID id, LocalDate on) {

    /**
     * Works out what is due.
     *
     * @param agreed how often; its first day starts the clock of someone not yet seen
     * @param lastSeen the last qualifying contact, if there was one
     */
    static DueContact of(Crn crn, AgreedContact agreed, Optional<Seen> lastSeen) {
        LocalDate clock = lastSeen.map(Seen::day).orElse(agreed.from());
        String basis = lastSeen.map(seen -> seen.contactId().toString()).orElse("start " + clock);
        UUID id =
                UUID.nameUUIDFromBytes(
                        (crn + " due after " + basis).getBytes(StandardCharsets.UTF_8));
        return new DueContact(id, clock.plusDays(agreed.everyDays()));
    }

    /** Answers whether a booking on this day comes in time. */
    boolean isMetBy(LocalDate booked) {
        return !booked.isAfter(on);
    }

    /** A contact at which the person was met or spoken to. */
    public record Seen(UUID contactId, LocalDate day, String type) {}
}

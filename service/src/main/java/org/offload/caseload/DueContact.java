package org.offload.caseload;

import org.offload.caseload.DeliveryFacts.Seen;
import org.offload.kernel.Crn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One contact that a case waits for.
 *
 * @param strand 1 to 3: its place among those of the case
 * @param clock what it is counted by, in a word that no other strand of the case has
 * @param modes in order of preference, at least one
 * @param faceToFace whether only being seen counts; otherwise any contact does
 * @param last the contact from which it is counted, if there was one
 * @param countedFrom the day from which it is counted
 * @param everyDays how many days lie between two such contacts, rounded; for counting visits
 * @param on the last day on which it is in time
 * @param rule why, in one sentence without a fact of the person
 */
public record DueContact(
        int strand,
        String clock,
        List<ContactMode> modes,
        boolean faceToFace,
        Optional<Seen> last,
        LocalDate countedFrom,
        int everyDays,
        LocalDate on,
        String rule) {

    public DueContact {
        modes = List.copyOf(modes);
    }

    /** Returns the mode that comes first. */
    public ContactMode mode() {
        return modes.getFirst();
    }

    /** Returns an id that is the same for as long as it is the same contact that is waited for. */
    public UUID id(Crn crn) {
        String basis = last.map(seen -> seen.contactId().toString()).orElse("start " + countedFrom);
        return UUID.nameUUIDFromBytes(
                (crn + " " + clock + " after " + basis).getBytes(StandardCharsets.UTF_8));
    }

    /** Answers whether a booking stands for it: in time, and of a kind that counts. */
    public boolean isMetBy(LocalDate booked, Optional<ContactMode> mode) {
        boolean counts = !faceToFace || mode.map(ContactMode::isFaceToFace).orElse(false);
        return counts && !booked.isAfter(on);
    }
}

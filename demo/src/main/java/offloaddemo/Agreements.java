package offloaddemo;

import org.offload.caseload.CaseRecord.AgreedContact;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.ContactMode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what was agreed with somebody, and at which of their contacts. */
final class Agreements {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Agreements() {}

    static AgreedContact draw(Story story, List<Contact> contacts) {
        List<LocalDate> kept =
                contacts.stream()
                        .filter(contact -> Outcomes.KEPT.equals(contact.outcome()))
                        .map(Contact::day)
                        .sorted()
                        .toList();
        return firstSince(Dates.EMERGENCY, kept)
                .or(() -> firstSince(Dates.CALLS_BEGIN, kept))
                .map(day -> lately(story, day))
                .orElseGet(() -> before(story, kept));
    }

    private static Optional<LocalDate> firstSince(LocalDate from, List<LocalDate> kept) {
        return kept.stream().filter(day -> !day.isBefore(from)).findFirst();
    }

    private static AgreedContact lately(Story story, LocalDate day) {
        String on = DAY.format(day);
        ContactMode mode = story.modes().now();
        String reason =
                story.outline().brief().family().isInPrison()
                        ? prison(day, on)
                        : switch (mode) {
                            case OFFICE -> office(story, on);
                            case DOORSTEP ->
                                    "Agreed with the manager on " + on + ", seen at the door";
                            case TELEPHONE, VIDEO, HOME, OTHER -> remote(story, day, on);
                        };
        return agreed(story, day, mode, reason);
    }

    private static String prison(LocalDate day, String on) {
        String visits = day.isBefore(Dates.EMERGENCY) ? "" : ", while visits are stopped";
        return "Agreed with the prison on " + on + visits;
    }

    private static String office(Story story, String on) {
        boolean noPhone = Boolean.FALSE.equals(story.reach().hasPhone());
        return noPhone
                ? "No telephone: stays with the office, agreed on " + on
                : "Stays face to face, agreed on " + on;
    }

    private static String remote(Story story, LocalDate day, String on) {
        if (story.health() != null) {
            return "Remote only for now, agreed with the person on " + on;
        }
        return day.isBefore(Dates.EMERGENCY)
                ? "Moved to calls on " + on + ", when the office stopped routine visits"
                : "Agreed with the person on " + on + " under the emergency arrangements";
    }

    /** Says it for those whom nobody has reached since the middle of March. */
    private static AgreedContact before(Story story, List<LocalDate> kept) {
        boolean prison = story.outline().brief().family().isInPrison();
        ContactMode mode = prison ? story.modes().now() : ContactMode.OFFICE;
        LocalDate day = kept.isEmpty() ? story.outline().logFrom() : kept.getLast();
        String change = prison ? "" : "; not changed since the emergency began";
        return agreed(story, day, mode, "Agreed on " + DAY.format(day) + change);
    }

    private static AgreedContact agreed(
            Story story, LocalDate day, ContactMode mode, String reason) {
        return new AgreedContact(day, story.rhythm().everyDays(), mode, reason, Values.SOURCE);
    }
}

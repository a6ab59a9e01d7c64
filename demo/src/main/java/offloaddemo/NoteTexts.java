package offloaddemo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.offload.caseload.ContactMode;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Short notes as officers write them; all invented. */
final class NoteTexts {

    private final Map<String, List<Note>> notes =
            Table.rows("notes.csv").stream()
                    .collect(
                            Collectors.groupingBy(
                                    row -> row.getField("kind"),
                                    Collectors.mapping(NoteTexts::note, Collectors.toList())));

    /** A note and whether it stays out of what the person may see. */
    record Note(String text, boolean sensitive) {}

    /** Returns the notes for one case: none comes twice before all of its kind have come. */
    Deck deck(Seeded seeded) {
        return new Deck(notes, new HashMap<>(), seeded);
    }

    /** The notes that are left for a case, by kind. */
    record Deck(Map<String, List<Note>> all, Map<String, Deque<Note>> left, Seeded seeded) {

        /**
         * Draws a note.
         *
         * @param kind a kind of the data file, such as {@code office} or a contact type
         * @throws IllegalArgumentException if there is no such kind
         */
        Note draw(String kind) {
            List<Note> choices = all.get(kind);
            if (choices == null) {
                throw new IllegalArgumentException("Notes are known for " + all.keySet());
            }
            Deque<Note> deck = left.computeIfAbsent(kind, _ -> new ArrayDeque<>());
            if (deck.isEmpty()) {
                deck.addAll(seeded.shuffled(choices));
            }
            return deck.removeFirst();
        }
    }

    /** Returns the kind of note of a contact that was kept. */
    static String kind(ContactMode mode, LocalDate day, boolean first, boolean inPrison) {
        boolean emergency = !day.isBefore(Dates.EMERGENCY);
        if (inPrison) {
            String before = mode == ContactMode.VIDEO ? "prison-video" : "prison-call";
            return emergency ? "prison-now" : before;
        }
        if (first) {
            return "initial";
        }
        return switch (mode) {
            case OFFICE, OTHER -> "office";
            case HOME -> "home";
            case DOORSTEP -> "doorstep-now";
            case TELEPHONE -> emergency ? "call-now" : "call";
            case VIDEO -> emergency ? "video-now" : "call";
        };
    }

    private static Note note(NamedCsvRecord row) {
        return new Note(row.getField("text"), row.getField("sensitive").equals("Y"));
    }
}

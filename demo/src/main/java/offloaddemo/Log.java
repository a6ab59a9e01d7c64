package offloaddemo;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.CaseRecord.Contact;
import org.offload.caseload.ContactMode;
import org.offload.kernel.StaffId;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The contact log of one case while it is being written. */
final class Log {

    private final Story story;
    private final Diary diary;
    private final NoteTexts.Deck notes;
    private final List<Contact> contacts = new ArrayList<>();

    Log(Story story, Diary diary, NoteTexts.Deck notes) {
        this.story = story;
        this.diary = diary;
        this.notes = notes;
    }

    /**
     * Writes an appointment, if the practitioner has a free time on that day.
     *
     * @param outcome none for one whose outcome is not recorded
     * @param noteKind none for one without a note
     */
    boolean appointment(
            LocalDate day,
            ContactMode mode,
            String type,
            @Nullable String outcome,
            @Nullable String noteKind) {
        StaffId staff = outcome == null ? story.outline().officer().id() : story.who().on(day);
        Optional<Diary.Time> time =
                diary.take(staff, day, mode.usualMinutes(), story.window(mode), story.seeded());
        if (time.isEmpty()) {
            return false;
        }
        LocalDateTime at = day.atTime(time.get().from());
        contacts.add(
                new Contact(
                        story.seeded().idAt(at),
                        type,
                        day,
                        time.get().from(),
                        time.get().to(),
                        outcome,
                        false,
                        false,
                        story.eventNumber(),
                        staff,
                        story.outline().officer().team(),
                        story.place(mode, day),
                        noteKind == null ? "" : notes.draw(noteKind).text()));
        return true;
    }

    /** Writes an entry that is no appointment, such as a call to another agency. */
    void entry(LocalDate day, String type) {
        plain(day, type, false);
    }

    /** Writes what the system adds by itself. */
    void system(LocalDate day, String type) {
        plain(day, type, true);
    }

    List<Contact> contacts() {
        return contacts;
    }

    private void plain(LocalDate day, String type, boolean system) {
        NoteTexts.Note note = notes.draw(type);
        contacts.add(
                new Contact(
                        story.seeded().idAt(day.atTime(12, 0)),
                        type,
                        day,
                        null,
                        null,
                        null,
                        note.sensitive(),
                        system,
                        story.eventNumber(),
                        system ? null : story.who().on(day),
                        story.outline().officer().team(),
                        null,
                        note.text()));
    }
}

package org.offload.caseload.outgoing;

import org.jspecify.annotations.Nullable;
import org.offload.caseload.code.Code;
import org.offload.caseload.code.Codes;
import org.offload.platform.PlainCell;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says an entry in the words and codes of the other system. A code of our own stays with us. */
@Component
class OtherSystem {

    static final List<String> COLUMNS =
            List.of(
                    "ref",
                    "version",
                    "state",
                    "kind",
                    "crn",
                    "type_code",
                    "type",
                    "date",
                    "time",
                    "outcome_code",
                    "outcome",
                    "event",
                    "place",
                    "officer_id",
                    "officer",
                    "team",
                    "sensitive",
                    "saved_by",
                    "note");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] TYPES = {
        "appointment_types", "contact_types", "registration_types", "order_types"
    };

    private final Codes codes;
    private final Words words;

    OtherSystem(Codes codes, Words words) {
        this.codes = codes;
        this.words = words;
    }

    /** A code with its words; the code is empty where it is ours. */
    private record Coded(String code, String words) {

        static Coded of(Optional<Code> known, String code) {
            return known.map(one -> new Coded(one.is("code_local") ? "" : one.code(), one.words()))
                    .orElseGet(() -> new Coded(code, code));
        }

        String inOne() {
            return (code + " " + words).strip();
        }
    }

    private Coded type(Told told) {
        List<String> lists =
                switch (told.kind()) {
                    case "REVIEW" -> List.of(TYPES[2]);
                    case "EVENT" -> List.of(TYPES[3]);
                    default -> List.of(TYPES[0], TYPES[1]);
                };
        return Coded.of(
                lists.stream().flatMap(list -> codes.find(list, told.type()).stream()).findFirst(),
                told.type());
    }

    private Coded outcome(Told told) {
        String outcome = Objects.requireNonNullElse(told.outcome(), "");
        if (told.kind().equals("REVIEW") && !outcome.isEmpty()) {
            return new Coded("", words.say("caseload.review.decision." + outcome));
        }
        return told.kind().equals("CONTACT")
                ? Coded.of(codes.outcome(outcome), outcome)
                : new Coded("", outcome);
    }

    /** Returns the text to copy: one line for each fact, then the note in boxes that it fits. */
    String text(Told told) {
        List<String> lines = new ArrayList<>();
        add(lines, "crn", told.crn());
        add(lines, "type", type(told).inOne());
        add(lines, "date", told.day() == null ? "" : told.day().format(DAY));
        add(lines, "time", time(told.time()));
        add(lines, "outcome", outcome(told).inOne());
        add(lines, "event", Objects.toString(told.eventNumber(), ""));
        add(lines, "place", Objects.toString(told.place(), ""));
        add(lines, "officer", officer(told));
        add(lines, "sensitive", told.sensitive() ? words.say("platform.form.yes") : "");
        List<String> boxes = PlainNote.boxes(note(told));
        for (int i = 0; i < boxes.size(); i++) {
            String head =
                    boxes.size() == 1
                            ? words.say("caseload.copy.note")
                            : words.say("caseload.copy.noteOf", i + 1, boxes.size());
            lines.add(head + ":\n" + boxes.get(i));
        }
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(words.say("caseload.copy." + name) + ": " + PlainNote.of(value));
        }
    }

    private static String officer(Told told) {
        return (Objects.toString(told.officer(), "") + " " + Objects.toString(told.officerId(), ""))
                .strip();
    }

    private static String time(@Nullable LocalTime time) {
        return time == null ? "" : time.withSecond(0).withNano(0).toString();
    }

    private static String note(Told told) {
        return PlainNote.of(Objects.requireNonNullElse(told.note(), ""));
    }

    /** Returns the cells of one line of the file, in the order of {@link #COLUMNS}. */
    List<String> cells(Told told) {
        Coded type = type(told);
        Coded outcome = outcome(told);
        return List.of(
                told.ref(),
                Integer.toString(told.version()),
                told.withdrawn() ? "withdrawn" : "saved",
                told.kind(),
                told.crn(),
                type.code(),
                text(type.words()),
                Objects.toString(told.day(), ""),
                time(told.time()),
                outcome.code(),
                text(outcome.words()),
                Objects.toString(told.eventNumber(), ""),
                text(told.place()),
                Objects.toString(told.officerId(), ""),
                text(told.officer()),
                Objects.toString(told.team(), ""),
                told.sensitive() ? "yes" : "no",
                told.savedBy(),
                text(told.note()));
    }

    private static String text(@Nullable String text) {
        return PlainCell.of(PlainNote.of(Objects.requireNonNullElse(text, "")));
    }
}

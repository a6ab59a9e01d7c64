package org.offload.rulebook.table;

import org.offload.rulebook.vocabulary.Approver;
import org.offload.rulebook.vocabulary.Attendance;
import org.offload.rulebook.vocabulary.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A row of the contact table as the texts of its columns. */
final class ContactCells {

    static final String ROW = "row";
    static final String ATTENDANCE = "attendance";
    static final String WHY = "why";
    static final String SOURCES = "sources";

    private static final String LESS_CONTACT = "less contact";
    private static final String REVIEW = "review";
    private static final String PAUSES = "pauses";

    static final List<String> COLUMNS =
            Stream.of(
                            List.of(ROW),
                            StrandCells.columns(),
                            List.of(LESS_CONTACT, ATTENDANCE, REVIEW, PAUSES, WHY, SOURCES))
                    .flatMap(List::stream)
                    .toList();

    private ContactCells() {}

    static Map<String, String> write(ContactRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(ROW, row.id());
        StrandCells.write(row.strands(), cells);
        cells.put(LESS_CONTACT, row.lessContact().name());
        cells.put(ATTENDANCE, row.attendance().name());
        cells.put(REVIEW, row.asksReview() ? Answers.YES : Answers.NO);
        cells.put(PAUSES, Answers.join(new TreeSet<>(row.pauses())));
        cells.put(WHY, row.why());
        cells.put(SOURCES, String.join(", ", row.sources()));
        return cells;
    }

    /** Returns the row; none if it has no strand, which was told as a problem. */
    static Optional<ContactRow> read(Condition when, Answers answers) {
        List<Strand> strands = StrandCells.read(answers);
        String id = answers.name(ROW);
        var lessContact = answers.one(LESS_CONTACT, Approver.class);
        var attendance = answers.one(ATTENDANCE, Attendance.class);
        boolean asksReview = answers.yes(REVIEW);
        var pauses = Set.copyOf(answers.many(PAUSES, Component.class));
        List<String> sources = answers.names(SOURCES);
        return strands.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ContactRow(
                                id,
                                when,
                                strands,
                                lessContact,
                                attendance,
                                asksReview,
                                pauses,
                                answers.text(WHY),
                                sources));
    }
}

package org.offload.rulebook.edit;

import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.table.DmnFile;
import org.offload.rulebook.table.Read;
import org.offload.rulebook.table.Tables;
import org.springframework.stereotype.Service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Changes the tables of a draft: a row, their order, or all of them by a file. */
@Service
class ChangeTables {

    private static final String FILE = "file";
    private static final String ID = "id";

    private final ChangeDraft change;
    private final DraftBooks drafts;
    private final Receipts receipts;
    private final ServiceClock clock;

    ChangeTables(ChangeDraft change, DraftBooks drafts, Receipts receipts, ServiceClock clock) {
        this.change = change;
        this.drafts = drafts;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * Puts what was typed in the place of a row.
     *
     * @param row that it replaces; {@link RowFields#NEW} to add one
     */
    <R> Saved row(User user, UUID book, String row, Typed typed, EditedTable<R> table) {
        return receipts.once(user, typed, () -> rowNow(change.draft(book), row, typed, table));
    }

    private <R> Saved rowNow(Book draft, String row, Typed typed, EditedTable<R> table) {
        var reading = new Reading(typed, RowFields.WORDS, clock.today());
        Rows<R> rows = table.rows(draft.tables());
        Optional<R> read = table.read(typed, reading);
        boolean isStale = draft.version() != typed.version();
        if (isStale && !row.equals(RowFields.NEW) && !rows.has(row)) {
            return Saved.Refused.because(ID, "rulebook.edit.gone.changed");
        }
        if (isStale) {
            return Saved.Refused.because(ID, "rulebook.edit.changed");
        }
        String id = typed.one(ID).strip();
        if (!id.equals(row) && rows.has(id)) {
            reading.refuse(ID, "rulebook.edit.id.taken");
        }
        if (read.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        List<R> next = rows.with(row, read.get(), table.placeOfNew(rows.all()));
        return save(draft, typed, table.with(draft.tables(), next), ID, place(table, id));
    }

    /**
     * Moves a row, or takes it out.
     *
     * @param row to look at next
     */
    <R> Saved rows(
            User user,
            UUID book,
            String row,
            Typed typed,
            EditedTable<R> table,
            Function<Rows<R>, List<R>> next) {
        return receipts.once(
                user,
                typed,
                () -> {
                    Book draft = change.draft(book);
                    List<R> rows = next.apply(table.rows(draft.tables()));
                    return save(
                            draft, typed, table.with(draft.tables(), rows), ID, place(table, row));
                });
    }

    private static String place(EditedTable<?> table, String row) {
        return "#" + table.name().word() + "-" + row;
    }

    /** Replaces both tables by those of a file, if it can be read. */
    Saved file(User user, UUID book, Typed typed, Optional<SentTables> file) {
        return receipts.once(
                user,
                file.map(sent -> with(typed, sent)).orElse(typed),
                () -> {
                    Book draft = change.draft(book);
                    return file.map(sent -> fileNow(draft, typed, sent))
                            .orElseGet(
                                    () ->
                                            Saved.Refused.because(
                                                    FILE, "rulebook.upload.file.missing"));
                });
    }

    /** The content belongs to the form: the same form with another file is another form. */
    private static Typed with(Typed typed, SentTables file) {
        Map<String, List<String>> fields = new TreeMap<>(typed.fields());
        fields.put(FILE, List.of(file.digest()));
        return new Typed(fields);
    }

    private Saved fileNow(Book draft, Typed typed, SentTables file) {
        return switch (DmnFile.read(file.bytes())) {
            case Read.Refused(var problems) -> new Saved.Refused(problems);
            case Read.Accepted(Tables tables) -> save(draft, typed, tables, FILE, "");
        };
    }

    /** What is stored can be read again, whatever was typed. */
    private Saved save(Book draft, Typed typed, Tables tables, String field, String place) {
        String written = DmnFile.write(tables, draft.name());
        if (DmnFile.read(written.getBytes(StandardCharsets.UTF_8))
                instanceof Read.Refused(var problems)) {
            return new Saved.Refused(problems);
        }
        return drafts.saveTables(draft.id(), typed.version(), written)
                ? new Saved.To("/rulebooks/" + draft.id() + "?notice=rulebook.notice.saved" + place)
                : Saved.Refused.because(field, "rulebook.edit.changed");
    }
}

package org.offload.rulebook.edit;

import org.offload.platform.Form;
import org.offload.platform.Forms;
import org.offload.platform.NotFound;
import org.offload.platform.Problem;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.rulebook.book.Book;
import org.offload.rulebook.vocabulary.Fact;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Opens the form of a row of either table, and shows it again. */
@Component
class RowForms {

    private final Forms forms;
    private final ChangeDraft change;

    RowForms(Forms forms, ChangeDraft change) {
        this.forms = forms;
        this.change = change;
    }

    /**
     * Opens the form of a row.
     *
     * @throws NotFound if there is no such draft, or no such row in it
     */
    <R> RowParts open(Visit visit, UUID book, String row, EditedTable<R> table) {
        Book draft = change.draft(book);
        Map<String, String> values =
                row.equals(RowFields.NEW)
                        ? Map.of()
                        : table.rows(draft.tables())
                                .find(row)
                                .map(table::values)
                                .orElseThrow(NotFound::new);
        var frame = visit.frameOf("rulebook.edit." + table.name().word());
        return parts(draft, forms.open(frame, RowFields.WORDS, visit.path(), values));
    }

    /** Shows the form of a row again. */
    RowParts again(
            Visit visit, UUID book, EditedTable<?> table, Typed typed, List<Problem> problems) {
        var frame = visit.frameOf("rulebook.edit." + table.name().word());
        return parts(change.draft(book), forms.again(frame, RowFields.WORDS, typed, problems));
    }

    /** Shows what was typed into a form that was saved before. */
    RowParts twice(Visit visit, UUID book, EditedTable<?> table, Typed typed) {
        var frame = visit.frameOf("rulebook.edit." + table.name().word());
        return parts(change.draft(book), forms.twice(frame, RowFields.WORDS, typed, "id"));
    }

    private static RowParts parts(Book draft, Form form) {
        Predicate<Fact> isAsked =
                fact ->
                        fact.categories().stream()
                                .map(one -> Form.box(fact.name(), one))
                                .anyMatch(box -> !form.value(box).isEmpty());
        Visit visit = form.frame().visit();
        return new RowParts(
                form,
                inWordsOfFacts(form),
                visit.path(),
                "/rulebooks/" + draft.id(),
                draft.name(),
                draft.version(),
                Arrays.stream(Fact.values()).filter(isAsked).toList(),
                Arrays.stream(Fact.values()).filter(isAsked.negate()).toList(),
                new Choices(visit.words()));
    }

    private static Form inWordsOfFacts(Form form) {
        return new Form(
                form.pages(),
                form.frame(),
                "rulebook.fact",
                form.path(),
                form.values(),
                List.of(),
                form.receipt(),
                form.keptAt());
    }
}

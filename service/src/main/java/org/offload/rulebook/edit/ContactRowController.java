package org.offload.rulebook.edit;

import org.offload.platform.Job;
import org.offload.platform.May;
import org.offload.platform.Pages;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.Visit;
import org.offload.rulebook.table.ContactRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Rows of the contact table of a draft. */
@Controller
@RequestMapping("/rulebooks/{book}/contact/{row}")
class ContactRowController {

    private static final ContactTable TABLE = new ContactTable();

    private final Pages pages;
    private final RowForms rowForms;
    private final ChangeTables change;

    ContactRowController(Pages pages, RowForms rowForms, ChangeTables change) {
        this.pages = pages;
        this.rowForms = rowForms;
        this.change = change;
    }

    @May(Job.KEEP_RULEBOOKS)
    @GetMapping
    View open(Visit visit, @PathVariable UUID book, @PathVariable String row) {
        return show(rowForms.open(visit, book, row, TABLE));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping
    View save(Visit visit, @PathVariable UUID book, @PathVariable String row, Typed typed) {
        return switch (change.row(visit.user(), book, row, typed, TABLE)) {
            case Saved.To(String path) -> new RedirectView(path);
            case Saved.Clash _ -> show(rowForms.twice(visit, book, TABLE, typed));
            case Saved.Refused(var problems) ->
                    show(rowForms.again(visit, book, TABLE, typed, problems));
        };
    }

    private View show(RowParts parts) {
        return pages.show(new ContactRowPage(parts.form().frame(), parts), parts.form().status());
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/up")
    View up(Visit visit, @PathVariable UUID book, @PathVariable String row, Typed typed) {
        return change(visit, book, row, typed, rows -> rows.up(row));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/down")
    View down(Visit visit, @PathVariable UUID book, @PathVariable String row, Typed typed) {
        return change(visit, book, row, typed, rows -> rows.down(row));
    }

    @May(Job.KEEP_RULEBOOKS)
    @PostMapping("/remove")
    View remove(Visit visit, @PathVariable UUID book, @PathVariable String row, Typed typed) {
        return change(visit, book, row, typed, rows -> rows.without(row));
    }

    private View change(
            Visit visit,
            UUID book,
            String row,
            Typed typed,
            Function<Rows<ContactRow>, List<ContactRow>> next) {
        return EditDraftController.after(
                book, change.rows(visit.user(), book, row, typed, TABLE, next));
    }
}

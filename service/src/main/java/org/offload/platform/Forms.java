package org.offload.platform;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens forms: blank, or with what was kept; and shows them again with what to mend. */
@Component
public class Forms {

    static final String TWICE = "platform.form.twice";

    private final Pages pages;
    private final Drafts drafts;
    private final ServiceClock clock;

    Forms(Pages pages, Drafts drafts, ServiceClock clock) {
        this.pages = pages;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Opens a form with its first values, or with what the visitor typed into it and did not save.
     *
     * @param prefix of its words
     * @param path of the page it stands on, query included
     */
    public Form open(Frame frame, String prefix, String path, Map<String, String> values) {
        Optional<Drafts.Draft> kept =
                frame.visit().visitor().flatMap(user -> drafts.find(user, path));
        return new Form(
                pages,
                frame,
                prefix,
                path,
                kept.map(Drafts.Draft::content).orElse(values),
                List.of(),
                Ids.next(),
                kept.map(draft -> PlainDates.moment(clock.localOf(draft.savedAt()))).orElse(""));
    }

    /**
     * Shows a form again with what was typed and what to mend; nothing of it was saved. Whoever is
     * told that somebody else has saved meanwhile, by a message that ends in {@code .changed}, goes
     * on from what is saved now.
     */
    public Form again(Frame frame, String prefix, Typed typed, List<Problem> problems) {
        var form =
                new Form(
                        pages,
                        frame,
                        prefix,
                        typed.one(Typed.FORM),
                        typed.content(),
                        problems,
                        typed.receipt(),
                        "");
        return problems.stream().anyMatch(Problem::tellsOfAnother)
                ? form.besideWhatIsSaved()
                : form;
    }

    /**
     * Shows what was typed in a form with a new receipt, so that it can be saved beside the first.
     *
     * @param path of the page on which it goes on, since its own page is done
     */
    public Form beside(Frame frame, String prefix, String path, Typed typed) {
        return new Form(pages, frame, prefix, path, typed.content(), List.of(), Ids.next(), "")
                .besideWhatIsSaved();
    }

    /**
     * Shows what was typed in a form that was saved before with other words in it: nothing of these
     * is saved, unless they are sent again.
     *
     * @param field at which that is said
     */
    public Form twice(Frame frame, String prefix, Typed typed, String field) {
        return beside(frame, prefix, typed.one(Typed.FORM), typed)
                .refusing(List.of(Problem.of(field, TWICE)));
    }

    /** Returns a small form without fields, such as a button on a row. */
    public Form button(Frame frame) {
        return new Form(
                pages, frame, "", frame.visit().path(), Map.of(), List.of(), Ids.next(), "");
    }
}

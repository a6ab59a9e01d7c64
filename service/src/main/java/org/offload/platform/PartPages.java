package org.offload.platform;

import gg.jte.Content;

import org.springframework.web.servlet.View;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The pages of parts: all of a record, adding and changing one, what became of one. */
public interface PartPages {

    /**
     * Whose parts a page is about.
     *
     * @param key such as a CRN
     * @param path below which the pages of the parts lie, such as {@code /cases/X000001/record}
     * @param head what stands at the top of each page; empty for nothing
     * @param mayChange whether the visitor gets links to add and change, part by part
     * @param around what a change is put between, in its transaction
     */
    record Owner(String key, String path, Content head, Predicate<Part> mayChange, Around around) {}

    /** What else a change needs. */
    interface Around {

        /** Nothing. */
        Around NOTHING =
                new Around() {
                    @Override
                    public void before() {}

                    @Override
                    public void after() {}
                };

        /** Before anything is read: such as waiting for one's turn. */
        void before();

        /** After it is saved: such as bringing up to date what follows from it. */
        void after();
    }

    /** Parts that belong together, under a heading of their own. */
    record Group(String title, List<? extends Part> parts) {

        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** Renders the entries of a record with an index, all read by one statement. */
    Content sections(Visit visit, Owner owner, List<Group> groups);

    /**
     * Shows all entries of one part, some at a time.
     *
     * @param number of the page, from 1
     */
    View page(Visit visit, Owner owner, Part part, int number);

    /**
     * Shows the page to begin a record, by the part of which it has just one.
     *
     * @param owner with the path below which all such records lie, and no key
     */
    View begin(Visit visit, Owner owner, Part part);

    /** Begins a record, once; its page comes next. */
    View saveFirst(Visit visit, Owner owner, Part part, Typed typed);

    /** Shows the page to add one. */
    View add(Visit visit, Owner owner, Part part);

    /** Shows the page to change one. */
    View change(Visit visit, Owner owner, Part part, String id);

    /**
     * Saves what was typed, once.
     *
     * @param id of the entry to change; none to add one
     */
    View save(Visit visit, Owner owner, Part part, Optional<String> id, Typed typed);

    /** Marks one as recorded in error, with a reason. */
    View withdraw(Visit visit, Owner owner, Part part, String id, Typed typed);

    /** Shows what became of one: each change, by whom, from where. */
    View history(Visit visit, Owner owner, Part part, String id);
}

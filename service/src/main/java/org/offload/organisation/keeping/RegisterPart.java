package org.offload.organisation.keeping;

import org.offload.platform.Choice;
import org.offload.platform.Entry;
import org.offload.platform.Part;
import org.offload.platform.Reading;
import org.offload.platform.Values;

import java.time.LocalDate;
import java.util.List;

/** A part of a record of the register. */
interface RegisterPart extends Part {

    String FROM = "valid_from";
    String TO = "valid_to";

    /** The table of changes, and its column for whose they are. */
    String CHANGES = "organisation.change";

    String CHANGES_OF = "of_record";

    /** Returns the lists that answers are chosen from. */
    RegisterChoices lists();

    @Override
    default List<Choice> choices(String list, String key) {
        return lists().of(list);
    }

    @Override
    default String formerAnswer(String list, String code) {
        return lists().former(list, code);
    }

    /** Refuses an end before its beginning. */
    static void requireOrder(Values values, Reading reading) {
        boolean wrong =
                values.day(FROM)
                        .flatMap(from -> values.day(TO).filter(to -> to.isBefore(from)))
                        .isPresent();
        if (wrong) {
            reading.refuse(TO, "organisation.keep.order");
        }
    }

    /** Returns the entries that have not ended before today. */
    static List<Entry> notEnded(List<Entry> entries, LocalDate today) {
        return entries.stream()
                .filter(one -> one.values().day(TO).filter(to -> to.isBefore(today)).isEmpty())
                .toList();
    }
}

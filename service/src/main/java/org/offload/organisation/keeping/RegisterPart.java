package org.offload.organisation.keeping;

import org.offload.platform.Choice;
import org.offload.platform.Part;

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
}

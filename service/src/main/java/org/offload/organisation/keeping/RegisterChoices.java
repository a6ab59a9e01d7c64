package org.offload.organisation.keeping;

import org.offload.platform.Choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists that answers are chosen from. What is closed is not offered, and keeps its name. */
interface RegisterChoices {

    /** Returns a list as it is today. */
    List<Choice> of(String list);

    /** Returns the name of something that is no longer offered; its code if there is none. */
    String former(String list, String code);

    /** Returns how a grade is called. */
    String grade(String grade);

    /** Returns these lists, each read when it is first asked for and not again. */
    default RegisterChoices remembered() {
        return new Remembered(this, new HashMap<>());
    }

    /** Lists that are asked for again and again, such as for each line of a file. */
    record Remembered(RegisterChoices choices, Map<String, List<Choice>> kept)
            implements RegisterChoices {

        @Override
        public List<Choice> of(String list) {
            return kept.computeIfAbsent(list, choices::of);
        }

        @Override
        public String former(String list, String code) {
            return choices.former(list, code);
        }

        @Override
        public String grade(String grade) {
            return choices.grade(grade);
        }
    }
}

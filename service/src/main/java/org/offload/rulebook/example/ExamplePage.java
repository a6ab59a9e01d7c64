package org.offload.rulebook.example;

import org.offload.platform.Choice;
import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * Adding an example.
 *
 * @param facts the same form, in the words of the facts
 * @param path of the draft
 * @param rows of the contact table
 */
public record ExamplePage(
        Frame frame,
        Form form,
        Form facts,
        String path,
        String name,
        List<Question> questions,
        List<Choice> rows)
        implements Page {

    public ExamplePage {
        questions = List.copyOf(questions);
        rows = List.copyOf(rows);
    }

    /** A fact and its categories. */
    public record Question(String field, List<Choice> categories) {

        public Question {
            categories = List.copyOf(categories);
        }
    }
}

package org.offload.predictors.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that answers are kept of, with the type of its answers. There is one of each, in
 * {@link Questions}.
 *
 * @param <T> what an answer is
 */
public final class Question<T> {

    private static final List<Question<?>> MADE = new ArrayList<>(); // by Questions alone, once

    private final int index;
    private final String name;
    private final String item;
    private final String words;
    private final Form<T> form;

    private Question(int index, String name, String item, String words, Form<T> form) {
        this.index = index;
        this.name = name;
        this.item = item;
        this.words = words;
        this.form = form;
    }

    static <T> Question<T> of(String name, String item, String words, Form<T> form) {
        Question<T> question = new Question<>(MADE.size(), name, item, words, form);
        MADE.add(question);
        return question;
    }

    static List<Question<?>> made() {
        return List.copyOf(MADE);
    }

    /** Returns its name in files and messages of the public service, such as {@code gender}. */
    public String name() {
        return name;
    }

    /** Returns its number in the assessment, such as 3.4; empty if it has none. */
    public Optional<String> item() {
        return item.isEmpty() ? Optional.empty() : Optional.of(item);
    }

    /** Returns what is asked, in words that go on a sentence: "whether the home is suitable". */
    public String words() {
        return words;
    }

    /** Reads an answer as {@link #print} writes it; empty if the text is no answer. */
    public Optional<T> parse(String text) {
        return form.parse().apply(text);
    }

    /** Writes an answer as files do: dates as ISO, names in capitals, true and false. */
    public String print(T answer) {
        return form.print().apply(answer);
    }

    /** Returns what texts are answers, for messages: "one of MALE, FEMALE". */
    public String allowed() {
        return form.allowed();
    }

    /** Returns all answers where they are few, such as the three levels of a problem. */
    public List<T> choices() {
        return form.few();
    }

    int index() {
        return index;
    }

    /** Returns the number of an answer, as {@link Answers#code} does. */
    public int code(T answer) {
        return form.code().applyAsInt(answer);
    }

    T value(int code) {
        return form.value().apply(code);
    }

    @Override
    public String toString() {
        return name;
    }
}

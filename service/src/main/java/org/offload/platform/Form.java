package org.offload.platform;

import gg.jte.Content;

import org.springframework.http.HttpStatus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A form as a page shows it. Each method renders one part; the words of a field are the messages
 * {@code <prefix>.<field>} and {@code <prefix>.<field>.hint}. A field that a form has several times
 * is called {@code <field>.<number>}; its message takes the number.
 *
 * @param path of the page that the form stands on: what is typed is kept under it
 * @param values of the fields, by name; a ticked box has any value
 * @param keptAt when the values were kept, in words; empty if they are not from a draft
 */
public record Form(
        Pages pages,
        Frame frame,
        String prefix,
        String path,
        Map<String, String> values,
        List<Problem> problems,
        UUID receipt,
        String keptAt) {

    public Form {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /** Returns what a page with this form is answered as: whether there is something to mend. */
    public HttpStatus status() {
        if (problems.isEmpty()) {
            return HttpStatus.OK;
        }
        return problems.stream().anyMatch(one -> one.key().equals(Forms.TWICE))
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Returns this form with other values in its fields. */
    public Form with(Map<String, String> others) {
        return new Form(pages, frame, prefix, path, others, problems, receipt, keptAt);
    }

    /** Returns this form with an id that it was given before. */
    public Form withReceipt(UUID id) {
        return new Form(pages, frame, prefix, path, values, problems, id, keptAt);
    }

    /** Returns this form with something to mend. */
    public Form refusing(List<Problem> others) {
        return new Form(pages, frame, prefix, path, values, others, receipt, keptAt);
    }

    /**
     * Returns the version of what is changed, for the field {@link Typed#VERSION}. What was typed
     * earlier, into a draft or a form to mend, goes on from the version of then: whoever saved
     * meanwhile is not overwritten without a word.
     *
     * @param now the version of what is saved
     */
    public String version(int now) {
        return values.getOrDefault(Typed.VERSION, String.valueOf(now));
    }

    /** Returns this form for somebody who is shown what is saved now beside what they typed. */
    public Form besideWhatIsSaved() {
        Map<String, String> others = new TreeMap<>(values);
        others.remove(Typed.VERSION);
        return with(others);
    }

    /** Renders what stands at the head of the form: it belongs inside the form's tag. */
    public Content start() {
        List<FormStart.Mend> mends =
                problems.stream().map(p -> new FormStart.Mend(p.field(), words().say(p))).toList();
        return pages.part(new FormStart(frame, receipt, path, mends, keptAt));
    }

    /** Renders the hidden fields of one more form on the page, with a receipt of its own. */
    public Content again() {
        return pages.part(new FormStart(frame, Ids.next(), path, List.of(), ""));
    }

    /** Renders a field for a line of text. */
    public Content text(String name) {
        return pages.part(new TextField(label(name), value(name), "", "text"));
    }

    /**
     * Renders a field for a password. Its name begins with {@link Typed#SECRET}.
     *
     * @param autocomplete what a password manager may put there
     */
    public Content secret(String name, String autocomplete) {
        return pages.part(new SecretField(label(name), autocomplete));
    }

    /** Renders a field for a date, typed in one go. */
    public Content date(String name) {
        return pages.part(new TextField(label(name), value(name), "govuk-input--width-10", "text"));
    }

    /** Renders a field for a time, typed in one go. */
    public Content time(String name) {
        return pages.part(new TextField(label(name), value(name), "govuk-input--width-5", "text"));
    }

    /** Renders a field for a whole number. */
    public Content number(String name) {
        return pages.part(
                new TextField(label(name), value(name), "govuk-input--width-4", "numeric"));
    }

    /** Renders a field for a number that may have a decimal. */
    public Content decimal(String name) {
        return pages.part(
                new TextField(label(name), value(name), "govuk-input--width-4", "decimal"));
    }

    /** Renders a field for several lines. */
    public Content area(String name, int rows) {
        return pages.part(new AreaField(label(name), value(name), rows));
    }

    /** Renders a question with its answers in sight. */
    public Content radios(String name, List<Choice> choices) {
        return pages.part(new RadiosField(label(name), value(name), choices));
    }

    /** Renders a question with its answers folded away. */
    public Content select(String name, List<Choice> choices) {
        return pages.part(new SelectField(label(name), value(name), choices));
    }

    /** Renders a question with many answers in groups; with a script, words narrow them down. */
    public Content grouped(String name, List<ChoiceGroup> groups) {
        return pages.part(new GroupedField(frame, label(name), value(name), groups));
    }

    /**
     * Renders a field for a file; the form must be of the type {@code multipart/form-data}.
     *
     * @param limit what may be chosen, in words
     */
    public Content file(String name, String limit) {
        return pages.part(new FileField(label(name), limit));
    }

    /** Renders a box to tick. */
    public Content tick(String name) {
        return pages.part(new TickField(label(name), !value(name).isEmpty()));
    }

    /** Renders boxes to tick; each is a field of its own, {@link #box}. */
    public Content ticks(String name, List<Choice> choices) {
        List<TicksField.Box> boxes =
                choices.stream()
                        .map(choice -> box(name, choice.value()))
                        .map(box -> new TicksField.Box(box, !value(box).isEmpty()))
                        .toList();
        return pages.part(new TicksField(label(name), choices, boxes));
    }

    /** Returns the name of one of several boxes to tick. */
    public static String box(String name, String value) {
        return name + "-" + value;
    }

    /** Returns what stands in a field. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    private Label label(String name) {
        int dot = name.indexOf('.');
        String key = prefix + "." + (dot < 0 ? name : name.substring(0, dot));
        Object[] number = dot < 0 ? new Object[0] : new Object[] {name.substring(dot + 1)};
        String hint = words().has(key + ".hint") ? words().say(key + ".hint") : "";
        Optional<Problem> wrong =
                problems.stream().filter(problem -> problem.field().equals(name)).findFirst();
        return new Label(name, words().say(key, number), hint, wrong.map(words()::say).orElse(""));
    }

    private Words words() {
        return frame.visit().words();
    }
}

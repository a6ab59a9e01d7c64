package offloadbench.desk;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param location where to go on; empty if nowhere else
 * @param body as it came over the line
 */
public record Reply(int status, String location, boolean packed, byte[] body) {

    private static final int OK = 200;
    private static final int FOUND = 302;

    /**
     * Returns this reply if it is a page.
     *
     * @throws IllegalStateException if it is anything else
     */
    public Reply page() {
        return required(OK);
    }

    /**
     * Returns this reply if it sends on, as after a form that was saved.
     *
     * @throws IllegalStateException if it is anything else
     */
    public Reply onward() {
        if (location.contains("/sign-in")) {
            throw new IllegalStateException("The session has ended");
        }
        return required(FOUND);
    }

    private Reply required(int expected) {
        if (status != expected) {
            throw new IllegalStateException("Answered by %d %s".formatted(status, location));
        }
        return this;
    }

    /** Returns the page as text. */
    public String text() throws IOException {
        try (var bytes = new ByteArrayInputStream(body);
                var plain = packed ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the page, to look things up in. */
    public Document document() throws IOException {
        return Jsoup.parse(text());
    }

    /**
     * Returns what a browser would send of a form as it came, to be changed freely.
     *
     * @param action the address that the form is sent to
     * @throws IllegalStateException if there is no such form
     */
    public Map<String, String> form(String action) throws IOException {
        FormElement form =
                document().select("form[method=post]").stream()
                        .map(FormElement.class::cast)
                        .filter(one -> one.attr("action").split("\\?", 2)[0].equals(action))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("There is no form to " + action));
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }
}

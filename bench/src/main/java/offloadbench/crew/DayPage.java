package offloadbench.crew;

import offloadbench.desk.Reply;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** My day, as somebody reads it. */
final class DayPage {

    private static final String CRN = ".line__crn";

    /** A line of it. */
    record Line(String id, String crn, String link) {}

    private final Document page;

    DayPage(Reply reply) throws IOException {
        this.page = reply.document();
    }

    /** Returns the lines by which a contact is due. */
    List<Line> contactsDue() {
        return lines("[data-line]:has(a.line__what[href*=contacts/new])");
    }

    /** Returns the lines that nobody is being asked to take. */
    List<Line> notAsked() {
        return lines("[data-line]:has(a[data-offload])");
    }

    private List<Line> lines(String which) {
        return page.select(which).stream()
                .map(
                        line ->
                                new Line(
                                        line.select("a[data-offload]")
                                                .attr("href")
                                                .replaceFirst("/my-day/lines/([^/]*)/.*", "$1"),
                                        line.select(CRN).text(),
                                        line.select("a.line__what").attr("href")))
                .toList();
    }

    /** Returns the forms whose address ends so. */
    List<Element> forms(String end) {
        return page.select("form[action$=" + end + "]");
    }

    /** Returns what a browser would send of a form. */
    static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    /** Returns the CRN of the line that a form stands on; empty where it names none. */
    static String crnAround(Element form) {
        Element line = form.closest(".line");
        return Objects.requireNonNull(line).select(CRN).text();
    }
}

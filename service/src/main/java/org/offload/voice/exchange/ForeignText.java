package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Says a text of another system in the words of {@link ThreadJson}. */
final class ForeignText {

    /** The namespace of what other systems have no word for: our own JSON of a text. */
    static final String OURS = "urn:offload:thread";

    private static final String ANONYMOUS = "Anonymous"; // a name that names nobody

    private ForeignText() {}

    /** Returns what we wrote ourselves; none in a file from elsewhere. */
    static Optional<ObjectNode> ours(XmlPart part) {
        return part.part(OURS, "json")
                .flatMap(
                        json -> {
                            try {
                                return ThreadJson.JSON.readTree(json.text())
                                                instanceof ObjectNode node
                                        ? Optional.of(node)
                                        : Optional.empty();
                            } catch (JacksonException e) {
                                return Optional.empty();
                            }
                        });
    }

    static ObjectNode opening(String title, String text, String author, String at) {
        ObjectNode node = said(author, at);
        LocalDateTime moment = moment(at);
        if (moment != null) {
            node.put("date", moment.toLocalDate().toString());
        }
        return node.put("title", title).put("body", text);
    }

    static ObjectNode comment(String text, String author, String at) {
        return said(author, at).put("text", text);
    }

    private static ObjectNode said(String author, String at) {
        ObjectNode node = ThreadJson.JSON.createObjectNode();
        LocalDateTime moment = moment(at);
        if (moment != null) {
            node.put("posted_at", moment.toString());
        }
        return node.put("author", author.equalsIgnoreCase(ANONYMOUS) ? "" : author);
    }

    /** Reads a moment as its readers saw it, whatever its offset; none if it is no moment. */
    static @Nullable LocalDateTime moment(String text) {
        try {
            return LocalDateTime.from(
                    DateTimeFormatter.ISO_DATE_TIME.parse(text.replaceFirst(" ", "T")));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package org.offload.voice.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file with all that is in it.
 *
 * @param space its namespace; empty for none
 * @param text what stands in it, without what stands in its parts
 */
record XmlPart(
        String space,
        String name,
        Map<String, String> attributes,
        String text,
        List<XmlPart> parts) {

    XmlPart {
        attributes = Map.copyOf(attributes);
        parts = List.copyOf(parts);
    }

    /** Returns its parts of a name, in a namespace that begins so: some count their versions up. */
    Stream<XmlPart> parts(String space, String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name) && part.space().startsWith(space));
    }

    /** Returns the first of its parts of a name. */
    Optional<XmlPart> part(String space, String name) {
        return parts(space, name).findFirst();
    }

    /** Returns what stands in a part, that of its parts included; empty if there is none. */
    String textOf(String space, String name) {
        return part(space, name).map(XmlPart::wholeText).orElse("").strip();
    }

    /** Returns an attribute; empty if there is none. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    private String wholeText() {
        return parts.isEmpty()
                ? text
                : text + parts.stream().map(XmlPart::wholeText).reduce("", String::concat);
    }
}

package org.offload.voice.outside;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed: Atom (RFC 4287), with what answers what (RFC 4685).
 *
 * @param id that stays the same for ever
 * @param self the path of the feed
 * @param page the path of the page that it is of; a reader knows the host
 * @param total how many texts there are in all; none for a list of threads
 * @param entries the latest first
 */
record Feed(
        String id,
        String title,
        String self,
        String page,
        Instant updated,
        Optional<Integer> total,
        List<Entry> entries) {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String THREADING = "http://purl.org/syndication/thread/1.0";

    /** What XML 1.0 has no place for. */
    private static final String NOT_OF_XML =
            "[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param page the address at which it is read
     * @param answers the id of the entry that it answers
     * @param total how many texts answer it; none for a text of a thread
     * @param text plain; empty for none
     */
    record Entry(
            UUID id,
            String title,
            String author,
            String page,
            Instant updated,
            Optional<UUID> answers,
            Optional<Integer> total,
            String text) {}

    /** Returns it as it is sent. */
    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(out);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed cannot be written", e);
        }
        return file.toByteArray();
    }

    private void write(XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeNamespace("thr", THREADING);
        text(out, "id", id);
        text(out, "title", title);
        text(out, "updated", updated.toString());
        link(out, "self", self);
        link(out, "alternate", page);
        total(out, total);
        for (Entry entry : entries) {
            write(out, entry);
        }
        out.writeEndElement();
    }

    private static void write(XMLStreamWriter out, Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        text(out, "id", urn(entry.id()));
        text(out, "title", entry.title());
        text(out, "updated", entry.updated().toString());
        out.writeStartElement("author");
        text(out, "name", entry.author());
        out.writeEndElement();
        link(out, "alternate", entry.page());
        if (entry.answers().isPresent()) {
            out.writeEmptyElement(THREADING, "in-reply-to");
            out.writeAttribute("ref", urn(entry.answers().get()));
        }
        total(out, entry.total());
        if (!entry.text().isEmpty()) {
            text(out, "content", entry.text());
        }
        out.writeEndElement();
    }

    private static void total(XMLStreamWriter out, Optional<Integer> total)
            throws XMLStreamException {
        if (total.isPresent()) {
            out.writeStartElement(THREADING, "total");
            out.writeCharacters(total.get().toString());
            out.writeEndElement();
        }
    }

    private static void link(XMLStreamWriter out, String rel, String address)
            throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter out, String name, String text)
            throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text.replaceAll(NOT_OF_XML, "\uFFFD"));
        out.writeEndElement();
    }

    /** Returns an id as Atom wants one. */
    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}

package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;
import org.offload.voice.exchange.ExchangedThread.Entry;
import org.offload.voice.thread.SlotNumber;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a thread as XML that other systems read. What they have no word for, such as a number that
 * stays, stands beside it as {@link ThreadJson} reads it, so that nothing is lost on the way back.
 */
abstract class ThreadXmlWriter {

    private static final String NOT_OF_XML =
            "[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    final ExchangedThread thread;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    ThreadXmlWriter(ExchangedThread thread) throws XMLStreamException {
        this.thread = thread;
        this.out =
                XMLOutputFactory.newDefaultFactory()
                        .createXMLStreamWriter(file, StandardCharsets.UTF_8.name());
    }

    /** Writes the whole of the file. */
    abstract void writeAll() throws XMLStreamException;

    final byte[] write() throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        writeAll();
        out.writeEndDocument();
        out.close();
        return file.toByteArray();
    }

    final Entry opening() {
        return thread.entries().getFirst();
    }

    /** Returns the comments and replies in the order of their publication. */
    final List<Entry> comments() {
        return thread.entries().stream()
                .skip(1)
                .sorted(Comparator.comparingInt(Entry::seq))
                .toList();
    }

    /** Returns what an entry answers: a reply, its comment, or the opening text. */
    static SlotNumber answered(Entry entry) {
        SlotNumber number = entry.number();
        return number.isReply()
                ? new SlotNumber(number.comment(), entry.answers())
                : SlotNumber.OPENING;
    }

    final void open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    final void close() throws XMLStreamException {
        out.writeEndElement();
    }

    final void text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        out.writeCharacters(text.replaceAll(NOT_OF_XML, "\uFFFD"));
        close();
    }

    /** Writes the words as HTML, and beside them all that we know of them; the head for none. */
    final void ours(@Nullable Entry entry) throws XMLStreamException {
        text(
                "offload:json",
                entry == null
                        ? ThreadJsonWriter.head(thread).toString()
                        : ThreadJsonWriter.comment(entry).toString());
    }
}

package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;
import org.offload.voice.exchange.ExchangedThread.Entry;
import org.offload.voice.thread.SlotNumber;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import javax.xml.stream.XMLStreamException;

/** Writes a thread as Blogger exports one, and as {@link AtomThreads} reads it. */
final class AtomWriter extends ThreadXmlWriter {

    private AtomWriter(ExchangedThread thread) throws XMLStreamException {
        super(thread);
    }

    static byte[] write(ExchangedThread thread) {
        try {
            return new AtomWriter(thread).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A thread cannot be written", e);
        }
    }

    @Override
    void writeAll() throws XMLStreamException {
        open(
                "feed",
                "xmlns",
                AtomThreads.ATOM,
                "xmlns:thr",
                AtomThreads.THREADING,
                "xmlns:offload",
                ForeignText.OURS);
        text("id", ForeignText.OURS);
        text("title", thread.title());
        text("updated", at(opening()));
        entry(opening(), "post", null);
        for (Entry comment : comments()) {
            entry(comment, "comment", comment);
        }
        close();
    }

    private void entry(Entry entry, String kind, @Nullable Entry comment)
            throws XMLStreamException {
        open("entry");
        text("id", id(entry.number()));
        open("category", "scheme", AtomThreads.KIND, "term", AtomThreads.KINDS + kind);
        close();
        text("title", comment == null ? thread.title() : entry.number().toString());
        text("published", at(entry));
        text("updated", at(entry));
        open("author");
        text("name", entry.author());
        close();
        if (comment != null) {
            open("thr:in-reply-to", "ref", id(answered(comment)));
            close();
        }
        text("content", HtmlText.of(entry.text()), "type", "html");
        ours(comment);
        close();
    }

    private static String id(SlotNumber number) {
        return ForeignText.OURS + ":" + number;
    }

    /** Atom wants a moment for each; where nobody knows it, that of the thread has to do. */
    private String at(Entry entry) {
        LocalDate day = thread.writtenOn() == null ? LocalDate.EPOCH : thread.writtenOn();
        LocalDateTime at = entry.postedAt() == null ? day.atStartOfDay() : entry.postedAt();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}

package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;
import org.offload.voice.exchange.ExchangedThread.Entry;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.SlotState;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

/** Writes a thread as WordPress exports one, and as {@link WxrThreads} reads it. */
final class WxrWriter extends ThreadXmlWriter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Map<SlotNumber, Integer> ids;

    private WxrWriter(ExchangedThread thread) throws XMLStreamException {
        super(thread);
        this.ids = comments().stream().collect(Collectors.toMap(Entry::number, Entry::seq));
    }

    static byte[] write(ExchangedThread thread) {
        try {
            return new WxrWriter(thread).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A thread cannot be written", e);
        }
    }

    @Override
    void writeAll() throws XMLStreamException {
        open(
                "rss",
                "version",
                "2.0",
                "xmlns:content",
                WxrThreads.CONTENT,
                "xmlns:dc",
                WxrThreads.CREATOR,
                "xmlns:wp",
                WxrThreads.WORDPRESS + "1.2/",
                "xmlns:offload",
                ForeignText.OURS);
        open("channel");
        text("title", thread.title());
        text("wp:wxr_version", "1.2");
        open("item");
        text("title", thread.title());
        text("dc:creator", opening().author());
        text("content:encoded", HtmlText.of(opening().text()));
        text("wp:post_id", "1");
        text("wp:post_date", moment(opening().postedAt()));
        text("wp:post_type", "post");
        text("wp:status", "publish");
        ours(null);
        for (Entry comment : comments()) {
            comment(comment);
        }
        close();
        close();
        close();
    }

    private void comment(Entry comment) throws XMLStreamException {
        open("wp:comment");
        text("wp:comment_id", String.valueOf(comment.seq()));
        text("wp:comment_author", comment.author());
        text("wp:comment_date", moment(comment.postedAt()));
        text("wp:comment_content", HtmlText.of(comment.text()));
        text("wp:comment_approved", comment.state() == SlotState.PUBLISHED ? "1" : "0");
        text("wp:comment_parent", String.valueOf(ids.getOrDefault(answered(comment), 0)));
        ours(comment);
        close();
    }

    private static String moment(@Nullable LocalDateTime at) {
        return at == null ? "" : MOMENT.format(at);
    }
}

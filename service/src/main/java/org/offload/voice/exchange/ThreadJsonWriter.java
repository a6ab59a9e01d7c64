package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;
import org.offload.voice.exchange.ExchangedThread.Entry;
import org.offload.voice.thread.SlotState;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.List;

/** Writes a thread as JSON, as {@link ThreadJson} reads it. */
final class ThreadJsonWriter {

    private static final JsonMapper JSON = ThreadJson.JSON;

    private ThreadJsonWriter() {}

    static byte[] write(ExchangedThread thread) {
        ObjectNode node = head(thread);
        var list = node.putArray("comments");
        thread.entries().stream()
                .skip(1)
                .sorted(Comparator.comparingInt(Entry::seq))
                .forEach(entry -> list.add(comment(entry)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
    }

    /** Returns all of a thread but its comments. */
    static ObjectNode head(ExchangedThread thread) {
        Entry opening = thread.entries().getFirst();
        List<Entry> entries = thread.entries().subList(1, thread.entries().size());
        long comments = entries.stream().filter(one -> !one.number().isReply()).count();
        ObjectNode node = JSON.createObjectNode();
        put(node, "source_file", thread.source());
        put(node, "title", thread.title());
        put(node, "date", thread.writtenOn());
        put(node, "date_as_written", thread.writtenAs());
        put(node, "author", opening.author());
        put(node, "signed", opening.signed());
        put(node, "body", opening.text());
        node.put("kind", thread.kind().name());
        put(node, "about", thread.about().toString());
        putState(node, opening);
        node.put("stated_comments", entries.size() + thread.missing());
        node.put("recovered_comments", entries.size());
        node.put("recovered_top_level", comments);
        node.put("recovered_replies", entries.size() - comments);
        node.put("missing", thread.missing());
        node.put("truncated", thread.truncated());
        return node;
    }

    /** Returns one comment or reply. */
    static ObjectNode comment(Entry entry) {
        ObjectNode node = JSON.createObjectNode();
        boolean reply = entry.number().isReply();
        node.put("seq", entry.seq());
        node.put("number", reply ? entry.number().reply() : entry.number().comment());
        if (reply) {
            node.put("parent", entry.number().comment());
        } else {
            node.putNull("parent");
        }
        node.put("path", entry.number().toString());
        if (entry.answers() > 0) {
            node.put("in_reply_to", entry.answers());
        }
        put(node, "author", entry.author());
        put(node, "posted_at", entry.postedAt());
        put(node, "signed", entry.signed());
        put(node, "text", entry.text());
        putState(node, entry);
        return node;
    }

    /** What is published needs no word for it; the others have no text. */
    private static void putState(ObjectNode node, Entry entry) {
        if (entry.state() != SlotState.PUBLISHED) {
            node.put("state", entry.state().name());
        }
        if (entry.reason() != null) {
            node.put("reason", entry.reason().name());
        }
    }

    /** What is not known is null. */
    private static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            node.putNull(field);
        } else {
            node.put(field, value.toString());
        }
    }
}

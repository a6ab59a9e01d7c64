package org.offload.voice.exchange;

import org.offload.voice.exchange.ForeignThread.Comment;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the comments of another system the numbers that its readers saw: comments in the order of
 * their publication, and all that answers one within it.
 */
final class Numbering {

    private static final String COMMENTS = "comments";

    private record Place(int comment, int reply) {}

    private final Map<String, Comment> byId = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Integer, Integer> replies = new HashMap<>();
    private int comments;

    private Numbering() {}

    /** Returns a thread as {@link ThreadJson} reads it. What has its numbers keeps them. */
    static ObjectNode of(ForeignThread thread) {
        ObjectNode node = thread.head();
        boolean numbered = thread.comments().stream().allMatch(one -> one.said().has("number"));
        ArrayNode list = node.putArray(COMMENTS);
        if (numbered) {
            thread.comments().forEach(one -> list.add(one.said()));
        } else {
            new Numbering().number(thread.comments(), list);
        }
        return node;
    }

    private void number(List<Comment> all, ArrayNode list) {
        all.forEach(one -> byId.put(one.id(), one));
        List<Comment> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing(Numbering::at));
        ordered.forEach(this::place);
        ordered.forEach(one -> list.add(said(one)));
    }

    private static LocalDateTime at(Comment one) {
        return one.at() == null ? LocalDateTime.MIN : one.at();
    }

    /** A comment that answers what is not there, or goes round in a ring, stands by itself. */
    private Place place(Comment one) {
        Place known = places.get(one.id());
        if (known != null) {
            return known;
        }
        places.put(one.id(), new Place(0, 0)); // whoever comes back here goes round
        Comment answered = byId.get(one.answers());
        Place above = answered == null ? new Place(0, 0) : place(answered);
        Place place =
                above.comment() == 0
                        ? new Place(++comments, 0)
                        : new Place(
                                above.comment(), replies.merge(above.comment(), 1, Integer::sum));
        places.put(one.id(), place);
        return place;
    }

    private ObjectNode said(Comment one) {
        Place place = place(one);
        ObjectNode node = one.said();
        node.put("number", place.reply() == 0 ? place.comment() : place.reply());
        if (place.reply() > 0) {
            node.put("parent", place.comment());
            Place answered = places.getOrDefault(one.answers(), place);
            if (answered.reply() > 0 && answered.comment() == place.comment()) {
                node.put("in_reply_to", answered.reply());
            }
        }
        return node;
    }
}

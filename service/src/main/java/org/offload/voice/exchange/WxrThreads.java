package org.offload.voice.exchange;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;

/**
 * Threads as WordPress exports them and Disqus takes them in: RSS 2.0 with items of which each
 * holds its comments (WXR). What was not published there is not taken in.
 */
final class WxrThreads {

    static final String WORDPRESS = "http://wordpress.org/export/";
    static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    static final String CREATOR = "http://purl.org/dc/elements/1.1/";

    private static final Set<String> SAID = Set.of("", "comment"); // others are links back

    private WxrThreads() {}

    /** Returns the threads of a channel. */
    static List<ForeignThread> of(List<XmlPart> items) {
        return items.stream()
                .filter(item -> isOr(item, "post_type", "post"))
                .filter(item -> isOr(item, "status", "publish"))
                .map(item -> new ForeignThread(head(item), comments(item)))
                .toList();
    }

    private static boolean isOr(XmlPart item, String field, String value) {
        String there = item.textOf(WORDPRESS, field);
        return there.isEmpty() || there.equals(value);
    }

    private static ObjectNode head(XmlPart item) {
        return ForeignText.ours(item)
                .orElseGet(
                        () ->
                                ForeignText.opening(
                                        item.textOf("", "title"),
                                        HtmlText.plain(item.textOf(CONTENT, "encoded")),
                                        item.textOf(CREATOR, "creator"),
                                        date(item, "post_date")));
    }

    private static List<ForeignThread.Comment> comments(XmlPart item) {
        return item.parts(WORDPRESS, "comment")
                .filter(one -> ForeignText.ours(one).isPresent() || wasPublished(one))
                .map(
                        one ->
                                new ForeignThread.Comment(
                                        one.textOf(WORDPRESS, "comment_id"),
                                        one.textOf(WORDPRESS, "comment_parent"),
                                        ForeignText.moment(date(one, "comment_date")),
                                        said(one)))
                .toList();
    }

    private static boolean wasPublished(XmlPart comment) {
        return isOr(comment, "comment_approved", "1")
                && SAID.contains(comment.textOf(WORDPRESS, "comment_type"));
    }

    private static ObjectNode said(XmlPart comment) {
        return ForeignText.ours(comment)
                .orElseGet(
                        () ->
                                ForeignText.comment(
                                        HtmlText.plain(
                                                comment.textOf(WORDPRESS, "comment_content")),
                                        comment.textOf(WORDPRESS, "comment_author"),
                                        date(comment, "comment_date")));
    }

    /**
     * The time of the place where it was written, as its readers saw it; else that of Greenwich.
     */
    private static String date(XmlPart part, String field) {
        String local = part.textOf(WORDPRESS, field);
        return local.isEmpty() ? part.textOf(WORDPRESS, field + "_gmt") : local;
    }
}

package org.offload.voice.exchange;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Threads as Blogger exports them: Atom, where a comment names the post that it answers, and a
 * reply besides, by a link, the comment. Also plain Atom, where it names the comment itself.
 *
 * <p>Source: RFC 4287; RFC 4685 for what answers what; Blogger's export for the rest.
 */
final class AtomThreads {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String THREADING = "http://purl.org/syndication/thread/1.0";
    static final String KIND = "http://schemas.google.com/g/2005#kind";
    static final String KINDS = "http://schemas.google.com/blogger/2008/kind#";

    private static final String COMMENTS = "/comments/default/";

    private final Map<String, ForeignThread> posts = new LinkedHashMap<>();
    private final Map<String, XmlPart> comments = new LinkedHashMap<>();
    private final Map<String, String> idsByNumber = new HashMap<>();

    private AtomThreads() {}

    /** Returns the threads of a feed; comments of posts that are not in it are left out. */
    static List<ForeignThread> of(List<XmlPart> entries) {
        var threads = new AtomThreads();
        entries.forEach(threads::take);
        threads.comments.forEach(threads::comment);
        return List.copyOf(threads.posts.values());
    }

    private void take(XmlPart entry) {
        String id = entry.textOf(ATOM, "id");
        switch (kind(entry)) {
            case "post" -> {
                if (!isDraft(entry)) {
                    posts.put(id, new ForeignThread(head(entry), new ArrayList<>()));
                }
            }
            case "comment" -> {
                comments.put(id, entry);
                idsByNumber.put(id.substring(id.lastIndexOf('-') + 1), id);
            }
            default -> {} // templates and settings of a blog
        }
    }

    private static String kind(XmlPart entry) {
        return entry.parts(ATOM, "category")
                .map(category -> category.attribute("term"))
                .filter(term -> term.startsWith(KINDS))
                .map(term -> term.substring(KINDS.length()))
                .findFirst()
                .orElse(entry.part(THREADING, "in-reply-to").isPresent() ? "comment" : "post");
    }

    private static boolean isDraft(XmlPart entry) {
        return entry.part("", "control")
                .filter(control -> control.textOf("", "draft").equals("yes"))
                .isPresent();
    }

    private void comment(String id, XmlPart entry) {
        String answers = answers(entry);
        ForeignThread thread = posts.get(post(answers));
        if (thread != null) {
            thread.comments()
                    .add(
                            new ForeignThread.Comment(
                                    id,
                                    answers,
                                    ForeignText.moment(entry.textOf(ATOM, "published")),
                                    said(entry)));
        }
    }

    private String answers(XmlPart entry) {
        return entry.parts(ATOM, "link")
                .filter(link -> link.attribute("rel").equals("related"))
                .map(link -> link.attribute("href"))
                .filter(href -> href.contains(COMMENTS))
                .map(href -> href.substring(href.indexOf(COMMENTS) + COMMENTS.length()))
                .flatMap(number -> Optional.ofNullable(idsByNumber.get(number)).stream())
                .findFirst()
                .orElse(reference(entry));
    }

    private static String reference(XmlPart entry) {
        return entry.part(THREADING, "in-reply-to").map(one -> one.attribute("ref")).orElse("");
    }

    /** Goes up from comment to comment; a ring has no post. */
    private String post(String answers) {
        String at = answers;
        for (int steps = 0; steps <= comments.size() && comments.containsKey(at); steps++) {
            at = reference(comments.get(at));
        }
        return at;
    }

    private static ObjectNode head(XmlPart entry) {
        return ForeignText.ours(entry)
                .orElseGet(
                        () ->
                                ForeignText.opening(
                                        entry.textOf(ATOM, "title"),
                                        text(entry),
                                        author(entry),
                                        entry.textOf(ATOM, "published")));
    }

    private static ObjectNode said(XmlPart entry) {
        return ForeignText.ours(entry)
                .orElseGet(
                        () ->
                                ForeignText.comment(
                                        text(entry),
                                        author(entry),
                                        entry.textOf(ATOM, "published")));
    }

    private static String author(XmlPart entry) {
        return entry.part(ATOM, "author").map(one -> one.textOf(ATOM, "name")).orElse("");
    }

    private static String text(XmlPart entry) {
        String text = entry.textOf(ATOM, "content");
        boolean plain =
                entry.part(ATOM, "content")
                        .filter(one -> !one.attribute("type").equals("html"))
                        .isPresent();
        return plain ? text : HtmlText.plain(text);
    }
}

package org.offload.voice.outside;

import static org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromContextPath;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.offload.platform.NotFound;
import org.offload.platform.Open;
import org.offload.platform.Words;
import org.offload.voice.outside.Feed.Entry;
import org.offload.voice.thread.PublicThreads;
import org.offload.voice.thread.PublicThreads.Listed;
import org.offload.voice.thread.PublicThreads.Part;
import org.offload.voice.thread.PublicThreads.Text;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.ThreadPath;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Feeds of threads that anybody may read. */
@Controller
@RequestMapping(ThreadPath.OUTSIDE)
class FeedController {

    private static final int MOST = 500; // entries of a feed
    private static final String LIST_ID = "urn:offload:public";

    private final PublicThreads threads;
    private final Words words;

    FeedController(PublicThreads threads, Words words) {
        this.threads = threads;
        this.words = words;
    }

    @Open
    @GetMapping("/feed")
    View list() {
        List<Listed> latest = threads.latest(Optional.empty());
        return (_, request, response) -> {
            String base = base(request);
            send(
                    request,
                    response,
                    new Feed(
                            LIST_ID,
                            words.say("voice.public.title"),
                            base + "/feed",
                            base,
                            latest.stream()
                                    .map(Listed::hour)
                                    .max(Comparator.naturalOrder())
                                    .orElse(Instant.EPOCH),
                            Optional.empty(),
                            latest.stream().map(one -> entry(base, one)).toList()));
        };
    }

    private static Entry entry(String base, Listed one) {
        return new Entry(
                one.thread(),
                one.title(),
                one.author(),
                base + "/" + one.thread(),
                one.hour(),
                Optional.empty(),
                Optional.of(one.total()),
                "");
    }

    @Open
    @GetMapping("/{thread}/feed")
    View thread(@PathVariable UUID thread) {
        Part whole = threads.whole(thread).orElseThrow(NotFound::new);
        return (_, request, response) -> send(request, response, feed(base(request), whole));
    }

    private static Feed feed(String base, Part whole) {
        String page = base + "/" + whole.thread();
        Map<SlotNumber, UUID> ids =
                whole.texts().stream().collect(Collectors.toMap(Text::number, Text::id));
        List<Text> answers =
                whole.texts().stream().filter(text -> !text.number().isOpening()).toList();
        return new Feed(
                Feed.urn(whole.thread()),
                whole.title(),
                page + "/feed",
                page,
                whole.texts().stream()
                        .map(Text::hour)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                Optional.of(answers.size()),
                answers.stream()
                        .sorted(Comparator.comparing(Text::hour).reversed())
                        .limit(MOST)
                        .map(text -> entry(page, ids, text))
                        .toList());
    }

    private static Entry entry(String page, Map<SlotNumber, UUID> ids, Text text) {
        return new Entry(
                text.id(),
                text.number().toString(),
                text.author(),
                page + "#" + text.number(),
                text.hour(),
                text.answers().map(ids::get),
                Optional.empty(),
                text.gone().isEmpty() ? text.text() : text.gone());
    }

    private static String base(HttpServletRequest request) {
        return fromContextPath(request).path(ThreadPath.OUTSIDE).build().toUriString();
    }

    /** Sends it, unless whoever asks has it already. */
    private static void send(HttpServletRequest request, HttpServletResponse response, Feed feed)
            throws IOException {
        byte[] bytes = feed.bytes();
        String tag = "\"" + DigestUtils.md5DigestAsHex(bytes) + "\"";
        if (new ServletWebRequest(request, response)
                .checkNotModified(tag, feed.updated().toEpochMilli())) {
            return;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.getOutputStream().write(bytes);
    }
}

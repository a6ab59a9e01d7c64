package org.offload.voice.outside;

import static java.nio.charset.StandardCharsets.US_ASCII;

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
import org.offload.voice.token.KeyDirectory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Feeds of threads that anybody may read. */
@Controller
@RequestMapping(ThreadPath.OUTSIDE)
class FeedController {

    private static final int MOST = 500; // entries of a feed

    private final PublicThreads threads;
    private final KeyDirectory keys;
    private final Words words;

    FeedController(PublicThreads threads, KeyDirectory keys, Words words) {
        this.threads = threads;
        this.keys = keys;
        this.words = words;
    }

    @Open
    @GetMapping("/feed")
    View list() {
        List<Listed> latest = threads.latest(Optional.empty());
        return sent(
                new Feed(
                        Feed.urn(installation()),
                        words.say("voice.public.title"),
                        ThreadPath.OUTSIDE + "/feed",
                        ThreadPath.OUTSIDE,
                        lately(latest.stream().map(Listed::lately)),
                        Optional.empty(),
                        latest.stream().map(FeedController::entry).toList()));
    }

    /** An id of the list that no other installation has, made of the key that only this one has. */
    private UUID installation() {
        byte[] name = ("public threads " + keys.list().installation()).getBytes(US_ASCII);
        return UUID.nameUUIDFromBytes(name);
    }

    private static Entry entry(Listed one) {
        return new Entry(
                one.thread(),
                one.title(),
                one.author(),
                ThreadPath.outside(one.thread()),
                one.lately(),
                Optional.empty(),
                Optional.of(one.total()),
                "");
    }

    @Open
    @GetMapping("/{thread}/feed")
    View thread(@PathVariable UUID thread) {
        Part whole = threads.whole(thread).orElseThrow(NotFound::new);
        String page = ThreadPath.outside(thread);
        Map<SlotNumber, UUID> ids =
                whole.texts().stream().collect(Collectors.toMap(Text::number, Text::id));
        List<Text> answers =
                whole.texts().stream().filter(text -> !text.number().isOpening()).toList();
        return sent(
                new Feed(
                        Feed.urn(thread),
                        whole.title(),
                        page + "/feed",
                        page,
                        lately(whole.texts().stream().map(Text::lately)),
                        Optional.of(answers.size()),
                        answers.reversed().stream()
                                .sorted(Comparator.comparing(Text::lately).reversed())
                                .limit(MOST)
                                .map(text -> entry(page, ids, text))
                                .toList()));
    }

    private static Entry entry(String page, Map<SlotNumber, UUID> ids, Text text) {
        return new Entry(
                text.id(),
                text.number().toString(),
                text.author(),
                page + "#" + text.number(),
                text.lately(),
                text.answers().map(ids::get),
                Optional.empty(),
                text.gone().isEmpty() ? text.text() : text.gone());
    }

    private static Instant lately(Stream<Instant> all) {
        return all.max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /** Sends it, unless whoever asks has the very same already. */
    private static View sent(Feed feed) {
        byte[] bytes = feed.bytes();
        String tag = "\"" + DigestUtils.md5DigestAsHex(bytes) + "\"";
        return (_, request, response) -> {
            response.setDateHeader(HttpHeaders.LAST_MODIFIED, feed.updated().toEpochMilli());
            if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
                response.setContentType("application/atom+xml;charset=UTF-8");
                response.getOutputStream().write(bytes);
            }
        };
    }
}

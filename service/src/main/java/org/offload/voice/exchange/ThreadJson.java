package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;
import org.offload.voice.exchange.ExchangedThread.Entry;
import org.offload.voice.exchange.ThreadFile.Fault;
import org.offload.voice.thread.About;
import org.offload.voice.thread.PostText;
import org.offload.voice.thread.RemovalReason;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.SlotState;
import org.offload.voice.thread.ThreadKind;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a thread from JSON: each comment with its number and that of the comment it answers. */
final class ThreadJson {

    private static final String WORDS = "voice.exchange.fault";

    /** What is not ASCII is escaped: XML cannot bear every letter that JSON can. */
    static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final List<Fault> faults = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<SlotNumber> taken = new HashSet<>();

    private ThreadJson() {}

    /** Reads a file; a comment that cannot be kept is told by its place in the list. */
    static ThreadFile read(byte[] file) {
        try {
            JsonNode node = JSON.readTree(file);
            return node.isMissingNode()
                    ? ThreadFile.unusable(WORDS + ".line", "1")
                    : node.isObject() && node.has("comments")
                            ? new ThreadJson().thread(node)
                            : ThreadFile.unusable(WORDS + ".shape");
        } catch (JacksonException e) {
            return ThreadFile.unusable(WORDS + ".line", line(e));
        }
    }

    /** Reads the threads of a file that held several. */
    static ThreadFile of(List<ObjectNode> threads) {
        List<ThreadFile> read =
                threads.stream().map(node -> new ThreadJson().thread(node)).toList();
        return new ThreadFile(
                read.stream().flatMap(one -> one.threads().stream()).toList(),
                read.stream().flatMap(one -> one.faults().stream()).toList());
    }

    private static String line(JacksonException e) {
        var at = e.getLocation();
        return String.valueOf(at == null ? 1 : at.getLineNr());
    }

    private ThreadFile thread(JsonNode node) {
        String title = PostText.clean(text(node, "title")).replaceAll("\\s+", " ");
        Optional<Entry> opening = opening(node);
        if (title.isEmpty() && opening.filter(one -> one.state() == SlotState.PUBLISHED).isPresent()
                || opening.isEmpty()) {
            return ThreadFile.unusable(WORDS + ".opening");
        }
        List<JsonNode> comments = new ArrayList<>();
        node.get("comments").forEach(comments::add);
        for (int i = 0; i < comments.size(); i++) {
            comment(i + 1, comments.get(i), i + 1);
        }
        dropOrphans();
        inOrder();
        entries.sort(Comparator.comparing(Entry::number));
        entries.addFirst(opening.get());
        int stated = number(node, "stated_comments");
        return new ThreadFile(
                List.of(
                        new ExchangedThread(
                                choice(ThreadKind.class, text(node, "kind"))
                                        .orElse(ThreadKind.ARTICLE),
                                About.parse(text(node, "about")).orElse(About.NOTHING),
                                text(node, "source_file"),
                                title,
                                day(text(node, "date")),
                                text(node, "date_as_written"),
                                Math.max(0, stated - entries.size() + 1),
                                node.path("truncated").asBoolean(false),
                                entries)),
                faults);
    }

    private Optional<Entry> opening(JsonNode node) {
        SlotState state = choice(SlotState.class, text(node, "state")).orElse(SlotState.PUBLISHED);
        String text = PostText.clean(text(node, "body"));
        return state == SlotState.PUBLISHED && !isGood(text)
                ? Optional.empty()
                : Optional.of(entry(node, SlotNumber.OPENING, 0, text, state));
    }

    private void comment(int place, JsonNode node, int seq) {
        Optional<SlotNumber> number = numberOf(node);
        SlotState state = choice(SlotState.class, text(node, "state")).orElse(SlotState.PUBLISHED);
        String text = PostText.clean(text(node, "text"));
        if (number.isEmpty()) {
            fault(place, ".number");
        } else if (state == SlotState.PUBLISHED && !isGood(text)) {
            fault(place, ".text");
        } else if (!taken.add(number.get())) {
            fault(place, ".twice");
        } else {
            entries.add(entry(node, number.get(), seq, text, state));
        }
    }

    private static Optional<SlotNumber> numberOf(JsonNode node) {
        int number = number(node, "number");
        int parent = number(node, "parent");
        String text = parent > 0 ? parent + "." + number : String.valueOf(number);
        return SlotNumber.parse(text).filter(one -> !one.isOpening());
    }

    private static Entry entry(
            JsonNode node, SlotNumber number, int seq, String text, SlotState state) {
        return new Entry(
                number,
                seq,
                number.isReply() ? number(node, "in_reply_to") : 0,
                PostText.clean(text(node, "author")),
                moment(text(node, "posted_at")),
                PostText.clean(text(node, "signed")),
                state == SlotState.PUBLISHED ? text : "",
                state,
                choice(RemovalReason.class, text(node, "reason")).orElse(null));
    }

    private void dropOrphans() {
        entries.removeIf(
                entry -> {
                    boolean orphan =
                            entry.number().isReply()
                                    && !taken.contains(new SlotNumber(entry.number().comment(), 0));
                    if (orphan) {
                        fault(entry.seq(), ".orphan");
                    }
                    return orphan;
                });
    }

    /** What was left out leaves no gap in the order of publication. */
    private void inOrder() {
        for (int i = 0; i < entries.size(); i++) {
            Entry one = entries.get(i);
            entries.set(
                    i,
                    new Entry(
                            one.number(),
                            i + 1,
                            one.answers(),
                            one.author(),
                            one.postedAt(),
                            one.signed(),
                            one.text(),
                            one.state(),
                            one.reason()));
        }
    }

    private void fault(int place, String what) {
        faults.add(Fault.of(WORDS + what, String.valueOf(place)));
    }

    private static boolean isGood(String text) {
        return !text.isEmpty() && PostText.tooMany(text) == 0 && !PostText.isHeaped(text);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "";
    }

    private static int number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isInt() ? Math.max(0, value.asInt()) : 0;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text.replaceFirst("Z$", ""));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}

package org.offload.voice.thread;

import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Threads that anybody may read, as somebody outside the service sees them. */
@Component
public class PublicThreads {

    /** How many of a list are shown at once. */
    public static final int PAGE = Threads.PAGE;

    private final Threads threads;
    private final Slots slots;
    private final ThreadWords words;
    private final ServiceClock clock;

    PublicThreads(Threads threads, Slots slots, ThreadWords words, ServiceClock clock) {
        this.threads = threads;
        this.slots = slots;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A thread in a list.
     *
     * @param lately the beginning of the part of the day in which something was said last
     * @param author of its opening text
     * @param count of comments and replies, in words
     * @param total of comments and replies
     */
    public record Listed(
            UUID thread, String title, Instant lately, String author, String count, int total) {}

    /**
     * A thread, or a part of one that has very many texts.
     *
     * @param next the comment with which the next part begins; none on the last one
     */
    public record Part(UUID thread, String title, List<Text> texts, Optional<Integer> next) {

        public Part {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A text at its place.
     *
     * @param answers the place that a reply answers: its comment, or a reply in it
     * @param author of staff their role, or the two words by which they speak there
     * @param gone what stands in its place; empty if it is to be read
     * @param text plain
     * @param lately the beginning of the part of the day in which it was written, or changed last
     */
    public record Text(
            UUID id,
            SlotNumber number,
            Optional<SlotNumber> answers,
            String author,
            List<String> facts,
            String gone,
            String text,
            Instant lately) {

        public Text {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Returns the next page of the list, and one more if there is one; the latest first.
     *
     * @param after the last one of the page before; none for the first page
     */
    public List<Listed> latest(Optional<UUID> after) {
        return threads.open(after.filter(this::has)).stream().map(this::listed).toList();
    }

    private Listed listed(Threads.Row row) {
        return new Listed(
                row.threadId(),
                words.title(row.title(), row.state()),
                coarse(row.activeAt()),
                words.authorOutside(Author.of("", row.author(), row.role(), row.handle())),
                words.count(row.slots(), row.removed()),
                row.slots());
    }

    /**
     * Returns a thread from a comment on; none if there is none that anybody may read.
     *
     * @param from 0 for the first part, with the opening text
     */
    public Optional<Part> part(UUID thread, int from) {
        return head(thread)
                .flatMap(
                        head -> {
                            var part = ThreadPart.of(slots.of(thread, Math.max(0, from)));
                            return slots.one(thread, SlotNumber.OPENING)
                                    .map(opening -> part(head, opening, part));
                        });
    }

    /** Returns every text of a thread, in the order of their places; none likewise. */
    public Optional<Part> whole(UUID thread) {
        return head(thread)
                .map(
                        head -> {
                            List<Slot> all = slots.of(thread, 0);
                            return part(
                                    head, all.getFirst(), new ThreadPart(all, Optional.empty()));
                        });
    }

    private Optional<Head> head(UUID thread) {
        return threads.find(thread).filter(Head::isPublic);
    }

    private Part part(Head head, Slot opening, ThreadPart part) {
        return new Part(
                head.threadId(),
                words.title(head.title(), opening.state()),
                part.slots().stream().map(this::text).toList(),
                part.next());
    }

    private Text text(Slot slot) {
        SlotNumber number = slot.number();
        return new Text(
                slot.id(),
                number,
                number.isReply()
                        ? Optional.of(new SlotNumber(number.comment(), slot.answers()))
                        : Optional.empty(),
                words.authorOutside(slot.author()),
                words.factsOutside(slot),
                slot.isPublished() ? "" : words.gone(slot),
                slot.isPublished() ? said(slot) : "",
                lately(slot));
    }

    private static String said(Slot slot) {
        return slot.addendum().isEmpty() ? slot.text() : slot.text() + "\n\n" + slot.addendum();
    }

    private Instant coarse(Instant at) {
        LocalDateTime local = clock.localOf(at);
        return clock.at(local.toLocalDate().atTime(PartOfDay.of(local.toLocalTime()).from()));
    }

    /** The last time that anything was said in it. */
    private Instant lately(Slot slot) {
        return Stream.of(slot.recordedAt(), slot.editedAt(), slot.addedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(this::coarse)
                .orElseThrow();
    }

    /** Answers whether anybody may read a thread. */
    public boolean has(UUID thread) {
        return head(thread).isPresent();
    }

    /** Answers whether somebody speaks by name in a thread that anybody may read. */
    public boolean hasWordsOf(User user, UUID thread) {
        return has(thread) && slots.stamp(thread, user).mine() > 0;
    }
}

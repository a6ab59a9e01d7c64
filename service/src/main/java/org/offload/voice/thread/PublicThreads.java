package org.offload.voice.thread;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Threads that anybody may read, as somebody outside the service sees them. */
@Component
public class PublicThreads {

    /** How many of a list are shown at once. */
    public static final int PAGE = Threads.PAGE;

    private final Threads threads;
    private final Slots slots;
    private final ThreadWords words;

    PublicThreads(Threads threads, Slots slots, ThreadWords words) {
        this.threads = threads;
        this.slots = slots;
        this.words = words;
    }

    /**
     * A thread in a list.
     *
     * @param author of its opening text
     * @param count of comments and replies, in words
     * @param total of comments and replies
     */
    public record Listed(
            UUID thread, String title, Instant hour, String author, String count, int total) {}

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
     * @param hour in which it was written
     */
    public record Text(
            UUID id,
            SlotNumber number,
            Optional<SlotNumber> answers,
            String author,
            List<String> facts,
            String gone,
            String text,
            Instant hour) {

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
        return threads.open(after).stream().map(this::listed).toList();
    }

    private Listed listed(Threads.Row row) {
        return new Listed(
                row.threadId(),
                words.title(row.title(), row.state()),
                hour(row.activeAt()),
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
                hour(slot.recordedAt()));
    }

    private static String said(Slot slot) {
        return slot.addendum().isEmpty() ? slot.text() : slot.text() + "\n\n" + slot.addendum();
    }

    private static Instant hour(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS);
    }
}

package org.offload.voice.thread;

import org.offload.platform.Choice;
import org.offload.platform.PlainDates;
import org.offload.platform.Role;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.voice.concern.ConcernPage.Act;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says threads and their texts in words. */
@Component
public class ThreadWords {

    private final Words words;
    private final ServiceClock clock;

    ThreadWords(Words words, ServiceClock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Returns who wrote a text, as it is shown beside it. */
    public String author(Author author) {
        return switch (author) {
            case Author.Signed(_, String name, Role role) ->
                    words.say("voice.thread.by.signed", name, words.name("platform.role", role));
            case Author.Unnamed(String handle) -> words.say("voice.thread.by.unnamed", handle);
            case Author.Imported(String name) ->
                    name.isEmpty()
                            ? words.say("voice.thread.by.nobody")
                            : words.say("voice.thread.by.imported", name);
        };
    }

    String author(Threads.Row row) {
        return author(Author.of("", row.author(), row.role(), row.handle()));
    }

    /** Returns who wrote a text, for readers outside the service: of staff their role alone. */
    String authorOutside(Author author) {
        return switch (author) {
            case Author.Signed(_, _, Role role) ->
                    words.say("voice.public.by", words.name("platform.role", role));
            case Author.Unnamed _, Author.Imported _ -> author(author);
        };
    }

    /** Returns the facts of a text for readers outside the service: no time of it is finer. */
    List<String> factsOutside(Slot slot) {
        List<String> facts = new ArrayList<>();
        if (slot.answers() > 0) {
            facts.add(answering(slot));
        }
        facts.add(partOfDay(clock.localOf(slot.recordedAt())));
        return facts;
    }

    private String answering(Slot slot) {
        return words.say(
                "voice.thread.answering", new SlotNumber(slot.number().comment(), slot.answers()));
    }

    /** Returns when a text was written and changed, and what it answers; each for itself. */
    List<String> facts(Slot slot, Head head) {
        List<String> facts = new ArrayList<>();
        if (slot.answers() > 0) {
            facts.add(answering(slot));
        }
        if (slot.author() instanceof Author.Signed) {
            facts.add(PlainDates.moment(clock.localOf(slot.recordedAt())));
        } else if (slot.author() instanceof Author.Unnamed) {
            facts.add(partOfDay(clock.localOf(slot.recordedAt())));
        } else if (slot.postedAt() != null) {
            facts.add(PlainDates.moment(slot.postedAt()));
        } else if (slot.number().isOpening() && head.writtenOn() != null) {
            facts.add(PlainDates.day(head.writtenOn()));
        }
        if (slot.editedAt() != null && slot.isPublished()) {
            facts.add(words.say("voice.thread.edited"));
        }
        return facts;
    }

    /** The day, and roughly when: a finer moment could tell who wrote it. */
    private String partOfDay(LocalDateTime hour) {
        return words.say(
                "voice.thread.partOfDay." + PartOfDay.of(hour.toLocalTime()),
                PlainDates.day(hour.toLocalDate()));
    }

    /** Returns what stands in place of a text that is not to be read. */
    String gone(SlotState state, String reason) {
        return state == SlotState.WITHDRAWN
                ? words.say("voice.thread.gone.WITHDRAWN")
                : words.say(
                        "voice.thread.gone." + state, words.say("voice.thread.reason." + reason));
    }

    String gone(Slot slot) {
        RemovalReason reason = slot.reason();
        return gone(slot.state(), reason == null ? "" : reason.name());
    }

    Act askAgain(String path) {
        return new Act(words.say("voice.again.link"), path);
    }

    /** Returns when something was added to a text; empty if nothing was. */
    String added(Slot slot) {
        return slot.addedAt() == null
                ? ""
                : words.say("voice.thread.added", PlainDates.moment(clock.localOf(slot.addedAt())));
    }

    /** Returns the title of a thread, which goes with its opening text. */
    String title(String title, SlotState opening) {
        return opening == SlotState.PUBLISHED
                ? title
                : words.say("voice.thread.untitled." + opening);
    }

    /** Returns how many comments and replies there are, counted from their rows. */
    String count(int slots, int removed) {
        return removed == 0
                ? words.say("voice.thread.count", slots)
                : words.say("voice.thread.count.removed", slots, removed);
    }

    String noHeadCount() {
        return words.say("voice.thread.noHeadCount");
    }

    List<Choice> kinds() {
        return Arrays.stream(ThreadKind.values())
                .map(kind -> Choice.of(kind.name(), words.name("voice.thread.kind", kind)))
                .toList();
    }

    /** Returns the reasons of moderators, to choose from. */
    public List<Choice> reasons() {
        return Arrays.stream(RemovalReason.values())
                .map(reason -> Choice.of(reason.name(), words.name("voice.thread.reason", reason)))
                .toList();
    }

    /** Returns a moment, to the minute. */
    public String moment(Instant at) {
        return PlainDates.moment(clock.localOf(at));
    }
}

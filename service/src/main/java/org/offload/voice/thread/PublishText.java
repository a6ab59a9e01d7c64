package org.offload.voice.thread;

import org.offload.platform.NotFound;
import org.offload.platform.Reading;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.ServiceClock;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Publishes what somebody has written: a thread, a comment, or a reply. */
@Service
class PublishText {

    private static final String WORDS = PostFields.WORDS;
    private static final String TEXT = "text";
    private static final String OPENING = "opening";

    /** Who says the same again so soon has pressed twice, not thought twice. */
    private static final Duration SAME_AGAIN = Duration.ofMinutes(10);

    private final Receipts receipts;
    private final Threads threads;
    private final Slots slots;
    private final AddText add;
    private final HoldBack holdBack;
    private final HeldTexts held;
    private final OneVoices oneVoices;
    private final ServiceClock clock;

    PublishText(
            Receipts receipts,
            Threads threads,
            Slots slots,
            AddText add,
            HoldBack holdBack,
            HeldTexts held,
            OneVoices oneVoices,
            ServiceClock clock) {
        this.receipts = receipts;
        this.threads = threads;
        this.slots = slots;
        this.add = add;
        this.holdBack = holdBack;
        this.held = held;
        this.oneVoices = oneVoices;
        this.clock = clock;
    }

    Saved thread(User user, Typed typed) {
        return receipts.once(user, typed, () -> threadNow(user, typed));
    }

    private Saved threadNow(User user, Typed typed) {
        var reading = reading(typed);
        Optional<ThreadKind> kind = reading.choice("kind", ThreadKind.class);
        String title = PostFields.title(reading, typed);
        String text = PostFields.text(reading, typed, OPENING);
        Optional<About> about = About.parse(typed.one("about").strip());
        if (about.isEmpty()) {
            reading.refuse("about", "voice.thread.about.unknown");
        }
        if (kind.filter(oneVoices::haveNoRoomFor).isPresent()) {
            reading.refuse("kind", "voice.thread.kind.oneVoice.many", oneVoices.most());
        }
        if (kind.isEmpty() || !reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        boolean isPublic = !typed.one("isPublic").isEmpty();
        var opening =
                new HeldText.Opening(kind.get(), title, about.orElse(About.NOTHING), isPublic);
        Author.Signed author = Author.Signed.of(user);
        Optional<HeldWhy> why = holdBack.why(opening, text);
        if (why.isPresent()) {
            held.add(opening, why.get(), author, text);
            return new Saved.To(ThreadPath.LIST + "?notice=voice.notice.threadHeld#held");
        }
        UUID thread = add.begin(opening, author, text, null);
        return new Saved.To(ThreadPath.of(thread) + "?notice=voice.notice.threadBegun");
    }

    Saved comment(User user, UUID thread, Typed typed) {
        return receipts.once(user, typed, () -> publish(user, thread, Optional.empty(), typed));
    }

    /**
     * Publishes a reply.
     *
     * @param to a comment, or a reply in it; an answer to a reply stands in the same comment
     */
    Saved reply(User user, UUID thread, SlotNumber to, Typed typed) {
        return receipts.once(user, typed, () -> publish(user, thread, Optional.of(to), typed));
    }

    /** Whoever comes second waits at the lock, and so gets the next number. */
    private Saved publish(User user, UUID thread, Optional<SlotNumber> to, Typed typed) {
        Head head = threads.lock(thread).orElseThrow(NotFound::new);
        Places places = slots.places(thread);
        Optional<Places.Place> answered =
                to.map(number -> places.at(number).orElseThrow(NotFound::new));
        var reading = reading(typed);
        String text = PostFields.text(reading, typed, TEXT);
        if (head.hasOneVoiceEach() && to.isEmpty()) {
            reading.refuse(TEXT, WORDS + ".oneVoice.named");
        } else if (head.isClosed()) {
            reading.refuse(TEXT, WORDS + ".closed");
        } else if (answered.filter(one -> one.state() != SlotState.PUBLISHED).isPresent()) {
            reading.refuse(TEXT, WORDS + ".answered.removed");
        } else if (places.isFull()) {
            reading.refuse(TEXT, WORDS + ".full", Places.MOST);
        }
        if (!reading.problems().isEmpty()) {
            return new Saved.Refused(reading.problems());
        }
        Optional<HeldWhy> why = holdBack.why(thread, text);
        if (why.isPresent()) {
            hold(user, thread, to, why.get(), text);
            return new Saved.To(
                    ThreadPath.of(thread) + "?notice=voice.notice.threadHeld" + "#held");
        }
        Optional<SlotNumber> before = slots.same(thread, to, user, text, SAME_AGAIN);
        SlotNumber number =
                before.orElseGet(() -> add.to(thread, places, to, Author.Signed.of(user), text));
        return new Saved.To(
                ThreadPath.onPage(
                        thread, number, places.count(), "notice=voice.notice.threadPublished"));
    }

    /** The same again, so soon, waits once. */
    private void hold(User user, UUID thread, Optional<SlotNumber> to, HeldWhy why, String text) {
        if (!held.has(thread, user, text, SAME_AGAIN)) {
            UUID parent =
                    to.flatMap(number -> slots.one(thread, number))
                            .map(Slot::id)
                            .orElse(UnnamedText.NONE);
            held.add(thread, parent, why, Author.Signed.of(user), text);
        }
    }

    private Reading reading(Typed typed) {
        return new Reading(typed, WORDS, clock.today());
    }
}

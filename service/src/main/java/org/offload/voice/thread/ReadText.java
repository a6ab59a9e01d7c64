package org.offload.voice.thread;

import org.offload.platform.NotFound;
import org.springframework.stereotype.Service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds single texts of threads for other rooms. */
@Service
public class ReadText {

    private final Threads threads;
    private final Slots slots;
    private final ThreadWords words;

    ReadText(Threads threads, Slots slots, ThreadWords words) {
        this.threads = threads;
        this.slots = slots;
        this.words = words;
    }

    /**
     * Returns a text that is to be read.
     *
     * @throws NotFound if there is none
     */
    public ThreadText published(UUID thread, SlotNumber number) {
        return find(thread, number).orElseThrow(NotFound::new);
    }

    /** Returns a text that is to be read; none if there is none. */
    public Optional<ThreadText> find(UUID thread, SlotNumber number) {
        return slots.one(thread, number)
                .filter(Slot::isPublished)
                .map(
                        slot ->
                                new ThreadText(
                                        thread,
                                        slot.id(),
                                        number,
                                        words.author(slot.author()),
                                        slot.text()));
    }

    /** Returns the address of a text in its thread, with a query. */
    public String back(ThreadText text, String query) {
        return ThreadPath.onPage(
                text.thread(), text.number(), slots.places(text.thread()).count(), query);
    }

    /** Returns how many comments and replies a thread has. */
    public int answers(UUID thread) {
        return slots.count(thread);
    }

    /**
     * Returns the title of a thread.
     *
     * @throws NotFound if there is none
     */
    public String title(UUID thread) {
        return Optional.ofNullable(titles(List.of(thread)).get(thread)).orElseThrow(NotFound::new);
    }

    /** Returns the titles of threads. */
    public Map<UUID, String> titles(Collection<UUID> some) {
        return threads.titles(some).stream()
                .collect(
                        Collectors.toMap(
                                Threads.Titled::threadId,
                                one -> words.title(one.title(), one.opening())));
    }
}

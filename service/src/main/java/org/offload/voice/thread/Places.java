package org.offload.voice.thread;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All places of a thread: which number comes next, and how many there are. A number is given once:
 * what is removed or withdrawn keeps it.
 *
 * @param all in any order
 */
record Places(List<Place> all) {

    /** How many comments and replies a thread takes. */
    static final int MOST = 2_000;

    Places {
        all = List.copyOf(all);
    }

    /**
     * One place.
     *
     * @param answers the reply of the same comment that it answers; 0 for none
     */
    record Place(SlotNumber number, int answers, SlotState state) {}

    /** Returns the number of the next comment. */
    SlotNumber nextComment() {
        return new SlotNumber(highest(all.stream().mapToInt(one -> one.number().comment())) + 1, 0);
    }

    /** Returns the number of the next reply in a comment. */
    SlotNumber nextReply(int comment) {
        var replies =
                all.stream()
                        .map(Place::number)
                        .filter(one -> one.comment() == comment)
                        .mapToInt(SlotNumber::reply);
        return new SlotNumber(comment, highest(replies) + 1);
    }

    private static int highest(IntStream numbers) {
        return numbers.max().orElse(0);
    }

    /** Returns the next place in the order of publication; the opening text is 0. */
    int nextInOrder() {
        return all.size();
    }

    Optional<Place> at(SlotNumber number) {
        return all.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /** Answers whether somebody has answered a text: it may not change under their answer. */
    boolean isAnswered(SlotNumber number) {
        return all.stream()
                .anyMatch(
                        one ->
                                number.isOpening()
                                        ? !one.number().isOpening()
                                        : number.isReply()
                                                ? one.number().comment() == number.comment()
                                                        && one.answers() == number.reply()
                                                : one.number().comment() == number.comment()
                                                        && one.number().isReply());
    }

    /** Returns how many comments and replies there are, removed ones included. */
    int count() {
        return (int) all.stream().filter(one -> !one.number().isOpening()).count();
    }

    /** Returns how many of those are not to be read. */
    int removed() {
        return (int)
                all.stream()
                        .filter(one -> !one.number().isOpening())
                        .filter(one -> one.state() != SlotState.PUBLISHED)
                        .count();
    }

    boolean isFull() {
        return count() >= MOST;
    }
}

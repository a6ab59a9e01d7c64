package org.offload.voice.thread;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a text in its thread: {@code 5} is a comment, {@code 5.3} a reply in it, and {@code
 * 0} the opening text.
 *
 * @param comment from 1; 0 for the opening text
 * @param reply from 1 within the comment; 0 for the comment itself
 */
public record SlotNumber(int comment, int reply) implements Comparable<SlotNumber> {

    /** The place of the opening text. */
    public static final SlotNumber OPENING = new SlotNumber(0, 0);

    private static final Pattern SHAPE =
            Pattern.compile("([1-9][0-9]{0,3})(?:\\.([1-9][0-9]{0,3}))?");
    private static final Comparator<SlotNumber> ORDER =
            Comparator.comparingInt(SlotNumber::comment).thenComparingInt(SlotNumber::reply);

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException for a number below 0, or a reply to the opening text
     */
    public SlotNumber {
        if (comment < 0 || reply < 0 || comment == 0 && reply > 0) {
            throw new IllegalArgumentException("No place in a thread: " + comment + "." + reply);
        }
    }

    /** Reads a number as a link has it; none for any other text, {@code 5.0} and {@code 05} too. */
    public static Optional<SlotNumber> parse(String text) {
        if (text.equals("0")) {
            return Optional.of(OPENING);
        }
        Matcher found = SHAPE.matcher(text);
        return found.matches()
                ? Optional.of(
                        new SlotNumber(
                                Integer.parseInt(found.group(1)),
                                found.group(2) == null ? 0 : Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** Reads it as a signed text has it; none for a comment, which answers nothing. */
    static Optional<SlotNumber> answered(UUID parent) {
        int comment = (int) (parent.getLeastSignificantBits() >>> Integer.SIZE);
        int reply = (int) parent.getLeastSignificantBits();
        return parent.getMostSignificantBits() == 0 && comment > 0 && reply >= 0
                ? Optional.of(new SlotNumber(comment, reply))
                : Optional.empty();
    }

    /** Returns it as a signed text has it: 16 bytes, of which the last 8 are the two numbers. */
    public UUID asParent() {
        return new UUID(0, ((long) comment << Integer.SIZE) | reply);
    }

    /** Answers whether it is a reply. */
    public boolean isReply() {
        return reply > 0;
    }

    /** Answers whether it is the opening text. */
    public boolean isOpening() {
        return comment == 0;
    }

    @Override
    public int compareTo(SlotNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return isReply() ? comment + "." + reply : String.valueOf(comment);
    }
}

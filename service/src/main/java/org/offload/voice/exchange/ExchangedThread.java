package org.offload.voice.exchange;

import org.jspecify.annotations.Nullable;
import org.offload.voice.thread.About;
import org.offload.voice.thread.RemovalReason;
import org.offload.voice.thread.SlotNumber;
import org.offload.voice.thread.SlotState;
import org.offload.voice.thread.ThreadKind;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A thread on its way in or out of a file.
 *
 * @param source what the file says where it comes from
 * @param writtenAs the date as it was written there
 * @param missing how many texts were said to be there and are not
 * @param truncated whether the source broke off
 * @param entries the opening text first, then the others by their numbers
 */
record ExchangedThread(
        ThreadKind kind,
        About about,
        String source,
        String title,
        @Nullable LocalDate writtenOn,
        String writtenAs,
        int missing,
        boolean truncated,
        List<Entry> entries) {

    ExchangedThread {
        entries = List.copyOf(entries);
    }

    /**
     * A text.
     *
     * @param seq its place in the order of publication; 0 for the opening text
     * @param answers the reply of the same comment that it answers; 0 for none
     * @param author empty if nobody is named
     * @param signed how the text was signed; empty if it was not
     * @param reason why it is hidden or removed; empty otherwise
     */
    record Entry(
            SlotNumber number,
            int seq,
            int answers,
            String author,
            @Nullable LocalDateTime postedAt,
            String signed,
            String text,
            SlotState state,
            @Nullable RemovalReason reason) {}
}

package org.offload.voice.thread;

import org.offload.platform.NotFound;
import org.offload.platform.Receipts;
import org.offload.platform.Saved;
import org.offload.platform.Typed;
import org.offload.platform.User;
import org.springframework.stereotype.Service;

import java.util.UUID;

/** Closes a thread to comments, and opens it again; its author alone does. */
@Service
class CloseThread {

    private final Receipts receipts;
    private final Threads threads;
    private final Slots slots;

    CloseThread(Receipts receipts, Threads threads, Slots slots) {
        this.receipts = receipts;
        this.threads = threads;
        this.slots = slots;
    }

    Saved close(User user, UUID thread, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    own(user, thread);
                    threads.close(thread);
                    return to(thread, "voice.notice.threadClosed");
                });
    }

    Saved reopen(User user, UUID thread, Typed typed) {
        return receipts.once(
                user,
                typed,
                () -> {
                    own(user, thread);
                    threads.reopen(thread);
                    return to(thread, "voice.notice.threadReopened");
                });
    }

    private void own(User user, UUID thread) {
        boolean mine =
                threads.lock(thread)
                        .flatMap(_ -> slots.one(thread, SlotNumber.OPENING))
                        .filter(opening -> opening.author().is(user))
                        .isPresent();
        if (!mine) {
            throw new NotFound();
        }
    }

    private static Saved to(UUID thread, String notice) {
        return new Saved.To(ThreadPath.of(thread) + "?notice=" + notice);
    }
}

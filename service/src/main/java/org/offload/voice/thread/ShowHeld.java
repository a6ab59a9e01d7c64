package org.offload.voice.thread;

import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.User;
import org.offload.platform.Words;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Says on the page of a thread that moderators look first, and what its reader has waiting. */
@Component
class ShowHeld {

    private static final Duration LATELY = Duration.ofDays(30);

    private final Holds holds;
    private final HeldTexts held;
    private final Words words;
    private final ServiceClock clock;

    ShowHeld(Holds holds, HeldTexts held, Words words, ServiceClock clock) {
        this.holds = holds;
        this.held = held;
        this.words = words;
        this.clock = clock;
    }

    /** Returns what everybody reads about it; empty while nobody looks first and nothing waits. */
    String notice(UUID thread) {
        String until =
                holds.now(thread)
                        .map(
                                hold -> {
                                    Instant end = hold.until();
                                    return end == null
                                            ? words.say("voice.thread.moderated")
                                            : words.say(
                                                    "voice.thread.moderated.until",
                                                    PlainDates.moment(clock.localOf(end)));
                                })
                        .orElse("");
        String oldest =
                held.oldest(thread)
                        .map(since -> Duration.between(since, clock.now()).toHours())
                        .map(hours -> words.say("voice.thread.oldest", hours))
                        .orElse("");
        return (until + " " + oldest).strip();
    }

    /** Returns what somebody has waiting in a thread, or was refused lately. */
    List<ThreadPage.Held> of(UUID thread, User user) {
        return held.of(thread, user, LATELY).stream().map(this::own).toList();
    }

    private ThreadPage.Held own(HeldText text) {
        RemovalReason reason = text.reason();
        return new ThreadPage.Held(
                reason == null
                        ? words.say("voice.thread.held." + text.why())
                        : words.say(
                                "voice.thread.held.rejected",
                                words.say("voice.thread.reason." + reason)),
                PostText.of(text.text()));
    }
}

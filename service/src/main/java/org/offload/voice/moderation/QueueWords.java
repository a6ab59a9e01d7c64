package org.offload.voice.moderation;

import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.voice.thread.HeldText;
import org.offload.voice.thread.Hold;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what waits, and until when moderators look first. */
@Component
class QueueWords {

    /** After that a second moderator has to look; nothing is published or dropped by itself. */
    private static final Duration LATE = Duration.ofHours(72);

    private final Words words;
    private final ServiceClock clock;

    QueueWords(Words words, ServiceClock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Returns whether moderators look first, and until when. */
    String hold(Optional<Hold> hold) {
        return hold.map(
                        one -> {
                            Instant until = one.until();
                            return until == null
                                    ? words.say("voice.hold.on", one.setBy())
                                    : words.say(
                                            "voice.hold.until",
                                            PlainDates.moment(clock.localOf(until)),
                                            one.setBy());
                        })
                .orElseGet(() -> words.say("voice.hold.off"));
    }

    /** Returns why a text waits and for how long. */
    List<String> facts(HeldText text) {
        List<String> facts = new ArrayList<>();
        facts.add(words.say("voice.queue.why." + text.why()));
        Duration waits = Duration.between(text.heldAt(), clock.now());
        facts.add(words.say("voice.queue.hours", waits.toHours()));
        if (waits.compareTo(LATE) > 0) {
            facts.add(words.say("voice.queue.late"));
        }
        return facts;
    }
}

package org.offload.voice.moderation;

import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.voice.thread.HeldText;
import org.offload.voice.thread.HeldWhy;
import org.offload.voice.thread.HiddenTexts;
import org.offload.voice.thread.Hold;
import org.offload.voice.thread.PersonalText;
import org.offload.voice.thread.ReadText;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says in words what waits, and until when moderators look first. */
@Component
class QueueWords {

    /** After that a second moderator has to look; nothing is published or dropped by itself. */
    private static final Duration LATE = Duration.ofHours(72);

    /** How long a text may be hidden before somebody has to decide. */
    private static final Duration HIDDEN = Duration.ofHours(24);

    private final Words words;
    private final ReadText texts;
    private final ServiceClock clock;

    QueueWords(Words words, ReadText texts, ServiceClock clock) {
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** Returns the titles of the threads that texts are to begin, or to stand in. */
    List<String> titles(List<HeldText> some) {
        Map<UUID, String> titles = texts.titles(some.stream().map(HeldText::thread).toList());
        return some.stream().map(text -> title(text, titles)).toList();
    }

    private static String title(HeldText text, Map<UUID, String> titles) {
        HeldText.Opening opening = text.opening();
        return opening == null ? titles.getOrDefault(text.thread(), "") : opening.title();
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

    /** Returns why a text was hidden, and for how long. */
    List<String> facts(HiddenTexts.Row text) {
        Duration since = Duration.between(text.since(), clock.now());
        List<String> facts = new ArrayList<>();
        facts.add(words.say("voice.thread.reason." + text.reason()));
        facts.add(words.say("voice.queue.hiddenHours", since.toHours()));
        if (since.compareTo(HIDDEN) > 0) {
            facts.add(words.say("voice.queue.hiddenLate"));
        }
        return facts;
    }

    /** Returns why a text waits and for how long. */
    List<String> facts(HeldText text) {
        List<String> facts = new ArrayList<>();
        HeldText.Opening opening = text.opening();
        if (opening != null) {
            facts.add(
                    words.say(
                            "voice.queue.begins", words.name("voice.thread.kind", opening.kind())));
        }
        if (text.isPublic()) {
            facts.add(words.say("voice.queue.public"));
        }
        facts.add(words.say("voice.queue.why." + text.why()));
        if (text.why() == HeldWhy.GUEST && !PersonalText.in(text.words()).isEmpty()) {
            facts.add(words.say("voice.queue.why.PERSONAL"));
        }
        Duration waits = Duration.between(text.heldAt(), clock.now());
        facts.add(words.say("voice.queue.hours", waits.toHours()));
        if (waits.compareTo(LATE) > 0) {
            facts.add(words.say("voice.queue.late"));
        }
        return facts;
    }
}

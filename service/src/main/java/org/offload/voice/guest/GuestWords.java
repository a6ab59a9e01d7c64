package org.offload.voice.guest;

import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.voice.thread.HeldText;
import org.offload.voice.thread.ReadText;
import org.offload.voice.thread.RemovalReason;
import org.offload.voice.thread.SlotNumber;
import org.springframework.stereotype.Component;

import java.util.List;

/** Says to a guest what became of a text. */
@Component
class GuestWords {

    private final Words words;
    private final ReadText texts;
    private final ServiceClock clock;

    GuestWords(Words words, ReadText texts, ServiceClock clock) {
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    List<String> told(HeldText text) {
        return switch (text.state()) {
            case HELD ->
                    List.of(
                            words.say(
                                    "voice.guest.waits",
                                    PlainDates.day(clock.localOf(text.heldAt()).toLocalDate())));
            case APPROVED ->
                    texts.find(text.thread(), SlotNumber.OPENING).isEmpty()
                            ? List.of(words.say("voice.guest.gone"))
                            : List.of(
                                    words.say("voice.guest.published"),
                                    words.say("voice.guest.answers", texts.answers(text.thread())));
            case REJECTED -> {
                RemovalReason reason = text.reason();
                yield List.of(
                        words.say(
                                "voice.guest.refused",
                                reason == null ? "" : words.name("voice.thread.reason", reason)));
            }
        };
    }

    String takenBack() {
        return words.say("voice.guest.takenBack");
    }
}

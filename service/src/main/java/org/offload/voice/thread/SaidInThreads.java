package org.offload.voice.thread;

import org.offload.voice.concern.Said;
import org.offload.voice.concern.SaidElsewhere;
import org.offload.voice.concern.SaidPath;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What is said in threads can be made a concern. */
@Component
class SaidInThreads implements SaidElsewhere {

    private final ReadText texts;

    SaidInThreads(ReadText texts) {
        this.texts = texts;
    }

    @Override
    public Optional<Said> find(String path) {
        return SaidPath.below(ThreadPath.LIST, path)
                .flatMap(
                        place ->
                                number(place.rest())
                                        .flatMap(number -> texts.find(place.in(), number)))
                .map(this::said);
    }

    private static Optional<SlotNumber> number(String rest) {
        return rest.isEmpty() ? Optional.of(SlotNumber.OPENING) : SlotNumber.parse(rest);
    }

    private Said said(ThreadText text) {
        return new Said(text.thread(), text.path(), texts.title(text.thread()), text.text());
    }
}

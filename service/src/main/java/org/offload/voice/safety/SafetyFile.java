package org.offload.voice.safety;

import org.offload.platform.PlainCell;
import org.offload.platform.PlainDates;
import org.offload.platform.ServiceClock;
import org.offload.platform.Words;
import org.offload.voice.concern.Concern;
import org.offload.voice.concern.ConcernWords;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** Writes concerns as lines of a file. Few people are counted as few. */
@Component
class SafetyFile {

    private final Words words;
    private final ConcernWords concerns;
    private final ServiceClock clock;

    SafetyFile(Words words, ConcernWords concerns, ServiceClock clock) {
        this.words = words;
        this.concerns = concerns;
        this.clock = clock;
    }

    List<String> head() {
        return Stream.of(
                        "concern",
                        "state",
                        "item",
                        "place",
                        "provider",
                        "raised",
                        "next",
                        "late",
                        "owner",
                        "reports",
                        "staff",
                        "visitors")
                .map(one -> words.say("voice.safety.column." + one))
                .toList();
    }

    List<String> line(Concern one) {
        return Stream.of(
                        one.title(),
                        concerns.state(one),
                        one.item().isEmpty() ? "" : words.say("voice.report." + one.item()),
                        one.where().inWords(),
                        one.providerType().isEmpty()
                                ? ""
                                : words.say("voice.providerType." + one.providerType()),
                        PlainDates.typed(clock.localOf(one.raisedAt()).toLocalDate()),
                        concerns.clock(one),
                        concerns.late(one),
                        one.ownerName(),
                        String.valueOf(one.weight()),
                        concerns.people(one.staffAffected()),
                        concerns.people(one.visitorsAffected()))
                .map(PlainCell::of)
                .toList();
    }
}

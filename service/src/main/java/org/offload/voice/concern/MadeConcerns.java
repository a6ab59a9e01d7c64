package org.offload.voice.concern;

import org.jspecify.annotations.Nullable;
import org.offload.platform.Job;
import org.offload.platform.Visit;
import org.offload.platform.Words;
import org.offload.voice.concern.ConcernPage.Act;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Leads from what was said to the concern that was made of it, or to making one. */
@Component
public class MadeConcerns {

    private final Concerns concerns;
    private final ConcernWords says;
    private final Words words;

    MadeConcerns(Concerns concerns, ConcernWords says, Words words) {
        this.concerns = concerns;
        this.says = says;
        this.words = words;
    }

    /**
     * The concerns of a thread or an idea.
     *
     * @param made where each is, by the path of what was said
     * @param make the words for making one; none for who may not
     */
    public record Made(Map<String, Act> made, @Nullable String make) {

        /** Where nothing is said of concerns. */
        public static final Made NOTHING = new Made(Map.of(), null);

        public Made {
            made = Map.copyOf(made);
        }

        /** Returns where the concern is; none if nobody has made one. */
        public @Nullable Act of(String path) {
            return made.get(path);
        }

        /** Returns where the concern is, or where the visitor makes one. */
        public @Nullable Act ofOrMaking(String path) {
            Act there = made.get(path);
            return there != null || make == null
                    ? there
                    : new Act(make, "/voice/concerns/new?from=" + path);
        }
    }

    /** Returns what became of the texts of a thread, or of an idea, for a visitor. */
    public Made of(Visit visit, UUID in) {
        Map<String, Act> made = new HashMap<>();
        concerns.outOf(in)
                .forEach(
                        (path, one) ->
                                made.put(
                                        path,
                                        new Act(
                                                words.say("voice.said.made", says.state(one)),
                                                one.path())));
        return new Made(made, visit.may(Job.SPEAK) ? words.say("voice.said.make") : null);
    }
}

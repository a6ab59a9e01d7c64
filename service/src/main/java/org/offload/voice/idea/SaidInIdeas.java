package org.offload.voice.idea;

import org.offload.voice.concern.Said;
import org.offload.voice.concern.SaidElsewhere;
import org.offload.voice.concern.SaidPath;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** An idea can be made a concern. */
@Component
class SaidInIdeas implements SaidElsewhere {

    private final Ideas ideas;

    SaidInIdeas(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public Optional<Said> find(String path) {
        return SaidPath.below(Idea.LIST, path)
                .filter(place -> place.rest().isEmpty())
                .flatMap(place -> ideas.find(place.in()))
                .map(idea -> new Said(idea.ideaId(), idea.path(), idea.title(), idea.body()));
    }
}

package org.offload.rulebook.due;

import org.offload.rulebook.book.InForce;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a rulebook says of each combination of the inputs that it asks about: the engine is asked
 * once, for all cases that are alike in them.
 */
@Component
public class Evaluated {

    private static final int MOST = 200_000; // then it starts anew

    private record Key(UUID book, int version, Inputs inputs) {}

    private final Map<Key, Decision> known = new ConcurrentHashMap<>();

    /** Returns what a rulebook says of a case. */
    public Decision of(InForce book, Inputs inputs) {
        if (known.size() > MOST) {
            known.clear();
        }
        Inputs asked = inputs.only(book.asked());
        return known.computeIfAbsent(
                new Key(book.id(), book.version(), asked),
                _ -> Decision.of(book.compiled().match(asked.categories()), asked));
    }
}

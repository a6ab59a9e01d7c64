package org.offload.rulebook.due;

import org.offload.rulebook.book.InForce;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What a rulebook says of each combination of inputs, asked of the engine once. */
@Component
class Evaluated {

    private static final int MOST = 200_000; // some 100 bytes each; then it starts anew

    private record Key(UUID book, UUID inputs) {}

    private final Map<Key, Decision> known = new ConcurrentHashMap<>();

    Decision of(InForce book, Inputs inputs) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Key(book.id(), inputs.id()),
                _ -> Decision.of(book.compiled().match(inputs.categories()), inputs));
    }
}

package org.offload.voice.thread;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.offload.platform.Pressed;
import org.offload.voice.concern.ConcernPage.Act;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Comments as most see them: those who wrote none of them and do not moderate. They are kept
 * rendered, as long as nothing has changed.
 */
@Component
class SharedComments {

    private static final int MOST = 16 << 20; // bytes
    private static final int LEAST = 4096; // of one page, with what it is shown from
    private static final int CONCERN = 256;

    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((Key _, Kept one) -> one.size())
                    .build();

    /** A page of a thread. */
    record Key(UUID thread, int from) {}

    /**
     * What the comments are shown from: any change to them changes it.
     *
     * @param many how many there are
     * @param versions of all texts together
     * @param isClosed whether they can be answered
     * @param concerns that were made of texts
     */
    record State(int many, long versions, boolean isClosed, Map<String, Act> concerns) {}

    private record Kept(State state, Comments comments) {

        int size() {
            Pressed part = comments.pressed();
            return LEAST + CONCERN * state.concerns().size() + (part == null ? 0 : part.size());
        }
    }

    /**
     * Returns the comments as they are.
     *
     * @param made makes them, if they are not kept or something has changed
     */
    Comments of(Key key, State state, Supplier<Comments> made) {
        Kept before = kept.getIfPresent(key);
        if (before != null && before.state().equals(state)) {
            return before.comments();
        }
        Comments now = made.get().shared();
        kept.put(key, new Kept(state, now));
        return now;
    }
}

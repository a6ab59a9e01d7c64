package org.offload.platform.part;

import org.offload.platform.Change;
import org.offload.platform.Values;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Walks from what an entry says now through its changes. */
final class Replay {

    private Replay() {}

    /**
     * Returns what an entry said before the changes.
     *
     * @param now what it says after them; empty if it was withdrawn
     * @param changes the latest first
     */
    static Values back(Values now, List<Change> changes) {
        Map<String, String> texts = new TreeMap<>(now.texts());
        for (Change change : changes) {
            change.after().texts().keySet().forEach(texts::remove);
            texts.putAll(change.before().texts());
        }
        texts.values().removeIf(String::isEmpty);
        return new Values(texts);
    }
}

package org.offload.voice.token;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of keys as it is told, to everybody the same.
 *
 * @param installation the public key that signs each entry (Ed25519), hexadecimal
 * @param witness the public key of whoever signs besides; empty if nobody does
 * @param keys the oldest first
 */
public record KeyList(String installation, String witness, List<TokenKey> keys) {

    private static final int FINGERPRINT = 16;

    public KeyList {
        keys = List.copyOf(keys);
    }

    /** Returns the keys by which tokens are drawn on a day, and which may be trusted. */
    public List<TokenKey> drawnOn(LocalDate day) {
        return witnessed().stream()
                .filter(key -> key.term().isDrawnOn(day) && !isTakenBack(key))
                .toList();
    }

    /** Returns what two people compare who want to know whether they were told the same list. */
    public String fingerprint() {
        return keys.isEmpty() ? "" : keys.getLast().entryHash().substring(0, FINGERPRINT);
    }

    /** Answers whether a key was taken back: its tokens are worth nothing. */
    public boolean isTakenBack(TokenKey key) {
        Term term = key.term();
        return keys.stream()
                .anyMatch(other -> other.term() instanceof TokenWeek week && week.takesBack(term));
    }

    /** Returns the keys that whoever signs besides has seen: an entry seals all before it. */
    public List<TokenKey> witnessed() {
        if (witness.isEmpty()) {
            return keys;
        }
        for (int end = keys.size(); end > 0; end--) {
            TokenKey last = keys.get(end - 1);
            if (Ed25519.isSigned(last.entryHash(), witness, last.witness())) {
                return keys.subList(0, end);
            }
        }
        return List.of();
    }
}

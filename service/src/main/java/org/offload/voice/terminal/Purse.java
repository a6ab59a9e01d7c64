package org.offload.voice.terminal;

import org.jspecify.annotations.Nullable;
import org.offload.platform.OwnerOnly;
import org.offload.voice.token.SeenKeys;
import org.offload.voice.token.Token;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a device keeps for somebody: nothing of it is ever sent but what is posted.
 *
 * @param seed from which the key of each thread is derived, 32 bytes, hexadecimal
 * @param seen the list of keys as it was last; none before the first
 * @param tokens that are promised to no text yet
 * @param waiting what was said and is not known to be published
 * @param texts what was said here, to take it back
 */
record Purse(
        String seed,
        @Nullable SeenKeys seen,
        List<Kept> tokens,
        List<Waiting> waiting,
        Map<UUID, Own> texts) {

    private static final int SEED = 32;

    Purse {
        tokens = new ArrayList<>(tokens);
        waiting = new ArrayList<>(waiting);
        texts = new LinkedHashMap<>(texts);
    }

    /**
     * A token that is kept until it is spent.
     *
     * @param ready when it is old enough to be told from no other
     */
    record Kept(Token token, Instant ready) {}

    /**
     * What was said.
     *
     * @param parent the number that it answers, in its last 8 bytes; all zeros for a comment
     * @param atOnce whether it goes before its token is ready
     * @param crowd among how many colleagues its author wants to hide at least
     * @param token that is promised to it; none once it turned out to be of no use
     * @param sent as it was signed, to be sent again the same; empty before
     */
    record Waiting(
            UUID thread,
            UUID parent,
            UUID id,
            String text,
            boolean atOnce,
            int crowd,
            @Nullable Kept token,
            String sent) {

        /** Returns it with a token, not signed yet. */
        Waiting with(@Nullable Kept other) {
            return new Waiting(thread, parent, id, text, atOnce, crowd, other, "");
        }

        Waiting signed(String submission) {
            return new Waiting(thread, parent, id, text, atOnce, crowd, token, submission);
        }
    }

    /** What was taken by the board. */
    record Own(UUID thread, int revision) {}

    /**
     * Reads it from its file; a new one if there is none.
     *
     * @throws Refused if the file is no such file
     */
    static Purse in(Path file) throws Refused, IOException {
        if (!Files.exists(file)) {
            byte[] seed = new byte[SEED];
            new SecureRandom().nextBytes(seed);
            return new Purse(HexFormat.of().formatHex(seed), null, List.of(), List.of(), Map.of());
        }
        try {
            return JsonMapper.shared().readValue(Files.readString(file), Purse.class);
        } catch (JacksonException e) {
            throw new Refused("This is not a file of ./offload voice: " + file);
        }
    }

    /** Keeps it in its file, which only its owner may read. */
    void keep(Path file) {
        OwnerOnly.write(file, JsonMapper.shared().writeValueAsString(this));
    }

    /** Returns it with the list of keys as it is now, and without tokens that are over. */
    Purse seeing(Board.Keys keys) {
        return new Purse(
                seed,
                keys.seen(),
                tokens.stream().filter(one -> keys.takes(one.token().key())).toList(),
                waiting,
                texts);
    }
}

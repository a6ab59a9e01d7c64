package org.offload.voice.terminal;

import org.jspecify.annotations.Nullable;
import org.offload.platform.OwnerOnly;
import org.offload.voice.token.Ed25519;
import org.offload.voice.token.SeenKeys;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What whoever signs the list of keys keeps in a file of their own.
 *
 * @param seen the list as they signed it last; none before the first
 */
record WitnessKey(Ed25519.Pair key, @Nullable SeenKeys seen) {

    /**
     * Reads it from its file; makes one if there is none.
     *
     * @throws Refused if the file is no such file
     */
    static WitnessKey in(Path file) throws Refused, IOException {
        if (!Files.exists(file)) {
            var made = new WitnessKey(Ed25519.pair(), null);
            made.keep(file);
            return made;
        }
        try {
            return JsonMapper.shared().readValue(Files.readString(file), WitnessKey.class);
        } catch (JacksonException e) {
            throw new Refused("This is not a file of ./offload voice witness: " + file);
        }
    }

    /** Keeps it in its file, which only its owner may read. */
    void keep(Path file) {
        OwnerOnly.write(file, JsonMapper.shared().writeValueAsString(this));
    }
}

package org.offload.voice.moderation;

import org.offload.platform.Form;
import org.offload.platform.Frame;
import org.offload.platform.Page;

import java.util.List;

/**
 * The keys of tokens.
 *
 * @param list how many there are and their fingerprint, in words
 * @param witness how many the witness has signed, in words
 * @param keys those whose time is not over
 */
public record KeysPage(Frame frame, Form form, String list, String witness, List<Key> keys)
        implements Page {

    public KeysPage {
        keys = List.copyOf(keys);
    }

    /** A key in words. */
    public record Key(String what, List<String> facts) {

        public Key {
            facts = List.copyOf(facts);
        }
    }
}

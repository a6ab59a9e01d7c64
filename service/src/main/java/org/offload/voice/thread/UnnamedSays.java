package org.offload.voice.thread;

import java.util.List;

/** What the script of the box for texts without a name can say: states of its own, and answers. */
final class UnnamedSays {

    static final List<String> ALL =
            List.of(
                    "answer",
                    "answering",
                    "change",
                    "changing",
                    "withdraw",
                    "ask",
                    "asking",
                    "asked",
                    "stays",
                    "ask-closed",
                    "ask-long",
                    "waiting",
                    "later",
                    "fresh",
                    "revised",
                    "forgotten",
                    "crowd",
                    "few",
                    "broken",
                    "unreachable",
                    "phrase-taken",
                    "phrase-wrong",
                    "voiced",
                    "unwitnessed",
                    "list",
                    "list-witnessed",
                    "no-token",
                    "lost",
                    "bad-request",
                    "bad-text",
                    "body-empty",
                    "body-too-long",
                    "thread-unknown",
                    "thread-closed",
                    "thread-full",
                    "parent-unknown",
                    "parent-removed",
                    "token-invalid",
                    "token-spent",
                    "not-author",
                    "edit-locked",
                    "stale",
                    "too-soon",
                    "too-many",
                    "busy",
                    "held",
                    "refused-identifies-supervised",
                    "refused-identifies-colleague",
                    "refused-threat",
                    "refused-discriminatory",
                    "refused-advertising",
                    "refused-duplicate",
                    "refused-off-topic",
                    "refused-legal",
                    "identified-request");

    private UnnamedSays() {}
}

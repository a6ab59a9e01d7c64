package org.offload.voice.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class ThreadAuthorTest {

    private static final String SEED =
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private static final UUID THREAD = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TEXT = UUID.fromString("00000000-0000-4000-8000-000000000002");

    /** The same as in the tests of the browser's script. */
    @Test
    void a_terminal_signs_as_a_browser_does_from_the_same_seed() {
        var withdrawn = ThreadAuthor.of(SEED, THREAD).withdraw(TEXT, 3);

        assertThat(withdrawn.author())
                .isEqualTo("dd009b86fc2a59ec3d7ba7df3a992091ba053679851d126df2d3f07ed19a616c");
        assertThat(withdrawn.signature())
                .isEqualTo(
                        "9aa0161a54c8558fd03a3bde0a61655e221d0de25cc886726bd9dea42326d1bf"
                            + "f16d4ece8816bb96b6f237967e5e1924d6dc76360820e0fd1c32bfe2ebb07403");
    }

    @Test
    void another_thread_has_another_key() {
        assertThat(ThreadAuthor.of(SEED, TEXT).withdraw(TEXT, 1).author())
                .isNotEqualTo(ThreadAuthor.of(SEED, THREAD).withdraw(TEXT, 1).author());
    }
}

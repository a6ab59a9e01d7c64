package org.offload.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class RoomTest {

    @TempDir private Path home;

    @Test
    void there_is_room_for_what_is_free_and_not_for_more() throws IOException {
        long free = home.toFile().getUsableSpace();

        assertThat(Room.isFor(home, free / 2)).isTrue();
        assertThat(Room.isFor(home, 2 * free)).isFalse();
    }

    @Test
    void a_start_without_room_is_refused_and_says_what_to_do() {
        assertThatThrownBy(() -> Room.require(home, Long.MAX_VALUE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is full, or nearly so")
                .hasMessageContaining("--data DIR");
    }
}

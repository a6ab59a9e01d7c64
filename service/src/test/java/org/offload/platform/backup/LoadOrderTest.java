package org.offload.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.offload.platform.backup.LoadOrder.Reference;

import java.util.List;

class LoadOrderTest {

    @Test
    void a_table_comes_after_those_it_points_at() {
        var references = List.of(new Reference("leaf", "twig"), new Reference("twig", "tree"));

        assertThat(LoadOrder.of(List.of("leaf", "tree", "twig"), references))
                .containsExactly("tree", "twig", "leaf");
    }

    @Test
    void a_table_that_points_at_itself_waits_for_nobody() {
        assertThat(LoadOrder.of(List.of("a"), List.of(new Reference("a", "a"))))
                .containsExactly("a");
    }

    @Test
    void given_a_circle_then_it_is_named() {
        var circle = List.of(new Reference("a", "b"), new Reference("b", "a"));

        assertThatIllegalStateException()
                .isThrownBy(() -> LoadOrder.of(List.of("a", "b"), circle))
                .withMessageContaining("[a, b]");
    }
}

package offloadbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartTest {

    private final Part part = new Part("kill");

    @Test
    void a_part_replaces_what_its_command_wrote_last_and_nothing_else() {
        String first = part.into("# Reliability\n", "old");

        String second = part.into(first + "\nwords of people\n", "new");

        assertThat(second).isEqualTo(first.replace("old", "new") + "\nwords of people\n");
    }

    @Test
    void a_part_that_is_not_there_yet_comes_at_the_end() {
        assertThat(part.into("# Reliability\n", "new"))
                .startsWith("# Reliability\n\n<!-- written by ./offload bench kill -->\nnew\n");
    }
}

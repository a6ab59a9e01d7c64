package org.offload.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.rulebook.fixture.RandomTables;
import org.offload.rulebook.table.Read.Accepted;

import java.nio.charset.StandardCharsets;
import java.util.List;

class DmnFileTest {

    @Test
    void what_was_written_reads_as_what_it_was() {
        for (long seed = 0; seed < 300; seed++) {
            Tables tables = new RandomTables(seed).next(12);

            assertThat(read(DmnFile.write(tables, "Model " + seed)))
                    .as("seed %s", seed)
                    .isEqualTo(new Accepted(tables));
        }
    }

    @Test
    void given_tables_without_rows_then_they_are_written_and_read_too() {
        var empty = new Tables(List.of(), List.of());

        assertThat(read(DmnFile.write(empty, "\"<&>\u0001"))).isEqualTo(new Accepted(empty));
    }

    private static Read read(String file) {
        return DmnFile.read(file.getBytes(StandardCharsets.UTF_8));
    }
}

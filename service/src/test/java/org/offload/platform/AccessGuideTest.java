package org.offload.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offload.platform.Access.Decision;
import org.offload.platform.AccessFacts.CaseFacts;
import org.offload.platform.AccessFacts.Relation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of the guide are what is decided. */
class AccessGuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "guides", "access.md");
    private static final Optional<CaseFacts> NEAR =
            Optional.of(new CaseFacts(Set.of(Relation.TEAM), "", Optional.empty()));
    private static final Optional<CaseFacts> FAR =
            Optional.of(new CaseFacts(Set.of(), "", Optional.empty()));

    @Test
    void each_cell_of_the_table_is_what_is_decided() throws IOException {
        var rows = rows("\\| `[A-Z_]+` \\|.*");
        var roles = roles();

        assertThat(rows).hasSize(Job.values().length);
        for (List<String> row : rows) {
            Job job = Job.valueOf(row.getFirst().replace("`", ""));
            for (int i = 0; i < roles.size(); i++) {
                assertThat(word(roles.get(i), job))
                        .as("%s for %s", job, roles.get(i))
                        .isEqualTo(row.get(i + 1));
            }
        }
    }

    @Test
    void every_role_has_a_column_and_a_reason() throws IOException {
        assertThat(roles()).containsExactly(Role.values());
        assertThat(rows("\\| [A-Za-z]{2,3} \\| `.*")).allMatch(row -> row.get(2).length() > 7);
    }

    private static String word(Role role, Job job) {
        boolean near = Access.decide(role, job, NEAR) instanceof Decision.Allowed;
        if (!near || !job.isAboutCase()) {
            return near ? "yes" : "";
        }
        return switch (Access.decide(role, job, FAR)) {
            case Decision.NeedsReason _ -> "any";
            case Decision.NotYourCase _ -> "near";
            case Decision.Allowed _,
                    Decision.NotYourJob _,
                    Decision.Limited _,
                    Decision.NoSuchCase _ ->
                    "wrong";
        };
    }

    /**
     * Returns the roles in the order of the columns, by the table that tells what they stand for.
     */
    private static List<Role> roles() throws IOException {
        Map<String, Role> byColumn = new HashMap<>();
        for (List<String> row : rows("\\| [A-Za-z]{2,3} \\| `.*")) {
            byColumn.put(row.getFirst(), Role.valueOf(row.get(1).replace("`", "")));
        }
        List<String> head = rows("\\| Job \\|.*").getFirst();
        return head.stream().skip(1).map(byColumn::get).toList();
    }

    private static List<List<String>> rows(String shape) throws IOException {
        try (var lines = Files.lines(GUIDE)) {
            return lines.filter(line -> line.matches(shape)).map(AccessGuideTest::cells).toList();
        }
    }

    private static List<String> cells(String line) {
        String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
        return Arrays.stream(cells).map(String::strip).toList();
    }
}

package offloadbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import offloadbench.bulk.BulkFigures;
import offloadbench.growth.GrowthFigures;
import offloadbench.load.Sample;
import offloadbench.page.PageFigures;
import offloadbench.page.PageFigures.FullLoad;
import offloadbench.replay.Plans.Plan;
import offloadbench.report.Results.Footprint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class BenchmarksDocumentTest {

    private static final Sample ONE = new Sample(1, 0.5, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir private Path folder;

    private static PageFigures page(double rate) {
        return new PageFigures(
                "My day",
                "my-day",
                0.35,
                6,
                3,
                3425,
                new FullLoad(new Sample(rate, rate, rate), ONE, ONE, ONE),
                new Sample(1000, 900, 1100),
                ONE,
                ONE,
                List.of(new Plan("select 1", "Seq Scan on contact\n", List.of("contact"))));
    }

    private String written(double rate) throws IOException {
        var results =
                new Results(
                        "Ten people",
                        List.of(page(rate)),
                        new Footprint("512m", 600, 300),
                        ONE,
                        new BulkFigures(100, 2_000, ONE, new Sample(2, 2, 2)),
                        List.of(
                                new GrowthFigures(10, 100, Map.of("My day", ONE)),
                                new GrowthFigures(20, 200, Map.of("My day", ONE))));
        Path file = folder.resolve("benchmarks.md");
        BenchmarksDocument.write(file, results, DAY);
        return Files.readString(file);
    }

    @Test
    void given_a_promise_that_is_kept_then_it_stands_beside_the_figure() throws IOException {
        assertThat(written(500))
                .contains("50 % (≥ 35 %)")
                .contains("2026-11-22. Ten people")
                .contains("512m", "600 MB")
                .doesNotContain("missed:");
        assertThat(folder.resolve("images/growth.svg")).content().contains("<svg");
    }

    @Test
    void given_a_promise_that_is_missed_then_it_is_told_loudly() throws IOException {
        assertThat(written(300)).contains("**30 %, missed: ≥ 35 %**");
    }

    @Test
    void given_plans_then_a_table_that_is_read_whole_is_named() throws IOException {
        PlansDocument.write(folder.resolve("plans"), List.of(page(500)), "Ten people");

        assertThat(folder.resolve("plans/my-day.md"))
                .content()
                .contains("select 1", "Seq Scan on contact", "**Reads from end to end: contact**");
        assertThat(PlansDocument.whole(List.of(page(500))))
                .containsExactly("My day reads all of contact");
    }
}
